import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { dataFiles, edited } from './sound-data.ts';

function compiled(files = dataFiles()) {
  const { catalogue, problems } = compileCatalogue(files);
  expect(problems).toEqual([]);
  if (!catalogue) throw new Error('no catalogue');
  return catalogue;
}

describe('a data folder without problems compiles into a catalogue', () => {
  it('with title, version and licence of the descriptor', () => {
    const { title, version, licence } = compiled();
    expect(title).toEqual({ zh: '测试', en: 'Test' });
    expect(version).toBe('0.1.0');
    expect(licence).toEqual({
      name: 'CC-BY-4.0',
      title: 'CC BY',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('with the datasets in the order of the descriptor', () => {
    expect([...compiled().datasets.keys()]).toEqual(['money', 'firms']);
  });

  it('with the interval that the printed figure allows', () => {
    expect(compiled().observations.get('financing[430481,2015]')).toEqual({
      id: 'financing[430481,2015]',
      dataset: 'money',
      indicator: 'financing',
      region: '430481',
      period: '2015',
      category: null,
      status: 'actual',
      quantity: { kind: 'known', value: 26.86, interval: { lower: 26.855, upper: 26.865 }, qualifier: 'exact' },
      provenance: { kind: 'printed', printed: '26.86亿元', document: 'speech', locator: '二/第四/s1' },
      note: null,
    });
  });

  it('with an open end and no value for a bound', () => {
    expect(compiled().observations.get('financing[430426,2015]')?.quantity).toEqual({
      kind: 'known',
      value: null,
      interval: { lower: null, upper: 10 },
      qualifier: 'at_most',
    });
  });

  it('with the bounds that were chosen by hand', () => {
    expect(compiled().observations.get('tax_share[430400-counties,2015]')?.quantity).toMatchObject({
      value: 25,
      interval: { lower: 22.5, upper: 29.2 },
      qualifier: 'about',
    });
  });

  it('with a bound below zero where the text tells a gap of so much or more below', () => {
    const files = dataFiles(edited('observations/firms.csv', '25,22.5,29.2,about,四分之一,', ',,-10,at_most,10%以上,'));
    expect(compiled(files).observations.get('tax_share[430400-counties,2015]')?.quantity).toEqual({
      kind: 'known',
      value: null,
      interval: { lower: null, upper: -10 },
      qualifier: 'at_most',
    });
  });

  it('with a band that two ends are printed of', () => {
    const files = dataFiles(edited('observations/money.csv', ',at_most,10亿元以下,', ',between,5—10亿元,'));
    expect(compiled(files).observations.get('financing[430426,2015]')?.quantity).toMatchObject({
      value: null,
      interval: { lower: 5, upper: 10 },
    });
  });

  it('with the interval of a signed gap on the side of its value', () => {
    const files = dataFiles(edited('observations/firms.csv', '25,22.5,29.2,about,四分之一,', '-8.7,,,exact,8.7%,'));
    expect(compiled(files).observations.get('tax_share[430400-counties,2015]')?.quantity).toMatchObject({
      value: -8.7,
      interval: { lower: -8.75, upper: -8.65 },
    });
  });

  it('with a number in no more than words where bounds and note explain it', () => {
    const files = dataFiles(
      edited('observations/firms.csv', '25,22.5,29.2,about,四分之一,', '100,100,100,exact,全额,'),
    );
    expect(compiled(files).observations.get('tax_share[430400-counties,2015]')?.quantity).toMatchObject({ value: 100 });
  });

  it('with the reason for a missing value', () => {
    expect(compiled().observations.get('financing[430400,2015]')?.quantity).toEqual({
      kind: 'missing',
      reason: { zh: '原文未列', en: 'Not in the text' },
    });
  });

  it('with charts named after their files, lists filled in and defaults set', () => {
    expect(compiled().charts.get('financing')).toEqual({
      id: 'financing',
      form: 'ranked-bars',
      select: [{ indicator: ['financing'], region: ['430481', '430426'], period: ['2015'] }],
      across: 'region',
      sort: 'order',
      focus: ['430481'],
      reference: [],
      finding: { zh: '耒阳最多', en: 'Leiyang raised most' },
      notes: [],
    });
  });

  it('with tiles, groups and empty notes as they are', () => {
    const { regions } = compiled();
    expect(regions.get('430481')).toMatchObject({ tile: { row: 4, column: 3 }, note: null });
    expect(regions.get('430400-counties')).toMatchObject({ kind: 'group', parent: '430400', tile: null });
  });
});

describe('it is indifferent to', () => {
  it('Windows line breaks', () => {
    const windows = new Map(
      [...dataFiles()].map(([path, bytes]) => [
        path,
        new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
      ]),
    );
    expect(compiled(windows).observations.size).toBe(7);
  });

  it('a missing line break at the end', () => {
    const files = dataFiles(edited('reference/categories.csv', '6年以上,Over 6 years,2\n', '6年以上,Over 6 years,2'));
    expect(compiled(files).categories.size).toBe(2);
  });

  it('HTML in cells, which stays the text that it is', () => {
    const files = dataFiles(edited('reference/regions.csv', '祁东县', '"<img src=x onerror=""alert(1)"">"'));
    expect(compiled(files).regions.get('430426')?.name.zh).toBe('<img src=x onerror="alert(1)">');
  });

  it('line breaks in quoted cells', () => {
    const files = dataFiles(edited('reference/indicators.csv', '当年融资', '"当年\n融资"'));
    expect(compiled(files).indicators.get('financing')?.definition.zh).toBe('当年\n融资');
  });

  it('names that JavaScript objects have of their own', () => {
    const files = dataFiles({
      ...edited('reference/categories.csv', 'age-2-6,', 'constructor,'),
      ...edited('observations/firms.csv', ',age-2-6,', ',constructor,'),
      'charts/firms-by-age.json': null,
      ...edited('briefings/overview.json', '"financing",\n        "firms-by-age"', '"financing"'),
    });
    expect(compiled(files).observations.has('new_firms[430400,2015,constructor]')).toBe(true);
  });
});
