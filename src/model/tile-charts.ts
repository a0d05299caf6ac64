import type { Reader } from './read-in.ts';
import { group } from 'd3-array';
import type { ChartModel } from './chart-model.ts';
import { askComparison } from './comparison/ask-comparison.ts';
import type { ComparisonFrame } from './comparison/comparison-frame.ts';
import { type Coverage, slicesOf } from './comparison/slices.ts';
import { readIn } from './read-in.ts';
import { resolveChart, type SpecInOneLanguage } from './resolve-chart.ts';

/** Fewer regions than this are no picture of a grid. */
const ENOUGH = 3;

interface Candidate {
  readonly indicator: string;
  readonly slice: Coverage;
  readonly regions: readonly string[];
  readonly distinct: number;
}

/**
 * A chart for every grid of tiles, of the figure that tells most about it: the one with most regions, of equal ones the
 * one in which they differ most. None for a grid of which fewer than three regions have any figure in common.
 */
export function tileCharts(reader: Reader, frame: ComparisonFrame): readonly ChartModel[] {
  const { catalogue } = reader;
  const placed = [...catalogue.regions.values()].filter(({ tile }) => tile !== null);
  const grids = group(placed, ({ parent }) => parent);
  return Array.from(grids, ([parent, regions]) => {
    const codes = regions.map(({ code }) => code);
    const best = [...catalogue.indicators.keys()]
      .flatMap((indicator) => slicesOf(indicator, catalogue).map((slice) => candidateOf(indicator, slice, codes)))
      .filter((candidate) => candidate.regions.length >= ENOUGH)
      .toSorted((a, b) => b.regions.length - a.regions.length || b.distinct - a.distinct)[0];
    return best === undefined ? null : chartOf(parent ?? '', best, reader, frame);
  }).filter((model) => model !== null);
}

function candidateOf(indicator: string, slice: Coverage, codes: readonly string[]): Candidate {
  const regions = codes.filter((code) => slice.observations.get(code)?.quantity.kind === 'known');
  const figures = regions.map((code) => JSON.stringify(slice.observations.get(code)?.quantity));
  return { indicator, slice, regions, distinct: new Set(figures).size };
}

function chartOf(
  parent: string,
  { indicator, slice, regions }: Candidate,
  reader: Reader,
  frame: ComparisonFrame,
): ChartModel {
  const { catalogue, language } = reader;
  const { period, category, status } = slice;
  const asked = { indicator, regions, period, category, status };
  const { comparison, sentences } = askComparison(asked, readIn(catalogue, language), frame);
  const finding = sentences[0]?.replace(/[。.]$/, '') ?? '';
  const spec: SpecInOneLanguage = {
    id: `tiles-${parent}`,
    form: 'tile-grid',
    select: [
      { indicator: [indicator], region: regions, period: [period], category: [category ?? ''], status: [status] },
    ],
    across: 'region',
    sort: 'order',
    focus: comparison.highlight === null ? [] : [comparison.highlight],
    reference: [],
    finding,
    notes: [],
  };
  return resolveChart(spec, reader);
}
