import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseIn } from '../../../src/domain/formula/course.ts';
import { evaluateExactly } from '../../../src/domain/formula/evaluate-exactly.ts';
import type { Expression } from '../../../src/domain/formula/expression.ts';
import { parseFormula } from '../../../src/domain/formula/parse.ts';

type Ends = readonly [lower: number | null, upper: number | null];

/** Reads a formula whose names a, b, c stand for observations. */
function read(formula: string): Expression {
  const parsed = parseFormula(formula.replace(/\b([abc])\b/g, '$1[430400,2015]'));
  if (!parsed.ok) throw new Error(`not a formula: ${formula}`);
  return parsed.expression;
}

function boundsOf(formula: string, operands: Readonly<Record<string, Ends>>): Ends {
  const evaluated = evaluateExactly(read(formula), (id) => {
    const [lower, upper] = operands[id.charAt(0)] ?? [null, null];
    return { ok: true, extent: { value: null, interval: { lower, upper } } };
  });
  if (!evaluated.ok) throw new Error(evaluated.reason.en);
  return [evaluated.extent.interval.lower, evaluated.extent.interval.upper];
}

describe('evaluating a formula without forgetting that an operand has one value', () => {
  it('takes nothing from a figure less itself', () => {
    expect(boundsOf('a − a', { a: [36.85, 36.95] })).toEqual([0, 0]);
  });

  it('puts the taxes of Changsha 404.47 to 410.93 above those of Hengyang, of which they are 8.3 %', () => {
    const [lower, upper] = boundsOf('a ÷ b − a', { a: [36.85, 36.95], b: [0.0825, 0.0835] });
    expect(lower).toBeCloseTo(404.467365, 5);
    expect(upper).toBeCloseTo(410.928788, 5);
  });

  it('gives back the share that a whole was computed from', () => {
    const [lower, upper] = boundsOf('a ÷ (a ÷ b)', { a: [102.345, 102.355], b: [0.3905, 0.3915] });
    expect(lower).toBeCloseTo(0.3905, 12);
    expect(upper).toBeCloseTo(0.3915, 12);
  });

  it('encloses what it cannot follow: a square is not monotone, so the ends do not tell', () => {
    expect(boundsOf('a × a', { a: [-1, 2] })).toEqual([-2, 4]);
  });

  it('leaves open what is open', () => {
    expect(boundsOf('a − b', { a: [null, 20], b: [9.5, 10.5] })).toEqual([null, 10.5]);
  });

  it('holds the result for any values inside the intervals', () => {
    const span = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 50 }))
      .map(([start, width]) => [start / 10, (start + width) / 10] as const);
    const formulas = ['a ÷ b − a', 'a ÷ b − a ÷ c', 'a ÷ (a + b)', '(a − b) ÷ a', 'share(a, b) − c', 'a ÷ b ÷ (a ÷ c)'];
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        fc.tuple(span, span, span),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (formula, [a, b, c], at) => {
          const inside = ([lower, upper]: readonly [number, number]): Ends => {
            const value = lower + at * (upper - lower);
            return [value, value];
          };
          const [lower, upper] = boundsOf(formula, { a, b, c });
          const [below, above] = boundsOf(formula, { a: inside(a), b: inside(b), c: inside(c) });
          expect(lower ?? -Infinity).toBeLessThanOrEqual((below ?? 0) + 1e-9);
          expect(upper ?? Infinity).toBeGreaterThanOrEqual((above ?? 0) - 1e-9);
        },
      ),
    );
  });
});

describe('the course of a formula in an operand', () => {
  it.each([
    ['b ÷ c', 'constant'],
    ['a − a × b', 'affine'],
    ['b ÷ (a + c)', 'fractional'],
    ['a ÷ b ÷ a', 'fractional'],
    ['share(a, b)', 'monotone'],
    ['share(a, b) − a', 'unknown'],
    ['a × a', 'unknown'],
    ['a ^ 2', 'unknown'],
  ] as const)('%s is %s in a', (formula, course) => {
    expect(courseIn(read(formula), 'a[430400,2015]')).toBe(course);
  });
});
