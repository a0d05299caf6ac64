import type { Reader } from './read-in.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import { roundDerived } from '../domain/round-derived.ts';
import type { Unit } from '../domain/unit.ts';
import { inDisplayUnit, quantityWords } from '../i18n/quantity.ts';
import { sizeWords } from './comparison/amount-words.ts';

/** A figure in words, and the interval behind it where it has a width. */
export interface Amount {
  readonly text: string;
  readonly interval: string | null;
}

/** An observation with its unit and interval. */
export function figureAmount(observation: Observation, reader: Reader): Amount {
  const { language, unitOf, quantityOf } = reader;
  const shown = quantityOf(observation);
  const text = reader.figureOf(observation);
  if (shown.kind === 'missing' || !hasWidth(shown)) return { text, interval: null };
  return { text, interval: quantityWords(range(shown), unitOf(observation.indicator), language).text };
}

/** A computed quantity, given in the unit's own measure, without a sign: the words around it tell the direction. */
export function sizeAmount(quantity: Quantity, unit: Unit, language: Language): Amount {
  const shown = roundDerived(inDisplayUnit(quantity, unit, language));
  return {
    text: sizeWords(shown, unit, language),
    interval: hasWidth(shown) ? sizeWords(range(shown), unlabelled(unit), language).trim() : null,
  };
}

/** Whether an interval says more than the figure itself. */
function hasWidth({ value, interval: { lower, upper } }: Quantity): boolean {
  return value !== null && lower !== null && upper !== null && lower !== upper;
}

function range(quantity: Quantity): Quantity {
  return { ...quantity, value: null, qualifier: 'between' };
}

/** The unit stands with the figure already. */
function unlabelled(unit: Unit): Unit {
  return { ...unit, label: { zh: '', en: '' } };
}
