import type { Language } from '../../domain/language.ts';
import { mirrored, type Quantity } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/unit.ts';
import { decimalPlaces, withoutDust } from '../../i18n/number.ts';
import { inDisplayUnit, quantityWords } from '../../i18n/quantity.ts';
import { comparisonWords } from './words.ts';

/** Decimals that a sentence gives where its figure is not that of the chart; the table gives all that it carries. */
const DECIMALS = { fromTen: 1, belowTen: 2 } as const;

/** A figure that is in the unit of the language already, with its unit. */
export function figureWords(quantity: Quantity, unit: Unit, language: Language): string {
  return quantityWords(quantity, unit, language).textWithUnit;
}

/** The same without a sign, for words that tell the direction. */
export function sizeWords(quantity: Quantity, unit: Unit, language: Language): string {
  // Points carry their sign; as a count they do not, and there is 1 percentage point.
  const shown = unit.kind === 'points' ? ({ ...unit, kind: 'count' } as const) : unit;
  return figureWords(fromZero(withoutSign(quantity)), shown, language);
}

/** A computed figure beside another one: rounded for reading, about where it has a width, without a sign. */
export function amountWords(quantity: Quantity, unit: Unit, language: Language): string {
  const words = roundedWords(quantity, unit, language);
  const { lower, upper } = quantity.interval;
  const isExact = quantity.value === null || quantity.qualifier === 'about' || lower === upper;
  return isExact ? words : comparisonWords(language).about(words);
}

/** The same where the words around it do not claim that it is exact. */
export function plainAmountWords(quantity: Quantity, unit: Unit, language: Language): string {
  const { qualifier } = quantity;
  return roundedWords({ ...quantity, qualifier: qualifier === 'about' ? 'exact' : qualifier }, unit, language);
}

function roundedWords(quantity: Quantity, unit: Unit, language: Language): string {
  return sizeWords(inDisplayUnit(rounded(withoutSign(quantity)), unit, language), unit, language);
}

/** An amount of more than nothing and less than so much is told by its upper end: 低不到 13.1 个百分点. */
function fromZero(quantity: Quantity): Quantity {
  const { value, interval } = quantity;
  const isUpTo = value === null && interval.lower === 0 && interval.upper !== null;
  return isUpTo ? { ...quantity, interval: { lower: null, upper: interval.upper }, qualifier: 'less_than' } : quantity;
}

function withoutSign(quantity: Quantity): Quantity {
  const { value, interval, qualifier } = quantity;
  if (interval.upper === null || interval.upper > 0) return quantity;
  const flip = (end: number | null): number | null => (end === null ? null : 0 - end);
  return {
    ...quantity,
    value: flip(value),
    interval: { lower: flip(interval.upper), upper: flip(interval.lower) },
    qualifier: mirrored(qualifier),
  };
}

function rounded(quantity: Quantity): Quantity {
  if (quantity.value === null) return quantity;
  const most = Math.abs(quantity.value) >= 10 ? DECIMALS.fromTen : DECIMALS.belowTen;
  const value = withoutDust(Number(quantity.value.toFixed(Math.min(most, decimalPlaces(quantity.value)))));
  return { ...quantity, value, interval: { lower: value, upper: value } };
}
