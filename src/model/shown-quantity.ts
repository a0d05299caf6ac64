import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Missing, Quantity } from '../domain/quantity.ts';
import { roundDerived } from '../domain/round-derived.ts';
import type { Unit } from '../domain/unit.ts';
import { inDisplayUnit } from '../i18n/quantity.ts';

/** An observation's quantity as it is shown: in the unit of the language, a derived one rounded outward. */
export function shownQuantity(
  { quantity, provenance }: Pick<Observation, 'quantity' | 'provenance'>,
  unit: Unit,
  language: Language,
): Quantity | Missing {
  if (quantity.kind === 'missing') return quantity;
  const converted = inDisplayUnit(quantity, unit, language);
  return provenance.kind === 'derived' ? roundDerived(converted) : converted;
}
