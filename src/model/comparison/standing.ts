import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** How a figure stands to another; `same` where they cannot be told apart, null where one of them is missing. */
export type Standing = 'above' | 'below' | 'same';

export function standingOf(left: Observation, right: Observation, _catalogue: Catalogue): Standing | null {
  if (left.quantity.kind === 'missing' || right.quantity.kind === 'missing') return null;
  return apart(left.quantity, right.quantity);
}

/** By the intervals alone: they lie apart, or there is no telling. */
function apart({ interval: left }: Quantity, { interval: right }: Quantity): Standing {
  if (left.lower !== null && right.upper !== null && left.lower > right.upper) return 'above';
  if (left.upper !== null && right.lower !== null && left.upper < right.lower) return 'below';
  return 'same';
}
