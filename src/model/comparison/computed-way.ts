import type { Way } from '../../domain/comparison.ts';
import { derivedQualifier } from '../../domain/derived-qualifier.ts';
import { add, divide, type Interval, multiply, point, subtract } from '../../domain/interval.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Missing, Quantity } from '../../domain/quantity.ts';
import { settle } from '../../domain/settle.ts';
import type { UnitKind } from '../../domain/unit.ts';

/** What is done to two figures: on values and intervals alike, and how it is written. */
interface Arithmetic {
  readonly onValues: (left: number, right: number) => number;
  readonly onIntervals: (left: Interval, right: Interval) => Interval | null;
  readonly formula: (left: string, right: string) => string;
}

const HUNDRED = point(100);

const DIFFERENCE: Arithmetic = {
  onValues: (left, right) => left - right,
  onIntervals: subtract,
  formula: (left, right) => `${left} − ${right}`,
};

const PERCENTAGE: Arithmetic = {
  onValues: (left, right) => (100 * left) / right,
  onIntervals: (left, right) => scaled(divide(left, right)),
  formula: (left, right) => `${left} ÷ ${right}`,
};

const GROWTH: Arithmetic = {
  onValues: (left, right) => 100 * (left / right - 1),
  onIntervals: (left, right) => {
    const percentage = scaled(divide(left, right));
    return percentage && add(percentage, point(-100));
  },
  formula: (left, right) => `${left} ÷ ${right} − 1`,
};

/** Kinds of units whose change is told in the unit itself; for others growth in per cent tells more. */
const CHANGES_BY_DIFFERENCE: readonly UnitKind[] = ['share', 'points', 'ratio', 'multiple', 'duration', 'rank'];

const ARITHMETIC: Readonly<Record<Exclude<Way, 'value' | 'change'>, Arithmetic>> = {
  ratio: PERCENTAGE,
  index: PERCENTAGE,
  share: PERCENTAGE,
  gap: DIFFERENCE,
};

export function changesByDifference(kind: UnitKind): boolean {
  return CHANGES_BY_DIFFERENCE.includes(kind);
}

/** A figure computed from two others, rounded outward to the digits that it carries, and the formula for it. */
export function computeWay(
  way: Exclude<Way, 'value'>,
  left: Observation,
  right: Observation,
  kind: UnitKind,
): { readonly quantity: Quantity | Missing; readonly formula: string } {
  const arithmetic = way === 'change' ? (changesByDifference(kind) ? DIFFERENCE : GROWTH) : ARITHMETIC[way];
  return { quantity: carryOut(arithmetic, left, right), formula: arithmetic.formula(left.id, right.id) };
}

function carryOut(arithmetic: Arithmetic, { quantity: left }: Observation, { quantity: right }: Observation) {
  if (left.kind === 'missing') return left;
  if (right.kind === 'missing') return right;
  const interval = arithmetic.onIntervals(left.interval, right.interval);
  if (interval === null) return missing(MAY_BE_ZERO);
  if (interval.lower === null && interval.upper === null) return missing(UNBOUNDED);
  const hasValue = left.value !== null && right.value !== null;
  const oneSided = interval.lower === null || interval.upper === null;
  return settle({
    kind: 'known',
    value: hasValue && !oneSided ? arithmetic.onValues(left.value, right.value) : null,
    interval,
    qualifier: derivedQualifier(interval, hasValue, [left.qualifier, right.qualifier]),
  });
}

function scaled(quotient: Interval | null): Interval | null {
  return quotient && multiply(quotient, HUNDRED);
}

function missing(reason: Localised): Missing {
  return { kind: 'missing', reason };
}

const MAY_BE_ZERO = { zh: '作除数的数可能为零。', en: 'The divisor may be zero.' };

const UNBOUNDED = {
  zh: '原文的限定词没有给这个推算值留下任何边界。',
  en: 'The words of the text leave this derived value without any bound.',
};
