import type { Language } from '../domain/language.ts';

/** Digits beyond which a double carries only the dust of binary arithmetic. */
const SIGNIFICANT_DIGITS = 12;

const MINUS = '\u2212';

/** Whether a language groups thousands. */
const GROUPED: Readonly<Record<Language, boolean>> = { zh: false, en: true };

/** The number without the dust of binary arithmetic: 26.86 × 0.1 is 2.686, not 2.6860000000000004. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** How many decimal places it takes to write the number without loss. */
export function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = String(withoutDust(value)).split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

export interface NumberStyle {
  /** Decimal places to show; as many as the number needs where absent. */
  readonly decimals?: number;
  /** Writes a plus sign before positive numbers, for differences. */
  readonly signed?: boolean;
}

/**
 * Writes a number for reading. English groups thousands; Chinese does not, as the bulletin itself prints 13472亿元.
 * Negative numbers carry a real minus sign (U+2212); zero carries no sign.
 */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const clean = withoutDust(value);
  const decimals = style.decimals ?? decimalPlaces(clean);
  return formatOf(GROUPED[language], decimals, style.signed === true)
    .format(clean)
    .replace('-', MINUS);
}

/** Formats by what decides them. To make one takes a hundred times as long as to write a number with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(useGrouping: boolean, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${String(useGrouping)} ${String(decimals)} ${String(signed)}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat('en-GB', {
      useGrouping,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
  formats.set(key, made);
  return made;
}

/** 1st, 2nd, 3rd, 11th, 114th. */
export function englishOrdinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${formatNumber(value, 'en')}${ending}`;
}
