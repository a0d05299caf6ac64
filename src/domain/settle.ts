import { roundOutward } from './interval.ts';
import type { Quantity } from './quantity.ts';

/** Digits that tell one derived value from another without pretending to more than its interval carries. */
const DIGITS_OF_WIDTH = 2;
const DIGITS_WITHOUT_WIDTH = 4;
const MOST_DECIMALS = 6;
const SURE_DIGITS = 12;

/**
 * A derived quantity as it is shown: the interval to two digits of its width and rounded outward, the value to the
 * same place. 444.578 (441.317 to 447.879) becomes 444.6 (441.3 to 447.9); a value without width keeps four digits.
 */
export function settle(quantity: Quantity): Quantity {
  const decimals = decimalsOf(quantity);
  const { value, interval } = quantity;
  return {
    ...quantity,
    value: value === null ? null : Number(value.toFixed(decimals)),
    interval: roundOutward({ lower: withoutDust(interval.lower), upper: withoutDust(interval.upper) }, decimals),
  };
}

/** Drops what division leaves in the last digits, lest 0.999999999999999 be rounded outward to 0.9. */
function withoutDust(end: number | null): number | null {
  return end === null ? null : Number(end.toPrecision(SURE_DIGITS));
}

function decimalsOf({ value, interval: { lower, upper } }: Quantity): number {
  const width = lower === null || upper === null ? 0 : upper - lower;
  const size = Math.abs(value ?? lower ?? upper ?? 0);
  if (width > 0) return clamp(DIGITS_OF_WIDTH - 1 - magnitude(width));
  return size === 0 ? 0 : clamp(DIGITS_WITHOUT_WIDTH - 1 - magnitude(size));
}

function magnitude(number: number): number {
  return Math.floor(Math.log10(number));
}

function clamp(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
