import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import { type ComparisonFrame, comparisonFrame } from '../../../src/model/comparison/comparison-frame.ts';
import { noticeText } from '../../../src/chart/comparison/notice-text.ts';
import { resolveComparison } from '../../../src/model/comparison/resolve-comparison.ts';

let catalogue: CompleteCatalogue;
let frame: ComparisonFrame;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  frame = comparisonFrame(catalogue);
});

const TAX = { indicator: 'industrial_tax' };

describe('what is asked for', () => {
  it('is kept as far as it exists, and what is dropped is told', () => {
    const asked = { ...TAX, regions: ['430400', 'atlantis'], way: 'change' as const };
    const { comparison, notices } = resolveComparison(asked, catalogue, frame);
    expect(comparison).toMatchObject({ indicator: 'industrial_tax', regions: ['430400'], way: 'value' });
    expect(notices.map(({ kind }) => kind)).toEqual(['unknown-regions', 'way-not-offered']);
  });

  it('unknown regions are told in one notice, however many they are', () => {
    const unknown = Array.from({ length: 200 }, (_, index) => String(900_000 + index));
    const { notices } = resolveComparison({ ...TAX, regions: ['430400', ...unknown] }, catalogue, frame);
    expect(notices.map((notice) => noticeText(notice, 'zh'))).toEqual([
      '没有代码为“900000”、“900001”、“900002”等 200 个代码的地区，已略过。',
    ]);
  });

  it('a reference or a focus without a figure is told, and the usual one takes its place', () => {
    const { comparison, notices } = resolveComparison(
      { ...TAX, reference: '431100', highlight: '431100' },
      catalogue,
      frame,
    );
    expect(comparison).toMatchObject({ reference: '430400', highlight: '430400' });
    expect(notices.map((notice) => noticeText(notice, 'zh'))).toEqual([
      '永州市没有这个指标在这一时期的数，不能作参照地区。',
      '永州市没有这个指标在这一时期的数，不能作重点地区。',
    ]);
  });

  it('no region at all stays none, and the way to look stays for when there are some again', () => {
    const { comparison, notices } = resolveComparison({ ...TAX, regions: [], way: 'gap' }, catalogue, frame);
    expect(comparison).toMatchObject({ regions: [], way: 'gap' });
    expect(notices).toEqual([]);
  });
});

describe('the region in focus, where none is asked for', () => {
  it.each([
    ['industrial_tax', '430400'],
    ['secondary_share_of_county_gdp', '430400-counties'],
    ['fiscal_revenue_share', null],
    ['county_economy_rank', null],
  ])('of %s is %s', (indicator, region) => {
    expect(resolveComparison({ indicator }, catalogue, frame).comparison.highlight).toBe(region);
  });
});
