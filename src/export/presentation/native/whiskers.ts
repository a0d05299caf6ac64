import type { Mark } from '../../../model/chart-model.ts';
import { withoutDust } from '../../../i18n/number.ts';

/** How far the interval of a value reaches to both sides; in the unit of the value. */
export interface Reach {
  readonly minus: number;
  readonly plus: number;
}

/** Narrower intervals are not drawn: nobody could tell them from the value. pt */
const LEAST = 5;

/** The whisker of a value; null where there is none to see. `perUnit` is pt for one of the unit. */
export function whiskerReach({ value, interval }: Mark, perUnit: number, least = LEAST): Reach | null {
  if (value === null || interval === null) return null;
  const { lower, upper } = interval;
  if (lower === null || upper === null || (upper - lower) * perUnit < least) return null;
  return { minus: withoutDust(value - lower), plus: withoutDust(upper - value) };
}
