import type { ChartSpec, Dimension } from '../catalogue/chart-spec.ts';

/** A chart as far as its shape goes: what it finds may be told in all languages, or in the one that it is drawn in. */
export type ChartPlan = Omit<ChartSpec, 'finding'>;

/** Which dimensions a chart lays its marks out along. */
export interface Layout {
  readonly across: Dimension;
  readonly series: Dimension | null;
  /** The dimension whose names the labels of picks replace: the one that the author called `across`. */
  readonly labelled: Dimension;
  readonly focus: readonly string[];
}

/**
 * Change happens over time, whatever the author lays out `across`: `change-since` always runs along the periods, and
 * what else the author named makes its lines.
 */
export function layoutOf(spec: ChartPlan): Layout {
  const { across, focus } = spec;
  const series = spec.series ?? null;
  const runsAlongTime = spec.form === 'change-since' && across !== 'period';
  return runsAlongTime
    ? { across: 'period', series: series === null || series === 'period' ? across : series, labelled: across, focus }
    : { across, series, labelled: across, focus };
}
