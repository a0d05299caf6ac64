import { describe, expect, it } from 'vitest';
import { isOwnIndicator, isOwnRegion } from '../../src/domain/own-data.ts';
import { outlineOf } from '../../src/intake/own-outline.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { besideOwn, curatedTwin, indexWithOwn } from '../../src/chart/comparison/index-with-own.ts';
import { askComparison } from '../../src/model/comparison/ask-comparison.ts';
import { publishDataset, publishIndex } from '../../src/model/comparison/publish-catalogue.ts';
import { type CatalogueIndex, partialCatalogue } from '../../src/model/comparison/published-catalogue.ts';
import { readIn } from '../../src/model/read-in.ts';
import { CATALOGUE, importText } from './imports.ts';

const INDEX: CatalogueIndex = publishIndex(CATALOGUE);
const EVERYTHING = { indicators: null, regions: null, periods: null, limit: 1000 };

/** What the workbench makes of a table and the dataset of the curated indicator of the same name. */
async function compared(table: string, dataset: string) {
  const read = await importText(table);
  const outline = outlineOf(read.table, 'abc');
  const index = indexWithOwn(INDEX, outline);
  const id = read.table.indicators[0]?.id ?? '';
  const own = ownObservations(read.table, EVERYTHING);
  const published = CATALOGUE.datasets.get(dataset);
  if (published === undefined) throw new Error(`no dataset ${dataset}`);
  const curated = publishDataset(published, CATALOGUE);
  const twin = curatedTwin(id, index, outline);
  const fetched = twin === undefined ? [] : [curated, besideOwn(id, own, [curated], twin.id)];
  const catalogue = partialCatalogue(index, [...fetched, { observations: own, operands: [], checks: [] }]);
  return { index, ...askComparison({ indicator: id }, readIn(catalogue, 'zh'), index.frame) };
}

describe('a table of the user’s own in the workbench', () => {
  it('stands in a group of its own, before the others', async () => {
    const { index } = await compared('地区,年份,融资额（亿元）\n示范区,2015,12\n', 'financing');
    expect(index.datasets[0]?.title).toEqual({ zh: '您的数据：数据.csv', en: 'Your own data: 数据.csv' });
    expect(index.indicators[0]).toMatchObject({ regions: ['430000-own-a'], periods: ['2015'], datasets: ['own-data'] });
  });

  it('is compared with the figures of the bulletin, each marked for what it is', async () => {
    const { model, sentences } = await compared(
      '地区,年份,工业企业实缴税金（亿元）\n益阳市,2015,50\n株洲市,2015,90\n示范区,2015,12\n',
      'industrial-tax',
    );
    const marks = model?.marks.map(({ label, text }) => `${label} ${text}`);
    expect(marks).toContain('示范区（自有） 12');
    // The bulletin has 36.9 for Hengyang, and 42.5% of Zhuzhou's; the table's own figure for Zhuzhou goes first.
    expect(marks).toContain('衡阳市 36.9');
    expect(marks).toContain('株洲市（自有） 90');
    expect(model?.subtitle).toContain('含自有数据，未经本站核对');
    expect(sentences.at(-1)).toBe('自有数据来自“数据.csv”，未经本站核对。');
  });

  it('says that all figures are own ones where they are', async () => {
    const { model } = await compared('地区,年份,满意度（%）\n祁东县,2015,85.5\n示范区,2015,90\n', 'financing');
    expect(model?.subtitle).toBe('满意度（%） · 2015 年 · 自有数据，未经本站核对');
    expect(model?.marks.map(({ label }) => label)).toEqual(['示范区', '祁东县']);
  });

  it('keeps warning of curated figures that stand in conflict', () => {
    const conflicting = [...CATALOGUE.checks.values()].find(({ verdict }) => verdict === 'conflicting');
    const operand = CATALOGUE.observations.get(conflicting?.operands[0] ?? '');
    if (conflicting === undefined || operand === undefined) throw new Error('no conflict in data/');
    const curated = { observations: [operand], operands: [], checks: [conflicting] };
    const { observations, checks } = besideOwn('own_x', [], [curated], operand.indicator);
    expect(checks[0]?.operands).toContain(observations[0]?.id);
  });
});

describe('a link to a table that is not here', () => {
  it('is told once, and the usual comparison is shown', () => {
    const asked = { indicator: 'own_a', regions: ['430000-own-a', '430000-own-b', '430400'] };
    const { comparison, notices } = askComparison(asked, readIn(CATALOGUE, 'zh'), INDEX.frame);
    expect(notices).toEqual([{ kind: 'own-elsewhere' }]);
    expect(comparison).toMatchObject({ indicator: INDEX.frame.indicator, regions: ['430400'] });
  });

  it('is told from names that only look alike', () => {
    expect(isOwnIndicator('own_gdp')).toBe(true);
    expect(isOwnIndicator('owners')).toBe(false);
    expect(isOwnRegion('430000-own-ab')).toBe(true);
    expect(isOwnRegion('430400-counties')).toBe(false);
  });
});
