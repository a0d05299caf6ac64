import { Exact } from './decimal.ts';
import { contains, type Interval, roundOutward } from './interval.ts';
import { openEnd, type Quantity } from './quantity.ts';

/** Digits that tell one derived value from another without pretending to more than its interval carries. */
const DIGITS_OF_WIDTH = 2;
const MOST_DIGITS = 4;
const DIGITS_OF_END = 5;
const MOST_DECIMALS = 6;
const SURE_DIGITS = 12;

/** Ends closer than this, in parts of their size, differ only by what division leaves in the last digits. */
const DUST = 1e-9;

/**
 * A derived quantity as it is shown: the interval to two digits of its width and rounded outward, the value to the
 * same place, or to four digits if they lie in the interval. 444.578 (441.317 to 447.879) becomes 444.6 (441.3 to 447.9).
 *
 * Ends that are short as they are stay: where the text bounds a figure by 36.15, no bound that is shown lies past it. A
 * quantity without width is one number, if that has an end: 91 ÷ 7 is 13. One that has none is told to four digits
 * between its neighbours: 4 ÷ 3 is 1.333 (1.333 to 1.334), which holds the quotient as 1.333 alone does not.
 */
export function roundDerived(quantity: Quantity): Quantity {
  const { value, interval } = quantity;
  const only = onlyNumber(quantity);
  const decimals = only === null ? decimalsOf(quantity) : placesOf(only);
  return {
    ...quantity,
    value: value === null ? null : shortened(value, decimals, interval),
    interval: {
      lower: shownEnd(interval.lower, 'lower', decimals),
      upper: shownEnd(interval.upper, 'upper', decimals),
    },
  };
}

/** An end rounded outward, unless it has so few digits that it can be shown as it is. */
function shownEnd(end: number | null, side: keyof Interval, decimals: number): number | null {
  const clean = withoutDust(end);
  if (clean === null || significantDigits(clean) <= DIGITS_OF_END) return clean;
  return roundOutward({ lower: clean, upper: clean }, decimals)[side];
}

function significantDigits(number: number): number {
  return new Exact(number).precision();
}

/** More than four digits are more than a reader takes in, unless it takes more to stay inside the interval. */
function shortened(value: number, decimals: number, interval: Interval): number {
  const short = Number(value.toFixed(Math.min(decimals, placesOf(value))));
  return contains(interval, short) ? short : Number(value.toFixed(decimals));
}

/** The number that an interval without width holds. */
function onlyNumber({ value, interval: { lower, upper } }: Quantity): number | null {
  if (lower === null || upper === null) return null;
  return upper - lower <= DUST * Math.max(Math.abs(lower), Math.abs(upper)) ? (value ?? lower) : null;
}

/** Drops what division leaves in the last digits, lest 0.999999999999999 be rounded outward to 0.9. */
function withoutDust(end: number | null): number | null {
  return end === null ? null : Number(end.toPrecision(SURE_DIGITS));
}

function decimalsOf({ value, interval: { lower, upper }, qualifier }: Quantity): number {
  // Of a bound, the other end may be no more than zero or 100%: 150 of 570 or more is 26.32% or less, not 27.
  const open = value === null ? openEnd(qualifier) : null;
  if (open !== null) return placesOf((open === 'lower' ? upper : lower) ?? lower ?? upper ?? 0);
  if (lower !== null && upper !== null) return clamp(DIGITS_OF_WIDTH - 1 - magnitude(upper - lower));
  return placesOf(value ?? lower ?? upper ?? 0);
}

/** Decimal places that give a number its four digits. */
function placesOf(size: number): number {
  return size === 0 ? 0 : clamp(MOST_DIGITS - 1 - magnitude(Math.abs(size)));
}

function magnitude(number: number): number {
  return Math.floor(Math.log10(number));
}

function clamp(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
