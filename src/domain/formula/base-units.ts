import { Exact } from '../decimal.ts';
import { divide, multiply, point } from '../interval.ts';
import type { Unit } from '../unit.ts';
import type { Extent } from './functions.ts';

/** A value in its unit, as formulas compute with it: 36.9 亿元 as 3690000000 yuan, 8.3 % as 0.083. */
export function toBase({ value, interval }: Extent, { scale }: Pick<Unit, 'scale'>): Extent {
  return {
    value: value === null ? null : new Exact(value).mul(scale).toNumber(),
    interval: multiply(interval, point(scale)),
  };
}

/** The result of a formula in the unit that it is stored in. Throws a RangeError for a unit whose scale is zero. */
export function fromBase({ value, interval }: Extent, { scale }: Pick<Unit, 'scale'>): Extent {
  const scaled = divide(interval, point(scale));
  if (!scaled) throw new RangeError('a unit cannot have the scale zero');
  return { value: value === null ? null : new Exact(value).div(scale).toNumber(), interval: scaled };
}
