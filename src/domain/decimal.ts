import { Decimal } from 'decimal.js';

/**
 * Decimal numbers for quantities: a `number` stands for the decimal that it prints as, so `26.855` is 26.855 and not
 * the nearest binary fraction. Fifteen significant digits survive the way to a `number` and back unchanged.
 */
const SIGNIFICANT_DIGITS = 15;

/** Arithmetic whose results are rounded towards minus infinity. */
export const Floor = Decimal.clone({ precision: SIGNIFICANT_DIGITS, rounding: Decimal.ROUND_FLOOR, defaults: true });

/** Arithmetic whose results are rounded towards plus infinity. */
export const Ceiling = Decimal.clone({ precision: SIGNIFICANT_DIGITS, rounding: Decimal.ROUND_CEIL, defaults: true });

/** Arithmetic precise enough that sums and products of printed figures are exact. */
export const Exact = Decimal.clone({ precision: 60, defaults: true });

/** An exact decimal number. */
export type ExactDecimal = Decimal;

const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Reads `-8.7`: digits with an optional point and minus sign; undefined for anything else (`1e3`, `1,000`, `.5`). */
export function parseDecimal(text: string): number | undefined {
  if (!PLAIN_DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** How many digits stand behind the decimal point of a plain decimal: 2 for `26.80`. */
export function decimalPlaces(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
