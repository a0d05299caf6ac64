import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/catalogue/chart-spec.ts';
import { type ChartsToRelate, relatedCharts } from '../../src/model/related-charts.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

type Shown = ReturnType<ChartsToRelate['shownBy']>;

/** Charts by what they show: `dataset indicator region`, several to a chart. */
function related(id: string, charts: Readonly<Record<string, readonly string[]>>, sections: readonly string[][] = []) {
  const specs = Object.keys(charts).map((each): [string, ChartSpec] => [each, { ...CHARTS['ranked-bars'], id: each }]);
  const shownBy = (spec: ChartSpec): Shown =>
    (charts[spec.id] ?? []).map((line) => {
      const [dataset = '', indicator = '', region = ''] = line.split(' ');
      return { dataset, indicator, region };
    });
  const words = { zh: '', en: '' };
  const story = { id: 'story', sections: sections.map((each) => ({ title: words, text: words, charts: each })) };
  return relatedCharts(id, { charts: new Map(specs), briefings: new Map([['story', story]]), shownBy }, 3);
}

describe('related charts', () => {
  it('are first those of the same indicator, then of the same section, then of the same dataset', () => {
    const charts = {
      gdp: ['growth gdp 430400'],
      patents: ['innovation patents 430200'],
      retail: ['growth retail 430200'],
      section: ['parks share 430200'],
      levels: ['levels gdp 430200'],
    };

    expect(related('gdp', charts, [['gdp', 'section']])).toEqual(['levels', 'section', 'retail']);
  });

  it('need more in common than a region', () => {
    expect(related('gdp', { gdp: ['growth gdp 430400'], patents: ['innovation patents 430400'] })).toEqual([]);
  });

  it('leave out the chart itself, and come in the order of the catalogue where they are equally close', () => {
    const charts = { a: ['x i r'], b: ['x i r'], c: ['x i r'], d: ['x i r'], e: ['x i r'] };

    expect(related('c', charts)).toEqual(['a', 'b', 'd']);
  });

  it('put a chart that shows the same before one that shows that among much else', () => {
    const charts = { gdp: ['g gdp r'], all: ['g gdp r', 'g tax r', 'g land r', 'g people r'], again: ['g gdp r'] };

    expect(related('gdp', charts)).toEqual(['again', 'all']);
  });

  it('of a chart that does not exist are none', () => {
    expect(related('nothing', { gdp: ['g gdp r'] })).toEqual([]);
  });
});
