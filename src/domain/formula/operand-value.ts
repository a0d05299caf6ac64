import type { Observation } from '../observation.ts';
import type { Unit } from '../unit.ts';
import { toBase } from './base-units.ts';
import type { Evaluation } from './evaluate.ts';

/**
 * An observation as formulas compute with it, in base units; a missing one passes its reason on.
 * Throws a RangeError for what a checked formula cannot name.
 */
export function operandValue(
  observation: Observation | undefined,
  unitOf: (indicator: string) => Unit | undefined,
): Evaluation {
  const unit = observation && unitOf(observation.indicator);
  if (!unit) throw new RangeError('a checked formula names known observations only');
  const { quantity } = observation;
  return quantity.kind === 'missing'
    ? { ok: false, reason: quantity.reason }
    : { ok: true, extent: toBase(quantity, unit) };
}
