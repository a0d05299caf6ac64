import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  contains,
  divide,
  type Interval,
  interval,
  multiply,
  negate,
  overlaps,
  point,
  power,
  roundOutward,
  subtract,
} from '../../src/domain/interval.ts';
import { atMost, minus, over, plus, type Rational, rational, times } from './rational.ts';

const OPEN: Interval = { lower: null, upper: null };

describe('interval(lower, upper)', () => {
  it('keeps its ends, null being open', () => {
    expect(interval(1, 2)).toEqual({ lower: 1, upper: 2 });
    expect(interval(null, 2)).toEqual({ lower: null, upper: 2 });
  });

  it.each([
    [2, 1],
    [NaN, 1],
    [1, NaN],
    [Infinity, null],
    [null, -Infinity],
  ])('throws a RangeError for [%s, %s]', (lower, upper) => {
    expect(() => interval(lower, upper)).toThrow(RangeError);
  });
});

describe('add(a, b)', () => {
  it('adds the ends as the decimals that they print as', () => {
    expect(add(interval(0.1, 26.855), interval(0.2, 0.21))).toEqual({ lower: 0.3, upper: 27.065 });
  });

  it('is open where an operand is open', () => {
    expect(add(interval(20, null), interval(1, 2))).toEqual({ lower: 21, upper: null });
    expect(add(interval(null, 10), interval(1, null))).toEqual(OPEN);
  });

  it('opens an end that leaves the range of numbers', () => {
    expect(add(point(1.7e308), point(1.7e308))).toEqual({ lower: Number.MAX_VALUE, upper: null });
  });
});

describe('subtract(a, b)', () => {
  it('takes the upper end from the lower one and the other way round', () => {
    expect(subtract(interval(61.45, 61.55), interval(36.45, 36.55))).toEqual({ lower: 24.9, upper: 25.1 });
  });

  it('is open above where the subtrahend is open below', () => {
    expect(subtract(point(71.75), interval(null, 10))).toEqual({ lower: 61.75, upper: null });
  });
});

describe('negate(a)', () => {
  it('mirrors at zero and leaves no negative zero', () => {
    expect(negate(interval(0, 8.75))).toEqual({ lower: -8.75, upper: 0 });
    expect(Object.is(negate(point(0)).upper, 0)).toBe(true);
    expect(negate(interval(20, null))).toEqual({ lower: null, upper: -20 });
  });
});

describe('multiply(a, b)', () => {
  it('takes the extremes of the corners, whatever the signs', () => {
    expect(multiply(interval(2, 3), interval(4, 5))).toEqual({ lower: 8, upper: 15 });
    expect(multiply(interval(-2, 3), interval(-5, 4))).toEqual({ lower: -15, upper: 12 });
    expect(multiply(interval(-3, -2), interval(4, 5))).toEqual({ lower: -15, upper: -8 });
  });

  it('gives zero for zero times an open end', () => {
    expect(multiply(point(0), interval(20, null))).toEqual({ lower: 0, upper: 0 });
    expect(multiply(interval(0, 1), interval(20, null))).toEqual({ lower: 0, upper: null });
  });
});

describe('divide(a, b)', () => {
  it('gives the tax of Changsha: 36.9 of which is 8.3 %', () => {
    const tax = divide(interval(36.85, 36.95), interval(0.0825, 0.0835));
    expect(tax && roundOutward(tax, 1)).toEqual({ lower: 441.3, upper: 447.9 });
  });

  it('rounds outward at the fifteenth digit', () => {
    expect(divide(point(1), point(3))).toEqual({ lower: 0.333333333333333, upper: 0.333333333333334 });
    expect(divide(point(-1), point(3))).toEqual({ lower: -0.333333333333334, upper: -0.333333333333333 });
  });

  it('stays exact where the quotient is', () => {
    expect(divide(point(6), point(3))).toEqual({ lower: 2, upper: 2 });
  });

  it('approaches zero where the divisor is open', () => {
    expect(divide(interval(1, 2), interval(4, null))).toEqual({ lower: 0, upper: 0.5 });
    expect(divide(interval(1, null), interval(4, null))).toEqual({ lower: 0, upper: null });
  });

  it.each([point(0), interval(-1, 1), interval(0, 1), interval(-1, 0), OPEN])(
    'has no answer for a divisor that contains zero: %j',
    (divisor) => {
      expect(divide(point(1), divisor)).toBeNull();
    },
  );
});

describe('power(a, exponent)', () => {
  it('has its least at zero where the base changes sign and the exponent is even', () => {
    expect(power(interval(-2, 3), 2)).toEqual({ lower: 0, upper: 9 });
    expect(power(interval(-2, 3), 3)).toEqual({ lower: -8, upper: 27 });
  });

  it('takes roots of what is not negative', () => {
    expect(power(interval(4, 9), 0.5)).toEqual({ lower: 2, upper: 3 });
    expect(power(interval(-4, 9), 0.5)).toBeNull();
  });

  it('inverts for negative exponents, and has no answer for zero then', () => {
    expect(power(interval(2, 4), -1)).toEqual({ lower: 0.25, upper: 0.5 });
    expect(power(interval(0, 4), -1)).toBeNull();
  });

  it('is one for the exponent zero', () => {
    expect(power(interval(2, null), 0)).toEqual({ lower: 1, upper: 1 });
  });
});

