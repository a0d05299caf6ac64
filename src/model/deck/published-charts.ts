import type { DeckEdition } from './deck.ts';

/** The charts that a presenter can choose from. */
export interface ChartList {
  readonly edition: DeckEdition;
  /** In the order of the overview; each chart once. */
  readonly groups: readonly ChartGroup[];
}

/** The charts of a story, or those that are in none. */
export interface ChartGroup {
  readonly title: string;
  readonly charts: readonly ListedChart[];
}

export interface ListedChart {
  readonly id: string;
  /** The number that it is cited by. */
  readonly figure: number;
  readonly finding: string;
  readonly subtitle: string;
}

/** All charts of a list by id. */
export function listedCharts({ groups }: ChartList): ReadonlyMap<string, ListedChart> {
  return new Map(groups.flatMap(({ charts }) => charts.map((chart) => [chart.id, chart])));
}
