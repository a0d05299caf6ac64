import { Ceiling, Floor } from './decimal.ts';

/**
 * A closed interval of real numbers; `null` marks an end that is open to infinity.
 *
 * Arithmetic on intervals encloses: whatever numbers the operands hold, their sum (difference, product, quotient) lies
 * in the result. Ends are computed as decimals and rounded outward at the fifteenth significant digit; numbers closer to
 * zero than 1e-300, which no statistic is, may be taken for zero.
 */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The ends as extended real numbers. */
interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** The interval from `lower` to `upper`. Throws a RangeError for ends that are crossed, infinite or not numbers. */
export function interval(lower: number | null, upper: number | null): Interval {
  const ends = endsOf({ lower, upper });
  if (!(ends.lower <= ends.upper) || ends.lower === Infinity || ends.upper === -Infinity) {
    throw new RangeError(`not an interval: [${String(lower)}, ${String(upper)}]`);
  }
  return fromEnds(ends);
}

/** The interval that holds one number only. Throws a RangeError for NaN and infinities. */
export function point(value: number): Interval {
  return interval(value, value);
}

export function add(left: Interval, right: Interval): Interval {
  const [a, b] = [endsOf(left), endsOf(right)];
  return fromEnds({
    lower: Floor.add(a.lower, b.lower).toNumber(),
    upper: Ceiling.add(a.upper, b.upper).toNumber(),
  });
}

export function subtract(left: Interval, right: Interval): Interval {
  return add(left, negate(right));
}

/** The interval mirrored at zero. */
export function negate({ lower, upper }: Interval): Interval {
  return { lower: upper === null ? null : 0 - upper, upper: lower === null ? null : 0 - lower };
}

export function multiply(left: Interval, right: Interval): Interval {
  return hullOfCorners(left, right, (x, y, Rounded) => (x === 0 || y === 0 ? 0 : Rounded.mul(x, y).toNumber()));
}

/** The quotient; null, for want of an answer, where the divisor may be zero. */
export function divide(left: Interval, right: Interval): Interval | null {
  if (contains(right, 0)) return null;
  return hullOfCorners(left, right, (x, y, Rounded) =>
    x === 0 || !Number.isFinite(y) ? 0 : Rounded.div(x, y).toNumber(),
  );
}

/**
 * Raises to a constant exponent. Null where there is no real answer: a base that may be negative with a fractional
 * exponent, or one that may be zero with a negative exponent.
 */
export function power(base: Interval, exponent: number): Interval | null {
  const { lower, upper } = endsOf(base);
  if (exponent === 0) return point(1);
  if (exponent < 0) {
    const denominator = contains(base, 0) ? null : power(base, -exponent);
    return denominator && divide(point(1), denominator);
  }
  if (lower < 0 && !Number.isInteger(exponent)) return null;
  const ends = [lower, upper, ...(lower < 0 && upper > 0 ? [0] : [])];
  return fromEnds({
    lower: Math.min(...ends.map((end) => Floor.pow(end, exponent).toNumber())),
    upper: Math.max(...ends.map((end) => Ceiling.pow(end, exponent).toNumber())),
  });
}

/** Whether a number or a whole interval lies in `outer`. */
export function contains(outer: Interval, inner: Interval | number): boolean {
  const [a, b] = [endsOf(outer), endsOf(typeof inner === 'number' ? point(inner) : inner)];
  return a.lower <= b.lower && b.upper <= a.upper;
}

/** Whether two intervals have a number in common. */
export function overlaps(left: Interval, right: Interval): boolean {
  const [a, b] = [endsOf(left), endsOf(right)];
  return a.lower <= b.upper && b.lower <= a.upper;
}

/** The narrowest interval around `inner` whose ends have at most `decimals` digits behind the point. */
export function roundOutward(inner: Interval, decimals: number): Interval {
  const { lower, upper } = inner;
  return {
    lower: lower === null ? null : new Floor(lower).toDecimalPlaces(decimals).toNumber(),
    upper: upper === null ? null : new Ceiling(upper).toDecimalPlaces(decimals).toNumber(),
  };
}

/** Products and quotients take their extremes where both operands are at an end. */
function hullOfCorners(
  left: Interval,
  right: Interval,
  operate: (x: number, y: number, rounded: typeof Floor) => number,
): Interval {
  const [a, b] = [endsOf(left), endsOf(right)];
  const corners = [a.lower, a.upper].flatMap((x) => [b.lower, b.upper].map((y) => [x, y] as const));
  return fromEnds({
    lower: Math.min(...corners.map(([x, y]) => operate(x, y, Floor))),
    upper: Math.max(...corners.map(([x, y]) => operate(x, y, Ceiling))),
  });
}

function endsOf({ lower, upper }: Interval): Ends {
  return { lower: lower ?? -Infinity, upper: upper ?? Infinity };
}

/** An end that left the range of numbers is open on its own side and the largest number on the other. */
function fromEnds({ lower, upper }: Ends): Interval {
  return {
    lower: lower === -Infinity ? null : Math.min(lower, Number.MAX_VALUE) + 0,
    upper: upper === Infinity ? null : Math.max(upper, -Number.MAX_VALUE) + 0,
  };
}