describe('contains(outer, inner)', () => {
  it('counts the ends in', () => {
    expect(contains(interval(1, 2), 1)).toBe(true);
    expect(contains(interval(1, 2), 2.01)).toBe(false);
    expect(contains(interval(null, 2), interval(1, 2))).toBe(true);
    expect(contains(interval(1, 2), interval(1, null))).toBe(false);
  });
});

describe('overlaps(a, b)', () => {
  it('is true where the intervals touch', () => {
    expect(overlaps(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlaps(interval(1, 2), interval(2.01, null))).toBe(false);
    expect(overlaps(interval(null, 2), interval(1, null))).toBe(true);
  });
});

describe('roundOutward(a, decimals)', () => {
  it('moves each end away from the other', () => {
    expect(roundOutward(interval(441.317, 447.878), 1)).toEqual({ lower: 441.3, upper: 447.9 });
    expect(roundOutward(interval(-1.21, -1.21), 1)).toEqual({ lower: -1.3, upper: -1.2 });
    expect(roundOutward(interval(null, 1.21), 0)).toEqual({ lower: null, upper: 2 });
  });

  it('leaves ends that have no more decimals', () => {
    expect(roundOutward(interval(26.855, 26.865), 3)).toEqual({ lower: 26.855, upper: 26.865 });
  });
});

/** Decimals as statistics print them. */
const decimals = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

/** An interval and a number inside it. */
const inhabited = fc
  .tuple(fc.tuple(decimals, decimals, decimals), fc.boolean(), fc.boolean())
  .map(([numbers, openBelow, openAbove]) => {
    const [lower, inside, upper] = numbers.toSorted((a, b) => a - b) as [number, number, number];
    return { inside, interval: interval(openBelow ? null : lower, openAbove ? null : upper) };
  });

/** The same, of one sign throughout, so that it can divide. */
const divisors = fc
  .tuple(inhabited, fc.integer({ min: 1, max: 1000 }), fc.boolean())
  .map(([{ inside, interval: given }, distance, negative]) => {
    const shift = subtract(point(distance), given.lower === null ? point(inside) : point(given.lower));
    const positive = {
      inside: add(point(inside), shift),
      interval: add({ ...given, lower: given.lower ?? inside }, shift),
    };
    return {
      inside: (negative ? negate(positive.inside) : positive.inside).lower ?? distance,
      interval: negative ? negate(positive.interval) : positive.interval,
    };
  });

function encloses({ lower, upper }: Interval, value: Rational): boolean {
  return (lower === null || atMost(rational(lower), value)) && (upper === null || atMost(value, rational(upper)));
}

describe('whatever the operands hold, the result encloses', () => {
  it.each([
    ['sums', add, plus],
    ['differences', subtract, minus],
    ['products', multiply, times],
  ] as const)('their %s', (_, operate, exactly) => {
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        const exact = exactly(rational(a.inside), rational(b.inside));
        return encloses(operate(a.interval, b.interval), exact);
      }),
    );
  });

  it('their quotients', () => {
    fc.assert(
      fc.property(inhabited, divisors, (a, b) => {
        const quotient = divide(a.interval, b.interval);
        return quotient !== null && encloses(quotient, over(rational(a.inside), rational(b.inside)));
      }),
    );
  });

  it('and outward rounding keeps all that was in it', () => {
    fc.assert(
      fc.property(inhabited, fc.integer({ min: 0, max: 6 }), ({ interval: given }, places) =>
        contains(roundOutward(given, places), given),
      ),
    );
  });
});

/** An interval and a wider one around it. */
const nested = fc.tuple(inhabited, inhabited).map(([{ interval: a }, { interval: b }]) => ({
  inner: a,
  outer: {
    lower: a.lower === null || b.lower === null ? null : Math.min(a.lower, b.lower),
    upper: a.upper === null || b.upper === null ? null : Math.max(a.upper, b.upper),
  },
}));

describe('wider operands give no narrower result', () => {
  it.each([
    ['adding', add],
    ['subtracting', subtract],
    ['multiplying', multiply],
  ] as const)('when %s', (_, operate) => {
    fc.assert(fc.property(nested, nested, (a, b) => contains(operate(a.outer, b.outer), operate(a.inner, b.inner))));
  });

  it('when dividing, as long as the wider divisor has an answer', () => {
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        const [wide, narrow] = [divide(a.outer, b.outer), divide(a.inner, b.inner)];
        return wide === null || (narrow !== null && contains(wide, narrow));
      }),
    );
  });
});
