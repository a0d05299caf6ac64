import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../../src/domain/formula/evaluate.ts';
import { parseFormula } from '../../../src/domain/formula/parse.ts';

type Ends = readonly [lower: number | null, upper: number | null, value?: number | null];

/** Evaluates a formula whose names a, b, c stand for intervals. */
function evaluateWith(formula: string, operands: Record<string, Ends>): Evaluation {
  const parsed = parseFormula(formula.replace(/\b([abc])\b/g, '$1[430400,2015]'));
  if (!parsed.ok) throw new Error(`not a formula: ${formula}`);
  return evaluate(parsed.expression, (id) => {
    const ends = operands[id.charAt(0)];
    if (!ends) throw new Error(`no operand ${id}`);
    const [lower, upper, value = null] = ends;
    return { ok: true, extent: { value, interval: { lower, upper } } };
  });
}

function boundsOf(formula: string, operands: Record<string, Ends> = {}): readonly [number | null, number | null] {
  const evaluated = evaluateWith(formula, operands);
  if (!evaluated.ok) throw new Error(evaluated.reason.en);
  return [evaluated.extent.interval.lower, evaluated.extent.interval.upper];
}

function valueOf(formula: string, operands: Record<string, Ends> = {}): number | null {
  const evaluated = evaluateWith(formula, operands);
  if (!evaluated.ok) throw new Error(evaluated.reason.en);
  return evaluated.extent.value;
}

describe('evaluating a formula on intervals', () => {
  it('divides 36.9 ± 0.05 by 8.3 % ± 0.05 to 441.3 to 447.9, the taxes of Changsha', () => {
    const [lower, upper] = boundsOf('a ÷ b', { a: [36.85, 36.95], b: [0.0825, 0.0835] });
    expect(lower).toBeCloseTo(441.317365, 5);
    expect(upper).toBeCloseTo(447.878788, 5);
    expect(valueOf('a ÷ b', { a: [36.85, 36.95, 36.9], b: [0.0825, 0.0835, 0.083] })).toBeCloseTo(444.578313, 5);
  });

  it('keeps decimals free of binary dust', () => {
    expect(valueOf('0.1 + 0.2')).toBe(0.3);
    expect(boundsOf('a − b', { a: [71.745, 71.755], b: [54.835, 54.865] })).toEqual([16.88, 16.92]);
    expect(boundsOf('share(a, b)', { a: [42, 42], b: [58, 58] })).toEqual([0.42, 0.42]);
  });

  it('lets one-sided bounds flow through', () => {
    // 850.8 at more than 40 % of the output: the output is less than 2128.
    const [lower, upper] = boundsOf('a ÷ b', { a: [850.75, 850.85], b: [0.4, null] });
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(2127.125, 6);
    expect(boundsOf('a − b', { a: [0.5, 0.6], b: [0.1, null] })).toEqual([null, 0.5]);
    expect(boundsOf('sum(a, b)', { a: [1, null], b: [2, 3] })).toEqual([3, null]);
  });

  it('gives missing with the reason, never infinity, when the divisor may be zero', () => {
    expect(evaluateWith('1 ÷ a', { a: [-1, 1] })).toEqual({
      ok: false,
      reason: {
        zh: '除数的区间包含零，无法相除。',
        en: 'The interval of the divisor contains zero, so the division has no answer.',
      },
    });
    expect(evaluateWith('1 ÷ a', { a: [0, 5] }).ok).toBe(false);
  });

  it('passes the reason of a missing operand on', () => {
    const parsed = parseFormula('1 + a[430400,2015]');
    const reason = { zh: '原文缺', en: 'not in the text' };
    expect(parsed.ok && evaluate(parsed.expression, () => ({ ok: false, reason }))).toEqual({ ok: false, reason });
  });

  it('has no result for a root of what may be negative', () => {
    expect(evaluateWith('a ^ (1 ÷ 2)', { a: [-4, 9] }).ok).toBe(false);
  });
});

describe('monotone functions are not widened by dependence', () => {
  it('share: 57.8 of 57.8 and 42.2 lies between its own corners', () => {
    const operands = { a: [57.75, 57.85], b: [42.15, 42.25] } as const;
    const [lower, upper] = boundsOf('share(a, b)', operands);
    expect(lower).toBeCloseTo(0.5775, 10);
    expect(upper).toBeCloseTo(0.5785, 10);
    const [wideLower, wideUpper] = boundsOf('a ÷ (a + b)', operands);
    expect(wideLower).toBeLessThan(0.5775);
    expect(wideUpper).toBeGreaterThan(0.5785);
  });

  it('complement: 83.9 % of the people leave 16.05 to 16.15 % for the districts', () => {
    expect(boundsOf('complement(a)', { a: [0.8385, 0.8395] })).toEqual([0.1605, 0.1615]);
  });

  it('odds: 83.9 % stand to the rest as 5.19 to 5.23', () => {
    const [lower, upper] = boundsOf('odds(a)', { a: [0.8385, 0.8395] });
    expect(lower).toBeCloseTo(5.191950464, 8);
    expect(upper).toBeCloseTo(5.230529595, 8);
  });

  it('growth: 1.8 times in five years is 12.5 % a year', () => {
    expect(valueOf('growth(a, 5)', { a: [1.75, 1.85, 1.8] })).toBeCloseTo(0.124746113, 8);
    const [lower, upper] = boundsOf('growth(a, 5)', { a: [1.75, 1.85] });
    expect(lower).toBeCloseTo(0.118426915, 8);
    expect(upper).toBeCloseTo(0.130926409, 8);
  });

  it('rest_mean: 49.2 % in all, 41.3 % of 83.9 % of the people, leave 90.4 % for the districts', () => {
    const operands = { a: [0.492, 0.492, 0.492], b: [0.413, 0.413, 0.413], c: [0.839, 0.839, 0.839] } as const;
    expect(valueOf('rest_mean(a, b, c)', operands)).toBeCloseTo(0.903683, 6);
  });

  it('one: a single unit whatever the value, so that 3 × one(a) is three of them', () => {
    expect(boundsOf('3 × one(a)', { a: [28, 28] })).toEqual([3, 3]);
    expect(boundsOf('one(a)', { a: [null, null] })).toEqual([1, 1]);
    expect(valueOf('one(a)', { a: [28, 28, 28] })).toBe(1);
  });

  it('path_last: 13472 in five years growing at 15 % ends at 3495, and at more when growing faster', () => {
    const [lower, upper] = boundsOf('path_last(a, b, 5)', { a: [13472, 13472], b: [0.15, null] });
    expect(lower).toBeCloseTo(3494.71, 1);
    expect(upper).toBe(13472);
  });

  it('path_first: 13472 in five years growing at 15 % starts at 1998', () => {
    const [lower, upper] = boundsOf('path_first(a, b, 5)', { a: [13472, 13472], b: [0.15, null] });
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(1998.15, 1);
  });
});

