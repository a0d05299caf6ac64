import type { Interval } from '../domain/interval.ts';

/** Two intervals on one line, in thousandths of its length, so that any width can show them. */
export interface IntervalPair {
  readonly left: Span;
  readonly right: Span;
  /** What lies between two intervals that do not meet; null where they do. */
  readonly gap: { readonly from: number; readonly to: number } | null;
  /** What two intervals have in common; null where they do not meet. */
  readonly common: { readonly from: number; readonly to: number } | null;
}

/** Where an interval is drawn; an open end runs to the end of the line. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** The length of the line. */
export const LINE = 1000;

/** An interval without width is drawn as wide as this. */
const LEAST = 8;

/** What stays free on either side, for open ends to lead into. */
const MARGIN = 120;

/** Lays two intervals out on a line that just holds their known ends. */
export function intervalPair(left: Interval, right: Interval): IntervalPair {
  const place = scaleFor([left.lower, left.upper, right.lower, right.upper].filter((end) => end !== null));
  const [one, other] = [spanOf(left, place), spanOf(right, place)];
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  const meets = !isBefore(left, right) && !isBefore(right, left);
  return {
    left: one,
    right: other,
    gap: meets ? null : { from: Math.min(from, to), to: Math.max(from, to) },
    common: meets ? { from, to: Math.max(to, from + LEAST) } : null,
  };
}

function isBefore(left: Interval, right: Interval): boolean {
  return left.upper !== null && right.lower !== null && left.upper < right.lower;
}

function scaleFor(ends: readonly number[]): (end: number) => number {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0 || least === most) return () => LINE / 2;
  return (end) => MARGIN + ((end - least) / (most - least)) * (LINE - 2 * MARGIN);
}

function spanOf({ lower, upper }: Interval, place: (end: number) => number): Span {
  const from = lower === null ? 0 : place(lower);
  const to = upper === null ? LINE : place(upper);
  const widening = Math.max(0, LEAST - (to - from)) / 2;
  return {
    from: Math.round(from - widening),
    to: Math.round(to + widening),
    opensLeft: lower === null,
    opensRight: upper === null,
  };
}
