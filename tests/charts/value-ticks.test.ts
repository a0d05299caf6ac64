import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { draw } from '../../src/charts/chart-option.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { linearScale } from '../../src/charts/parts/fit-scale.ts';
import { valueTicks } from '../../src/charts/parts/value-ticks.ts';
import type { ChartModel } from '../../src/model/chart-model.ts';
import { askComparison } from '../../src/model/comparison/ask-comparison.ts';
import { comparisonFrame } from '../../src/model/comparison/comparison-frame.ts';
import { readIn } from '../../src/model/read-in.ts';

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

function modelOf(indicator: string): ChartModel {
  const frame = comparisonFrame(catalogue);
  const { model } = askComparison({ indicator }, readIn(catalogue, 'zh'), frame);
  if (model === null) throw new Error(`there is nothing to draw of ${indicator}`);
  return model;
}

function labels(model: ChartModel, domain: readonly [number, number]) {
  return valueTicks(model, linearScale(domain, [0, 600]), 'horizontal', 640).map(({ label }) => label);
}

describe('valueTicks(model, scale, direction, width)', () => {
  it.each([320, 720, 1100])('begins a scale of places at the first, and names whole ones (%i px)', (width) => {
    const { grid } = draw(modelOf('agriculture_size_rank'), { width, palette: LIGHT });
    expect(grid?.scale.domain).toEqual([1, 2]);
    expect(grid?.ticks.map(({ label }) => label)[0]).toBe('1');
    for (const { label } of grid?.ticks ?? []) expect(['1', '2']).toContain(label);
  });

  it('halves neither places nor what is counted, but shares and what is less than one on average', () => {
    const places = modelOf('agriculture_size_rank');
    const firms: ChartModel = { ...places, unit: { id: 'firms', label: '家', kind: 'count' } };
    const share: ChartModel = { ...places, unit: { id: 'percent', label: '%', kind: 'share' } };
    expect(labels(places, [1, 2])).toEqual(['1', '2']);
    expect(labels(firms, [0, 1])).toEqual(['0', '1']);
    expect(labels(firms, [0, 0.4])).toContain('0.20');
    expect(labels(share, [0, 1])).toContain('0.2%');
  });
});
