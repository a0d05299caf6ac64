import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import type { Catalogue, CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Comparison } from '../../../src/domain/comparison.ts';
import { askComparison } from '../../../src/model/comparison/ask-comparison.ts';
import { type ComparisonFrame, comparisonFrame } from '../../../src/model/comparison/comparison-frame.ts';
import { publishDataset, publishIndex } from '../../../src/model/comparison/publish-catalogue.ts';
import { partialCatalogue } from '../../../src/model/comparison/published-catalogue.ts';
import { readIn } from '../../../src/model/read-in.ts';

let catalogue: CompleteCatalogue;
let frame: ComparisonFrame;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  frame = comparisonFrame(catalogue);
});

function comparisonOf(asked: Partial<Comparison>, from: Catalogue = catalogue) {
  return askComparison(asked, readIn(from, 'zh'), frame);
}

function marksOf(asked: Partial<Comparison>) {
  return comparisonOf(asked).model?.marks.map(({ label, text }) => `${label} ${text}`);
}

describe('ways to look', () => {
  it('gap: in percentage points between percentages', () => {
    expect(marksOf({ indicator: 'park_share', way: 'gap' })).toEqual([
      '常德市 +24.5',
      '永州市 +20.2',
      '郴州市 +14.7',
      '长沙市 +12.1',
      '湘潭市 +10.4',
    ]);
  });

  it('index: the reference is 100', () => {
    expect(marksOf({ indicator: 'industrial_tax', way: 'index', reference: '430100' })).toContain('衡阳市 8.3');
  });

  it('share: of the region that contains the others', () => {
    expect(marksOf({ indicator: 'fiscal_revenue', way: 'share' })).toEqual(['衡阳市区级 60.9%', '衡阳七县市 39.1%']);
  });

  it('change: 45.1% to 39.1% is 6 points less', () => {
    expect(marksOf({ indicator: 'fiscal_revenue_share', way: 'change' })).toContain('衡阳七县市 −6');
  });

  it('are refused with the reason where they make no sense', () => {
    const { ways } = comparisonOf({ indicator: 'county_economy_rank' });
    expect(ways.filter(({ reason }) => reason === null).map(({ way }) => way)).toEqual(['value']);
    expect(ways.find(({ way }) => way === 'gap')?.reason?.zh).toBe('位次只分先后，不能相除或相减。');
  });
});

describe('the published catalogue', () => {
  it('makes the same comparison from the index and one dataset', () => {
    const dataset = catalogue.datasets.get('industrial-tax');
    if (dataset === undefined) throw new Error('no dataset industrial-tax');
    const published = JSON.parse(
      JSON.stringify({ index: publishIndex(catalogue), dataset: publishDataset(dataset, catalogue) }),
    ) as { index: ReturnType<typeof publishIndex>; dataset: ReturnType<typeof publishDataset> };
    const partial = partialCatalogue(published.index, [published.dataset]);
    const { model, sentences, ways } = comparisonOf({ indicator: 'industrial_tax' });
    expect(comparisonOf({ indicator: 'industrial_tax' }, partial)).toMatchObject({ model, sentences, ways });
  });

  it('brings along the gap that another dataset holds of its figures', () => {
    const dataset = catalogue.datasets.get('county-growth');
    if (dataset === undefined) throw new Error('no dataset county-growth');
    const { operands } = publishDataset(dataset, catalogue);
    expect(operands.map(({ id }) => id)).toContain('fiscal_revenue_gap_urban[430400-counties,2015]');
  });

  it('spells indicators in pinyin, word by word and syllable by syllable, and in traditional characters', () => {
    const tax = publishIndex(catalogue).indicators.find(({ id }) => id === 'industrial_tax');
    expect(tax?.pinyin).toBe("gong'ye qi'ye shi jiao shui'jin");
    expect(tax?.traditional).toBe('工業企業實繳稅金');
  });
});

describe('a comparison as a grid of tiles', () => {
  it('shows the regions chosen; a tile with a figure that was not chosen says so', () => {
    const { model } = comparisonOf({
      indicator: 'industrial_tax',
      regions: ['430400', '430200', '430500'],
      form: 'tiles',
    });
    expect(model?.form).toBe('tile-grid');
    expect(new Set(model?.marks.map(({ label }) => label))).toEqual(new Set(['株洲市', '衡阳市']));
    expect(model?.tiles).toHaveLength(14);
    const left = model?.tiles?.filter(({ notChosen }) => notChosen).map(({ label }) => label);
    expect(left).toEqual(['长沙市', '岳阳市', '常德市', '郴州市']);
  });

  it('is not offered against a reference, nor where fewer than three regions stand in a grid', () => {
    expect(comparisonOf({ indicator: 'industrial_tax', way: 'gap', reference: '430400' }).againstTiles?.zh).toContain(
      '参照地区自己没有数',
    );
    const { comparison, notices } = comparisonOf({
      indicator: 'national_technology_centres',
      form: 'tiles',
      way: 'gap',
      reference: '430400',
    });
    expect(comparison.form).toBe('chart');
    expect(notices.map(({ kind }) => kind)).toContain('no-tiles');
  });
});
