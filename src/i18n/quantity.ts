import type { Interval } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import type { Qualifier, Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { decimalPlaces, englishOrdinal, formatNumber, withoutDust } from './number.ts';

/** A quantity in words: `text` is for labels beside the mark, `textWithUnit` stands on its own. */
export interface QuantityWords {
  /** Value with qualifier. Signs that belong to the figure (%, ×, ordinals) stay, other units are left out. */
  readonly text: string;
  readonly textWithUnit: string;
}

type OneFigure = Exclude<Qualifier, 'between'>;

/** What stands before and after the figure. The Chinese 以上 and 以下 include the figure itself. */
const PHRASES: Readonly<Record<Language, Readonly<Record<OneFigure, readonly [before: string, after: string]>>>> = {
  zh: {
    exact: ['', ''],
    about: ['约', ''],
    more_than: ['超过', ''],
    at_least: ['', '以上'],
    less_than: ['不到', ''],
    at_most: ['', '以下'],
  },
  en: {
    exact: ['', ''],
    about: ['about ', ''],
    more_than: ['more than ', ''],
    at_least: ['', ' or more'],
    less_than: ['under ', ''],
    at_most: ['', ' or less'],
  },
};

/** The quantity in the unit that the language counts in: 26.86 亿元 is 2.686 billion yuan. */
export function inDisplayUnit(quantity: Quantity, unit: Unit, language: Language): Quantity {
  const factor = language === 'zh' ? 1 : unit.factorEn;
  const convert = (value: number | null): number | null => (value === null ? null : withoutDust(value * factor));
  return {
    ...quantity,
    value: convert(quantity.value),
    interval: { lower: convert(quantity.interval.lower), upper: convert(quantity.interval.upper) },
  };
}

/** Puts a quantity, already in the display unit, into words. Differences in points carry their sign. */
export function quantityWords(quantity: Quantity, unit: Unit, language: Language): QuantityWords {
  const write = figureWriter(unit, language, shownDecimals(quantity));
  return {
    text: phrase(quantity, language, (figures) => write(figures, false)),
    textWithUnit: phrase(quantity, language, (figures) => write(figures, true)),
  };
}

/**
 * Decimal places to show. A printed 2.0 is stored as 2 with the interval 1.95–2.05: the zero is part of what was
 * printed, so a symmetrical interval of a power of ten tells how many places there were.
 */
function shownDecimals({ value, interval, qualifier }: Quantity): number {
  const needed = Math.max(
    ...[value, ...(value === null ? [interval.lower, interval.upper] : [])].map((number) =>
      number === null ? 0 : decimalPlaces(number),
    ),
  );
  if (value === null || qualifier !== 'exact' || interval.lower === null || interval.upper === null) return needed;
  const width = withoutDust(interval.upper - interval.lower);
  const power = Math.log10(width);
  return width > 0 && Number.isInteger(power) ? Math.max(needed, -power) : needed;
}

function phrase(quantity: Quantity, language: Language, write: (figures: readonly number[]) => string): string {
  const { qualifier, interval, value } = quantity;
  if (qualifier === 'between') {
    return write([interval.lower, interval.upper].filter((end) => end !== null));
  }
  const figure = value ?? oneSidedBound(interval, qualifier);
  if (figure === null) return '';
  const [before, after] = PHRASES[language][qualifier];
  return language === 'zh' ? spaced(before, write([figure]), after) : `${before}${write([figure])}${after}`;
}

/** The figure that the words name where there is no value: the end of the interval that is not open. */
export function oneSidedBound(interval: Interval, qualifier: Qualifier): number | null {
  const fromBelow = qualifier === 'more_than' || qualifier === 'at_least';
  return fromBelow ? (interval.lower ?? interval.upper) : (interval.upper ?? interval.lower);
}

/** Chinese typography: a thin gap between Chinese characters and figures, none between characters. */
function spaced(before: string, figure: string, after: string): string {
  const gapBefore = before !== '' && /^[\d+\u2212]/.test(figure) ? ' ' : '';
  const gapAfter = after !== '' && /\d$/.test(figure) ? ' ' : '';
  return `${before}${gapBefore}${figure}${gapAfter}${after}`;
}

type FigureWriter = (figures: readonly number[], withUnit: boolean) => string;

/** Writes one figure, or two as a range, the way the kind of unit asks for. */
function figureWriter(unit: Unit, language: Language, decimals: number): FigureWriter {
  const number = (value: number): string => formatNumber(value, language, { decimals, signed: unit.kind === 'points' });
  const range = (figures: readonly number[]): string => figures.map(number).join('–');
  switch (unit.kind) {
    case 'share':
      return (figures) => `${range(figures)}%`;
    case 'ratio':
      return (figures) => `${range(figures)} : 1`;
    case 'rank':
      return (figures) => (language === 'zh' ? `第 ${range(figures)} 位` : figures.map(englishOrdinal).join('–'));
    case 'multiple':
      return (figures, withUnit) =>
        language === 'en' && !withUnit ? `${range(figures)}×` : `${range(figures)} ${unit.label[language]}`;
    default:
      return (figures, withUnit) =>
        withUnit ? `${range(figures)} ${unitLabel(unit, figures, language)}`.trimEnd() : range(figures);
  }
}

/** English says 1 firm but 2 firms; measured units such as "thousand persons" keep their form. */
function unitLabel(unit: Unit, figures: readonly number[], language: Language): string {
  const label = unit.label[language];
  const countable = unit.kind === 'count' || unit.kind === 'duration';
  return language === 'en' && countable && figures.length === 1 && figures[0] === 1 ? label.replace(/s$/, '') : label;
}
