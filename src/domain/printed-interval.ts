import type { ExactDecimal } from './decimal.ts';
import { type Interval, negate } from './interval.ts';
import type { Status } from './observation.ts';
import type { PrintedValue } from './printed-value.ts';
import { openEnd, type Qualifier } from './quantity.ts';
import type { UnitKind } from './unit.ts';

/** Counts and ranks are exact as printed; everything else was measured and rounded for print. */
const UNROUNDED: ReadonlySet<UnitKind> = new Set<UnitKind>(['count', 'rank', 'grade']);

/** Statuses whose figures were set, not measured. */
const SET: ReadonlySet<Status> = new Set<Status>(['target', 'standard']);

/** What a printed figure is about, as far as its precision is concerned. */
export interface PrintedContext {
  readonly qualifier: Qualifier;
  readonly kind: UnitKind;
  readonly status: Status;
}

/**
 * The interval that a printed figure allows, exact in its decimals: half a unit of the last printed digit on either side
 * of a measured value (26.86 is 26.855 to 26.865), half a unit of the last digit that is not zero for 约 and 左右 (80%左右
 * is 75 to 85), no width for what is counted, ranked or set, an open end for a bound.
 *
 * Null where the figure does not tell: a measured or approximate number in characters (半小时, 四分之一), a `between` with
 * one number. Such intervals are a judgement, to be given by hand.
 */
export function printedInterval(
  [first, second]: readonly [PrintedValue, ...PrintedValue[]],
  { qualifier, kind, status }: PrintedContext,
): Interval | null {
  if (qualifier === 'between') return second ? ordered(first.value, second.value) : null;
  if (second) return null;
  const open = openEnd(qualifier);
  if (open !== null) return { lower: toNumber(first.value), upper: toNumber(first.value), [open]: null };
  if (qualifier === 'about') return around(first.value, first.lastNonZeroDigit);
  if (UNROUNDED.has(kind) || SET.has(status)) return ordered(first.value, first.value);
  return around(first.value, first.lastDigit);
}

/**
 * The same for a value with its sign, which prose tells in words and not in the figure: a decline of 3.2 is −3.25 to
 * −3.15.
 */
export function signedInterval(
  printed: readonly [PrintedValue, ...PrintedValue[]],
  context: PrintedContext,
  value: number | null,
): Interval | null {
  const interval = printedInterval(printed, context);
  return interval !== null && (value ?? 0) < 0 && printed[0].value.greaterThan(0) ? negate(interval) : interval;
}

function around(value: ExactDecimal, digit: ExactDecimal | null): Interval | null {
  if (digit === null) return null;
  const half = digit.div(2);
  return { lower: toNumber(value.minus(half)), upper: toNumber(value.plus(half)) };
}

function ordered(lower: ExactDecimal, upper: ExactDecimal): Interval | null {
  return lower.greaterThan(upper) ? null : { lower: toNumber(lower), upper: toNumber(upper) };
}

function toNumber(decimal: ExactDecimal): number {
  return decimal.toNumber();
}
