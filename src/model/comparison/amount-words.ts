import type { Language } from '../../domain/language.ts';
import { mirrored, type Quantity } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/unit.ts';
import { comparisonWords } from '../../i18n/comparison-words.ts';
import { decimalPlaces, formatNumber, withoutDust } from '../../i18n/number.ts';
import { inDisplayUnit, quantityWords } from '../../i18n/quantity.ts';

/** Decimals that a sentence gives; the table gives all that the figure carries. */
const DECIMALS = { fromTen: 1, belowTen: 2 } as const;

/** A figure with its unit, in the unit that the language counts in. */
export function figureWords(quantity: Quantity, unit: Unit, language: Language): string {
  return quantityWords(inDisplayUnit(quantity, unit, language), unit, language).textWithUnit;
}

/** A computed figure as a sentence gives it: rounded for reading, about where it has a width, without a sign. */
export function amountWords(quantity: Quantity, unit: Unit, language: Language): string {
  const size = inDisplayUnit(rounded(withoutSign(quantity)), unit, language);
  const words =
    unit.kind === 'points' && size.value !== null
      ? `${formatNumber(size.value, language)} ${unit.label[language]}`
      : quantityWords(size, unit, language).textWithUnit;
  const { lower, upper } = quantity.interval;
  if (quantity.value === null || quantity.qualifier === 'about' || lower === upper) return spaced(words, language);
  return comparisonWords(language).about(words);
}

function withoutSign(quantity: Quantity): Quantity {
  const { value, interval, qualifier } = quantity;
  const below = (interval.upper ?? Infinity) <= 0;
  if (!below) return quantity;
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

function spaced(words: string, language: Language): string {
  return language === 'zh' && /^[\d]/.test(words) ? ` ${words}` : words;
}
