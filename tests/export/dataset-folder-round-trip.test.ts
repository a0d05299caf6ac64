import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { canonicalCsv } from '../../src/export/csv.ts';
import { datasetFolder } from '../../src/export/dataset-folder.ts';
import { observationSheet } from '../../src/export/observation-sheet.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { DATA_FILES, importText, KNOWLEDGE } from '../intake/imports.ts';

const ALL = { indicators: null, regions: null, periods: null, limit: Infinity };

/** What a reader imports, and what the catalogue makes of it once the exported folder is copied over `data/`. */
async function thereAndBack(text: string) {
  const { table } = await importText(text);
  const observations = ownObservations(table, ALL);
  const folder = datasetFolder({ table, observations, charts: [] }, DATA_FILES, KNOWLEDGE.catalogue);
  const { catalogue, problems } = compileCatalogue(new Map([...DATA_FILES, ...folder]));
  return {
    problems: problems.map(({ line, column, message }) => [line, column, message.en]),
    before: observations.map(told),
    after: (catalogue?.datasets.get('own-data')?.observations ?? []).map(told),
  };
}

function told({ id, quantity, provenance }: Observation) {
  return { id, quantity, printed: provenance.kind === 'printed' ? provenance.printed : null };
}

async function expectSame(text: string) {
  const { problems, before, after } = await thereAndBack(text);
  expect(problems).toEqual([]);
  expect(after).toEqual(before);
  return before;
}

describe('an exported dataset folder holds the same quantities', () => {
  it('as all that the site publishes, imported', async () => {
    const published = [...KNOWLEDGE.catalogue.observations.values()];
    const before = await expectSame(canonicalCsv(observationSheet(published, KNOWLEDGE.catalogue), 'x.csv'));
    expect(before.map(({ id }) => id)).toEqual(published.map(({ id }) => `own_${id}`));
  });

  it('as the example of the documentation', async () => {
    const before = await expectSame(
      '地区,年份,工业企业实缴税金（亿元）,下限,上限,限定\n益阳市,2015,50,48,52,about\n株洲市,2015,,90,,more_than\n',
    );
    expect(before).toEqual([
      {
        id: 'own_industrial_tax[430900,2015]',
        quantity: { kind: 'known', value: 50, interval: { lower: 48, upper: 52 }, qualifier: 'about' },
        printed: '50',
      },
      {
        id: 'own_industrial_tax[430200,2015]',
        quantity: { kind: 'known', value: null, interval: { lower: 90, upper: null }, qualifier: 'more_than' },
        printed: '>90',
      },
    ]);
  });

  it('as any table with bounds, whatever their unit and sign', async () => {
    const amount = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([mantissa, places]) => ({
        number: mantissa / 10 ** places,
        text: (mantissa / 10 ** places).toFixed(places),
      }));
    const bounds = fc
      .tuple(amount, amount)
      .map(([a, b]): [typeof a, typeof b] => (a.number <= b.number ? [a, b] : [b, a]));
    const row = fc.oneof(
      bounds.map(([lower, upper]) => `,${lower.text},${upper.text},between`),
      bounds.map(([lower, upper]) => `${lower.text},${lower.text},${upper.text},`),
      bounds.map(([lower, upper]) => `${upper.text},${lower.text},${upper.text},exact`),
      fc.tuple(amount, fc.constantFrom('more_than', 'at_least')).map(([{ text }, words]) => `,${text},,${words}`),
      fc.tuple(amount, fc.constantFrom('less_than', 'at_most')).map(([{ text }, words]) => `,,${text},${words}`),
      amount.map(({ text }) => `${text},,,`),
      fc.constantFrom('…,,,', '超过20,,,', '10—20,,,', '约80,,,', '三分之二,,,'),
    );
    const unit = fc.constantFrom('亿元', '万元', '%', '家', '位', '吨', '万人', '');
    const status = fc.constantFrom('实际', '目标');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 10, maxLength: 40 }), unit, status, async (rows, named, of) => {
        const lines = rows.map((cells, at) => `衡阳市,财政收入测算,${String(1990 + at)},${of},${cells},${named}`);
        const text = `地区,指标,年份,性质,数值,下限,上限,限定,单位\n${lines.join('\n')}\n`;
        await expectSame(text);
      }),
      { numRuns: 4 },
    );
  });
});
