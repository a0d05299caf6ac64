import type { Direction } from '../../domain/indicator.ts';
import type { Interval } from '../../domain/interval.ts';

/** The places that a figure may have among others; equal where it can only have one. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  /** How many figures are ranked. */
  readonly among: number;
}

/**
 * The places that one of several figures may have. Figures whose intervals overlap cannot be told apart, so each may
 * come before the other. The largest is first, except where less is better.
 */
export function rankRange(figures: readonly Interval[], index: number, better: Direction): RankRange | null {
  const own = figures[index];
  if (own === undefined) return null;
  const above = figures.filter((other) => precedes(own, other)).length;
  const below = figures.filter((other) => precedes(other, own)).length;
  const [before, after] = better === 'lower' ? [below, above] : [above, below];
  return { best: before + 1, worst: figures.length - after, among: figures.length };
}

/** Whether every number of the first interval is smaller than every number of the second. */
function precedes(small: Interval, large: Interval): boolean {
  return small.upper !== null && large.lower !== null && small.upper < large.lower;
}
