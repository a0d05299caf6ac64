import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';
import { tileLayout } from '../../src/charts/parts/tile-layout.ts';
import { catalogueOf } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';
import { placedTiles } from '../../src/charts/parts/placed-tiles.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';

const model = resolveChart(CHARTS['tile-grid'], readIn(catalogueOf(), 'en'));
const tiles = placedTiles(model);

describe('the tiles of a grid', () => {
  it('are low and wide where every name fits beside its figure, so that many rows fit a slide', () => {
    expect(tileLayout(tiles, model, 220)).toEqual({ arrangement: 'beside', width: 216, height: 41 });
  });

  it('hold the name over the figure where they are narrow', () => {
    expect(tileLayout(tiles, model, 140).arrangement).toBe('over');
  });

  it('get higher where names take two lines', () => {
    expect(tileLayout(tiles, model, 90).height - tileLayout(tiles, model, 140).height).toBe(16);
  });

  it('get no wider than reads well', () => {
    expect(tileLayout(tiles, model, 900).width).toBe(276);
  });
});
