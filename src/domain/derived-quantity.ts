import { derivedQualifier } from './derived-qualifier.ts';
import { fromBase } from './formula/base-units.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { type IndicatorRange, withinRange } from './indicator-range.ts';
import type { Observation } from './observation.ts';
import type { Missing, Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** What a formula over observations gives, in a unit and no further than the range of the indicator; missing, with the reason, where it gives nothing or no bound. */
export function derivedQuantity(
  evaluation: Evaluation,
  operands: readonly Observation[],
  unit: Unit,
  range: IndicatorRange = 'any',
): Quantity | Missing {
  if (!evaluation.ok) return { kind: 'missing', reason: evaluation.reason };
  const { value, interval: computed } = fromBase(evaluation.extent, unit);
  const interval = withinRange(computed, range, unit);
  if (interval.lower === null && interval.upper === null) return { kind: 'missing', reason: UNBOUNDED };
  const qualifiers = operands.flatMap(({ quantity }) => (quantity.kind === 'known' ? [quantity.qualifier] : []));
  const oneSided = interval.lower === null || interval.upper === null;
  return {
    kind: 'known',
    value: oneSided ? null : value,
    interval,
    qualifier: derivedQualifier(interval, value !== null, qualifiers),
  };
}

const UNBOUNDED = {
  zh: '原文的限定词没有给这个推算值留下任何边界。',
  en: 'The words of the text leave this derived value without any bound.',
};
