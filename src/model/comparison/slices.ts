import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Slice } from '../../domain/comparison.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';

/** A slice of an indicator with its observations, one for each region. */
export interface Coverage extends Slice {
  readonly observations: ReadonlyMap<string, Observation>;
}

/** The slices of an indicator, those with most regions first; of equal ones the latest, and what happened before goals. */
export function slicesOf(indicator: string, { observations }: Pick<Catalogue, 'observations'>): readonly Coverage[] {
  const own = [...observations.values()].filter((each) => each.indicator === indicator);
  return Array.from(group(own, sliceKey).values())
    .flatMap(([first, ...rest]) => (first === undefined ? [] : coverageOf(first, rest)))
    .toSorted(
      (a, b) =>
        b.observations.size - a.observations.size ||
        Number(b.status === 'actual') - Number(a.status === 'actual') ||
        comparePeriods(b.period, a.period),
    );
}

/** The slice that is asked for, if the indicator has it. */
export function findSlice(slices: readonly Coverage[], wanted: Slice): Coverage | undefined {
  return slices.find((slice) => sliceKey(slice) === sliceKey(wanted));
}

/** The same slice in earlier periods, the nearest first. */
export function earlierSlices(slice: Slice, slices: readonly Coverage[]): readonly Coverage[] {
  return slices
    .filter(({ category, status }) => category === slice.category && status === slice.status)
    .filter(({ period }) => comparePeriods(period, slice.period) < 0)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}

export function sliceKey({ period, category, status }: Slice): string {
  return [period, category ?? '', status].join('|');
}

function coverageOf(first: Observation, rest: readonly Observation[]): Coverage {
  const { period, category, status } = first;
  return {
    period,
    category,
    status,
    observations: new Map([first, ...rest].map((observation) => [observation.region, observation])),
  };
}
