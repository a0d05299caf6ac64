import { isNaturalEnd } from '../domain/indicator-range.ts';
import type { Interval } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import { mirrored, openEnd, type Qualifier, type Quantity } from '../domain/quantity.ts';
import type { Unit, UnitKind } from '../domain/unit.ts';
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
    nearly: ['接近', ''],
    derived: ['', ''],
  },
  en: {
    exact: ['', ''],
    about: ['about ', ''],
    more_than: ['more than ', ''],
    at_least: ['', ' or more'],
    less_than: ['under ', ''],
    at_most: ['', ' or less'],
    nearly: ['nearly ', ''],
    derived: ['', ''],
  },
};

/** What stands before and between two figures where the words give one bound and the other end is known from elsewhere. */
const RANGES: Readonly<
  Record<Language, Readonly<Partial<Record<Qualifier, readonly [before: string, joint: string]>>>>
> = {
  zh: { less_than: ['', ' 至不到 '], more_than: ['超过', ' 且不超过 '] },
  en: { less_than: ['', ' to under '], more_than: ['more than ', ' and up to '] },
};

const JOINT = '–';

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
  const say = (writer: RangeWriter): string =>
    unit.kind === 'grade' ? gradePhrase(quantity, language, writer) : phrase(quantity, unit.kind, language, writer);
  return {
    text: say((figures, joint) => write(figures, false, joint)),
    textWithUnit: say((figures, joint) => write(figures, true, joint)),
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
  const isPlain = qualifier === 'exact' || qualifier === 'derived';
  if (value === null || !isPlain || interval.lower === null || interval.upper === null) return needed;
  const width = withoutDust(interval.upper - interval.lower);
  const power = Math.log10(width);
  return width > 0 && Number.isInteger(power) ? Math.max(needed, -power) : needed;
}

/** A time is bounded by 以内; 以下 is said of amounts. */
function phraseOf(qualifier: OneFigure, kind: UnitKind, language: Language): readonly [before: string, after: string] {
  return language === 'zh' && kind === 'duration' && qualifier === 'at_most'
    ? ['', '以内']
    : PHRASES[language][qualifier];
}

function phrase(quantity: Quantity, kind: UnitKind, language: Language, write: RangeWriter): string {
  const { qualifier, interval, value } = quantity;
  if (qualifier === 'between') {
    return write([interval.lower, interval.upper].filter((end) => end !== null));
  }
  const ends = value === null ? bothEnds(interval, qualifier, kind) : null;
  if (ends !== null) {
    const [before, joint] = RANGES[language][qualifier] ?? [''];
    return language === 'zh' ? spaced(before, write(ends, joint), '') : `${before}${write(ends, joint)}`;
  }
  const figure = value ?? oneSidedBound(interval, qualifier);
  if (figure === null) return '';
  const [before, after] = phraseOf(qualifier, kind, language);
  return language === 'zh' ? spaced(before, write([figure]), after) : `${before}${write([figure])}${after}`;
}

/** Words count grades from the worst, so that 三级以上 is grade 3, 2 or 1; English says better rather than more. */
function gradePhrase(quantity: Quantity, language: Language, write: RangeWriter): string {
  const words = phrase({ ...quantity, qualifier: mirrored(quantity.qualifier) }, 'grade', language, write);
  return words.replace(/ or more$/, ' or better').replace(/ or less$/, ' or worse');
}

/**
 * Both ends where the one that the words leave open is known; an end that the figure has by nature (0 of an amount, 100 of
 * a percentage) says nothing, and 接近 says itself that the figure is all but reached.
 */
function bothEnds({ lower, upper }: Interval, qualifier: Qualifier, kind: UnitKind): readonly [number, number] | null {
  const open = openEnd(qualifier);
  if (open === null || qualifier === 'nearly' || lower === null || upper === null || lower === upper) return null;
  return isNaturalEnd(open === 'lower' ? lower : upper, open, kind) ? null : [lower, upper];
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

type RangeWriter = (figures: readonly number[], joint?: string) => string;

type FigureWriter = (figures: readonly number[], withUnit: boolean, joint?: string) => string;

/** Writes one figure, or two as a range, the way the kind of unit asks for. */
function figureWriter(unit: Unit, language: Language, decimals: number): FigureWriter {
  const number = (value: number, places: number): string =>
    formatNumber(value, language, { decimals: places, signed: unit.kind === 'points' });
  // Two figures of one range have the same places; a bound and an end from elsewhere have their own.
  const range = (figures: readonly number[], joint?: string): string =>
    figures
      .map((figure) => number(figure, joint === undefined ? decimals : decimalPlaces(figure)))
      .join(joint ?? JOINT);
  switch (unit.kind) {
    case 'share':
      return (figures, _, joint) => `${range(figures, joint)}%`;
    case 'ratio':
      return (figures, _, joint) => `${range(figures, joint)} : 1`;
    case 'grade':
      return (figures, _, joint) => {
        const label = unit.label[language];
        return language === 'zh' ? `${range(figures, joint)} ${label}` : `${label} ${range(figures, joint)}`;
      };
    case 'rank':
      return (figures, _, joint) =>
        language === 'zh' ? `第 ${range(figures, joint)} 位` : figures.map(englishOrdinal).join(joint ?? JOINT);
    case 'multiple':
      return (figures, withUnit, joint) =>
        language === 'en' && (!withUnit || isOne(figures))
          ? `${range(figures, joint)}×`
          : `${range(figures, joint)} ${unit.label[language]}`;
    default:
      return (figures, withUnit, joint) => {
        const written = range(figures, joint);
        return withUnit ? `${written} ${unitLabel(unit, figures, language)}`.trimEnd() : written;
      };
  }
}

/** Nobody says “1 times”. */
function isOne(figures: readonly number[]): boolean {
  return figures.length === 1 && figures[0] === 1;
}

/** English says 1 firm but 2 firms; measured units such as "persons" keep their form. */
function unitLabel(unit: Unit, figures: readonly number[], language: Language): string {
  const label = unit.label[language];
  const countable = unit.kind === 'count' || unit.kind === 'duration';
  return language === 'en' && countable && isOne(figures) ? label.replace(/s$/, '') : label;
}
