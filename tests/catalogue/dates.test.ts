import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { termAtIssue } from '../../src/domain/dated-term.ts';
import { dataFiles, SOUND } from './sound-data.ts';

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

/** The ids of terms that stand so on the day on which their document was issued. */
function atIssue(state: ReturnType<typeof termAtIssue>): readonly string[] {
  return [...catalogue.dates.values()]
    .filter((term) => termAtIssue(term, catalogue.documents.get(term.document)?.date ?? '') === state)
    .map(({ id }) => id);
}

describe('the dates that documents set', () => {
  it('were over for two deadlines and a stage when the documents were issued', () => {
    expect(atIssue('over')).toEqual(['medical-handover', 'hospital-survey', 'tailings-report']);
    expect(catalogue.dates.get('medical-handover')).toMatchObject({ end: '2016-08-30', printed: '2016年8月30日前' });
    expect(catalogue.documents.get('medical-insurance')?.date).toBe('2016-09-12');
    expect(catalogue.dates.get('tailings-report')?.end).toBe('2016-09-15');
    expect(catalogue.documents.get('tailings-ponds')?.date).toBe('2016-09-20');
  });

  it('had begun for two stages and the treatment of ponds', () => {
    expect(atIssue('running')).toEqual(['ecommerce-launch', 'hospital-preparation', 'tailings-work']);
  });

  it('give the hospital reform four stages, of which the first two overlap', () => {
    const stages = [...catalogue.dates.values()].filter(
      ({ document, kind }) => document === 'hospital-reform' && kind === 'stage',
    );
    expect(stages.map(({ start, end }) => [start, end])).toEqual([
      ['2016-06-27', '2016-07-20'],
      ['2016-06-27', '2016-09-30'],
      ['2016-10-01', '2017-03-31'],
      ['2017-04-01', '2017-12-31'],
    ]);
    expect(catalogue.observations.get('hosp_stages[430400,2016/2017,stages-listed,plan]')?.quantity).toMatchObject({
      value: stages.length,
    });
  });
});

describe('a table of dates', () => {
  const HEADER = 'id,document,kind,start,end,printed,locator,note_zh,note_en';

  function codes(row: string): readonly string[] {
    const entry = {
      name: 'dates',
      path: 'dates.csv',
      title: 'd',
      title_en: 'd',
      description: 'd',
      description_en: 'd',
      schema: { fields: HEADER.split(',').map((name) => ({ name, type: 'string' })) },
    };
    const descriptor = (SOUND['datapackage.json'] ?? '').replace(
      '"resources": [',
      `"resources": [${JSON.stringify(entry)},`,
    );
    const files = dataFiles({ 'datapackage.json': descriptor, 'dates.csv': `${HEADER}\n${row}\n` });
    return compileCatalogue(files).problems.map(({ code }) => code);
  }

  it('is read, and refused with its place where a day is none, terms are crossed or a document is unknown', () => {
    expect(codes('a,speech,deadline,,2016-08-30,8月30日前,一/s1,说明,Note')).toEqual([]);
    expect(codes('a,speech,deadline,,2016-02-30,2月30日前,一/s1,说明,Note')).toEqual(['date-form']);
    expect(codes('a,speech,term,2017-01-01,2016-01-01,起止,一/s1,说明,Note')).toEqual(['bounds-crossed']);
    expect(codes('a,speech,term,,,起止,一/s1,说明,Note')).toEqual(['empty-cell']);
    expect(codes('a,spech,deadline,,2016-08-30,8月30日前,一/s1,说明,Note')).toEqual(['unknown-document']);
  });
});