describe('functions for counts and ranks', () => {
  it('average: 71.75 raised by 28 companies is 2.56 each', () => {
    expect(valueOf('average(a, b)', { a: [71.745, 71.755, 71.75], b: [28, 28, 28] })).toBe(2.5625);
    const [lower, upper] = boundsOf('average(a, b)', { a: [71.745, 71.755], b: [28, 28] });
    expect(lower).toBeCloseTo(2.562321428, 8);
    expect(upper).toBeCloseTo(2.562678572, 8);
  });

  it('average: has no bounds where there may be nothing to spread over', () => {
    expect(boundsOf('average(a, b)', { a: [1, 2], b: [0, 3] })).toEqual([null, null]);
  });

  it('climb: from 15th into the top ten is 5 places, from below 20th more than 10, from 7th none', () => {
    expect(boundsOf('climb(a, 10)', { a: [15, 15] })).toEqual([5, 5]);
    expect(boundsOf('climb(a, 10)', { a: [20, null] })).toEqual([10, null]);
    expect(boundsOf('climb(a, 10)', { a: [7, 7] })).toEqual([0, 0]);
  });

  it('nearest_whole: 26.9 % of 338 firms are 91', () => {
    expect(boundsOf('nearest_whole(a × b)', { a: [338, 338], b: [0.2685, 0.2695] })).toEqual([91, 91]);
    expect(valueOf('nearest_whole(a × b)', { a: [338, 338, 338], b: [0.2685, 0.2695, 0.269] })).toBe(91);
  });

  it('next_whole: at least 60 % of 8 ponds are at least 5', () => {
    expect(boundsOf('next_whole(a × b)', { a: [8, 8], b: [0.6, null] })).toEqual([5, null]);
    expect(boundsOf('next_whole(a)', { a: [5, 5] })).toEqual([5, 5]);
  });
});

const FORMULAS: readonly (readonly [formula: string, plain: (a: number, b: number, c: number) => number])[] = [
  ['a + b × c', (a, b, c) => a + b * c],
  ['(a − b) ÷ c', (a, b, c) => (a - b) / c],
  ['a ÷ b − c', (a, b, c) => a / b - c],
  ['share(a, b, c)', (a, b, c) => a / (a + b + c)],
  ['growth(a ÷ b, 5)', (a, b) => (a / b) ** 0.2 - 1],
  ['path_last(a, b, 5)', (a, b) => (a * (1 + b) ** 4) / [0, 1, 2, 3, 4].reduce((sum, n) => sum + (1 + b) ** n, 0)],
  ['a ^ 2 × b', (a, b) => a ** 2 * b],
  ['average(a, b)', (a, b) => a / b],
  ['climb(a, 10)', (a) => Math.max(0, a - 10)],
  ['nearest_whole(a)', (a) => Math.round(a)],
  ['next_whole(a)', (a) => Math.ceil(a)],
];

const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const range = fc.tuple(positive, positive).map(([one, two]) => [Math.min(one, two), Math.max(one, two)] as const);
const inside = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(FORMULAS)('%s', (formula, plain) => {
  const between = ([lower, upper]: readonly [number, number], part: number): number =>
    Math.min(upper, Math.max(lower, lower + (upper - lower) * part));
  const encloses = ([lower, upper]: readonly [number | null, number | null], value: number): boolean => {
    const dust = Math.abs(value) * 1e-9 + 1e-9;
    return (lower ?? -Infinity) <= value + dust && value - dust <= (upper ?? Infinity);
  };

  it('encloses what any numbers of its operands give', () => {
    fc.assert(
      fc.property(range, range, range, inside, inside, inside, (a, b, c, x, y, z) => {
        const value = plain(between(a, x), between(b, y), between(c, z));
        expect(encloses(boundsOf(formula, { a, b, c }), value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never widens when its operands become narrower', () => {
    fc.assert(
      fc.property(range, range, range, inside, inside, (a, b, c, x, y) => {
        const narrow = [between(a, Math.min(x, y)), between(a, Math.max(x, y))] as const;
        const [outerLower, outerUpper] = boundsOf(formula, { a, b, c });
        const [lower, upper] = boundsOf(formula, { a: narrow, b, c });
        expect(lower ?? -Infinity).toBeGreaterThanOrEqual(outerLower ?? -Infinity);
        expect(upper ?? Infinity).toBeLessThanOrEqual(outerUpper ?? Infinity);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with plain arithmetic on exact operands', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        const value = valueOf(formula, { a: [a, a, a], b: [b, b, b], c: [c, c, c] });
        const expected = plain(a, b, c);
        expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-8 + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
