import type { ChartSpec, Pick } from '../catalogue/chart-spec.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { OwnIndicator } from './imported-table.ts';
import type { TableNames } from './own-catalogue.ts';

/** What a chart of a user's table shows. Regions in the order of the table. */
export interface OwnChartChoice {
  /** Index of the indicator. */
  readonly indicator: number;
  /** `region`: the regions in one period; `period`: one region over time. */
  readonly across: 'region' | 'period';
  readonly form: 'ranked-bars' | 'range-dots';
  /** What the other dimension is held at: index of the period or of the region. */
  readonly at: number;
  /** Draws the curated figures of the same indicator beside the own ones, where there are any. */
  readonly besideCurated: boolean;
}

export const OWN_CHART = 'own-chart';

/** Rows of a chart; what does not fit is said, not squeezed in. */
export const MOST_ROWS = 40;

/** The chart of a choice. `own` are the observations that it shows, `curated` those to stand beside them. */
export function ownChart(
  { across, form }: Readonly<{ across: OwnChartChoice['across']; form: OwnChartChoice['form'] }>,
  own: readonly Observation[],
  curated: readonly Observation[],
  table: TableNames,
  finding: Localised,
): ChartSpec {
  const chosen = indicatorOf(own, table);
  if (chosen === undefined) throw new RangeError('the table does not have what the chart is of');
  const pick = (name: string, shown: readonly Observation[]): Pick => ({
    indicator: [name],
    region: distinct(shown.map(({ region }) => region)),
    period: distinct(shown.map(({ period }) => period)),
    category: distinct(shown.map(({ category }) => category ?? '')),
    status: distinct(shown.map(({ status }) => status)),
  });
  const besides = curated.length === 0 || chosen.matches === null ? [] : [pick(chosen.matches, curated)];
  return {
    id: OWN_CHART,
    form,
    select: [pick(chosen.id, own), ...besides],
    across,
    ...(besides.length > 0 ? { series: 'indicator' as const } : {}),
    sort: across === 'region' ? 'value' : 'order',
    focus: besides.length > 0 ? [chosen.id] : [],
    reference: [],
    finding,
    notes: [
      {
        zh: `自有数据，来自“${table.name}”，未经本站核对。`,
        en: `The user’s own data, from “${table.name}”; not verified by this site.`,
      },
    ],
  };
}

/** The indicator that observations of one are of; undefined where there is none. */
export function indicatorOf(own: readonly Observation[], { indicators }: TableNames): OwnIndicator | undefined {
  return indicators.find(({ id }) => id === own[0]?.indicator);
}

/** Where a chart opens: several regions are compared in the period with most to see, one is followed over time. */
export function openingChoice(
  { regions, periods }: TableNames,
  opening: readonly number[],
  indicator = 0,
): OwnChartChoice {
  const across = regions.length === 1 && periods.length > 1 ? 'period' : 'region';
  const at = across === 'region' ? (opening[indicator] ?? 0) : 0;
  return { indicator, across, form: 'ranked-bars', at, besideCurated: true };
}

/** The observations of one group only, so that no two of them stand in the same place of a chart. */
export function ofOneGroup(observations: readonly Observation[]): readonly Observation[] {
  const [first] = observations;
  return observations.filter(({ category, status }) => category === first?.category && status === first.status);
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
