import { readIn } from '../../../src/model/read-in.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import { slideFrame } from '../../../src/charts/slide-frame.ts';
import type { ChartModel } from '../../../src/model/chart-model.ts';
import { briefingDeck, ownDeck } from '../../../src/model/deck/compose-deck.ts';
import { type Deck, slideTitle } from '../../../src/model/deck/deck.ts';
import { resolveChart } from '../../../src/model/resolve-chart.ts';
import { FINANCING } from '../../fixtures/chart-model.ts';

let models: ReadonlyMap<string, ChartModel>;
let counties: Deck;
let industry: Deck;

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  models = new Map([...catalogue.charts].map(([id, spec]) => [id, resolveChart(spec, readIn(catalogue, 'zh'))]));
  const [first, second] = [...catalogue.briefings.values()].map((briefing) =>
    briefingDeck(briefing, readIn(catalogue, 'zh'), models),
  );
  if (first === undefined || second === undefined) throw new Error('There are two briefings.');
  [counties, industry] = [first, second];
});

describe('the slides of a ready briefing', () => {
  it('are a title, each section with its charts, and the sources', () => {
    expect(counties.slides.map(({ kind }) => kind.charAt(0)).join('')).toBe('tsccccccccscccscccccc');
    expect(counties.slides.slice(0, 4).map(slideTitle)).toEqual([
      '县域经济',
      '增长与财力',
      '2015 年七县市固定资产投资为 2010 年的 3.27 倍，地区生产总值为 1.8 倍',
      '2015 年七县市固定资产投资 1296 亿元，与地区生产总值之比约为 70%',
    ]);
  });

  it('begin with the most telling figures', () => {
    const [title] = counties.slides;
    expect(
      title?.kind === 'title' ? title.headlines.map(({ figure, unit, period }) => figure + unit + period) : [],
    ).toEqual(['1846.34亿元2015 年', '39.1%2015 年', '71.75亿元2015 年']);
  });

  it('end with every document and the slides that draw on it', () => {
    const closing = industry.slides.at(-1);
    expect(closing?.kind === 'closing' ? closing.documents.slice(1) : []).toEqual([
      {
        document: 'hospital-reform',
        title: '关于印发《衡阳市城市公立医院综合改革试点实施方案》的通知',
        slides: [20],
      },
      {
        document: 'rural-ecommerce',
        title: '关于印发《衡阳市关于加快农村电子商务发展工作的实施方案》的通知',
        slides: [21],
      },
    ]);
  });

  it('end with what does not fit together', () => {
    const closing = industry.slides.at(-1);
    expect(closing?.kind === 'closing' ? closing.conflicts : []).toEqual([
      {
        check: 'park-value-added-against-five-year-mean',
        conflict: '由园区推算的 2015 年工业增加值为 540.5 亿元，低于“十二五”年平均的 759.4 亿元',
        slides: [4, 9],
      },
    ]);
  });
});

describe('the slides of an own deck', () => {
  it('keep the presenter’s titles, and the same chart twice apart', () => {
    const deck = ownDeck(
      { id: 'own', title: '我的', edition: { version: '0.1.0', date: '2026-11-23', licence: 'CC BY 4.0' } },
      [
        { model: FINANCING, title: '钱在哪里' },
        { model: FINANCING, title: null },
      ],
      'zh',
    );
    expect(deck.slides.map(slideTitle)).toEqual(['我的', '钱在哪里', '祁东融到 16.84 亿元', null]);
    expect(deck.slides.flatMap((slide) => (slide.kind === 'chart' ? slide.model.id : []))).toEqual([
      'county-financing',
      'county-financing-2',
    ]);
  });
});

describe('a chart on a slide', () => {
  it('stands under its title where it is wide, and beside it where it is tall', () => {
    const arrangement = (chart: string): string => {
      const model = models.get(chart);
      if (model === undefined) throw new Error(chart);
      return slideFrame(model).arrangement;
    };
    expect(arrangement('county-financing')).toBe('above');
    expect(arrangement('fiscal-shares')).toBe('beside');
  });
});
