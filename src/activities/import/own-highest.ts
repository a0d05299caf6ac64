import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** Those of several figures that are the highest: one, several that are exactly equal, or several that overlap. */
export interface Highest {
  /** The one that is surely as high as it says, first. */
  readonly among: readonly Observation[];
  readonly kind: 'one' | 'equal' | 'unclear';
}

/**
 * Which figure is the highest, as far as their intervals tell: one that none of the others can exceed. Null where no
 * figure has a value.
 */
export function highestOf(observations: readonly Observation[]): Highest | null {
  const known = observations.flatMap((observation) =>
    observation.quantity.kind === 'known' ? [{ observation, ...endsOf(observation.quantity) }] : [],
  );
  const [top, ...others] = known.toSorted((a, b) => compareEnds(b.lower, a.lower) || compareEnds(b.upper, a.upper));
  if (top === undefined) return null;
  const rivals = others.filter(({ upper }) => upper > top.lower);
  const equals = others.filter(({ lower, upper }) => lower === top.upper && upper === top.lower);
  const among = [top, ...(rivals.length > 0 ? rivals : equals)].map(({ observation }) => observation);
  return { among, kind: rivals.length > 0 ? 'unclear' : equals.length > 0 ? 'equal' : 'one' };
}

function endsOf({ interval: { lower, upper } }: Quantity): { readonly lower: number; readonly upper: number } {
  return { lower: lower ?? -Infinity, upper: upper ?? Infinity };
}

/** Infinite ends are equal to each other, which their difference would not tell. */
function compareEnds(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
