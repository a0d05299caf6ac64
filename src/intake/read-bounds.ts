import { Exact } from '../domain/decimal.ts';
import { contains, type Interval } from '../domain/interval.ts';
import { printedInterval } from '../domain/printed-interval.ts';
import { isOneSided, openEnd, type PrintedQualifier, type Qualifier, QUALIFIERS } from '../domain/quantity.ts';
import type { ImportProblemCode } from './import-problem.ts';
import { readNumeral } from './numeral.ts';
import type { OwnIndicators } from './own-indicators.ts';
import { type Amount, type AmountContext, legible, missingAmount, readAmount } from './read-amount.ts';
import { spelling } from './spelling.ts';
import { writtenBounds, writtenFigure } from './written-figure.ts';

/** What columns beside that of the values say of the value of a row, as written; empty where they say nothing. */
export interface BoundTexts {
  readonly lower: string;
  readonly upper: string;
  readonly qualifier: string;
  /** Why there is no value. */
  readonly note: string;
}

/** Characters of a note that are kept. */
const LONGEST_REASON = 300;
/** A text that a spreadsheet would run is quoted, so that every file can hold it. */
const STARTS_FORMULA = /^[-=@+－＝＠＋﹦﹢﹣﹫]/;

/** Qualifiers as tables name them: by their codes, and as the spreadsheets of this site do in both languages. */
const QUALIFIER_NAMES: Readonly<Record<PrintedQualifier, readonly string[]>> = {
  exact: ['确数'],
  about: ['约数', '约'],
  more_than: ['超过', 'more than'],
  at_least: ['不少于', '以上', 'at least'],
  less_than: ['不到', 'less than'],
  at_most: ['不超过', '以下', 'at most'],
  nearly: ['接近', 'nearly'],
  between: ['区间'],
};

const DERIVED_NAMES: ReadonlySet<string> = new Set(['derived', '推算'].map(spelling));

const QUALIFIER_OF: ReadonlyMap<string, Qualifier> = new Map(
  QUALIFIERS.flatMap((code) => [code, ...QUALIFIER_NAMES[code]].map((name) => [spelling(name), code] as const)),
);

/**
 * The amount that a cell tells together with what stands beside it. Null where nothing says anything: a blank. Bounds
 * that the figure itself allows are no more than a plain number.
 */
export function readBoundedAmount(
  texts: BoundTexts,
  context: AmountContext,
  indicators: OwnIndicators,
): Amount | ImportProblemCode | null {
  const numeral = readNumeral(context.cell);
  if (numeral.kind === 'fault') return numeral.fault;
  const amount = numeral.kind === 'blank' ? null : readAmount(numeral, context, indicators);
  const interval = intervalIn(texts, context, indicators);
  if (typeof amount === 'string') return amount;
  if (interval === null) return amount ?? notedAsMissing(texts, context, indicators);
  if (typeof interval === 'string') return interval;
  return amount?.odd ? 'bounds-twice' : bounded(amount, interval, texts, context, indicators);
}

/** Nothing is there, and a note says why; a note beside a qualifier is about something else. */
function notedAsMissing(
  { qualifier, note }: BoundTexts,
  context: AmountContext,
  indicators: OwnIndicators,
): Amount | null {
  const said = legible(note).slice(0, LONGEST_REASON);
  if (said === '' || !isNoQualifier(qualifier)) return null;
  return missingAmount('', STARTS_FORMULA.test(said) ? `“${said}”` : said, context, indicators);
}

function isNoQualifier(text: string): boolean {
  return ['blank', 'missing'].includes(readNumeral(text).kind);
}

/** A plain number, or none, within bounds. */
function bounded(
  amount: Amount | null,
  interval: Interval,
  texts: BoundTexts,
  context: AmountContext,
  indicators: OwnIndicators,
): Amount | ImportProblemCode {
  const value = amount?.value ?? null;
  const qualifier = qualifierOf(texts.qualifier, interval, value === null);
  if (qualifier === undefined) return 'qualifier-unknown';
  if (!fits(interval, qualifier, value)) return 'bounds-disagree';
  if (amount !== null && isAsWritten(amount, interval, qualifier, context, indicators)) return amount;
  // In the unit of the indicator, whichever the file has: the catalogue holds what is printed against the value.
  const printed = amount === null ? writtenBounds(interval, qualifier) : writtenFigure(amount.value, amount.decimals);
  return { value: NaN, decimals: 0, odd: { kind: 'worded', printed, value, interval, qualifier } };
}

/** The bounds in the unit of the indicator; null where there are none. */
function intervalIn(
  { lower, upper }: BoundTexts,
  context: AmountContext,
  indicators: OwnIndicators,
): Interval | null | ImportProblemCode {
  const [below, above] = [boundIn(lower, context, indicators), boundIn(upper, context, indicators)];
  if (typeof below === 'string') return below;
  if (typeof above === 'string') return above;
  return below === null && above === null ? null : { lower: below, upper: above };
}

/** A bound in the unit of the indicator; null for none, a code for one that cannot be read. */
function boundIn(text: string, context: AmountContext, indicators: OwnIndicators): number | null | ImportProblemCode {
  const numeral = readNumeral(text);
  if (numeral.kind === 'blank' || numeral.kind === 'missing') return null;
  if (numeral.kind !== 'number') return 'bounds-unreadable';
  const amount = readAmount(numeral, { ...context, cell: text }, indicators);
  return typeof amount === 'string' ? amount : amount.value;
}

/** Said, or told from which ends are open. */
function qualifierOf(text: string, { lower, upper }: Interval, isBare: boolean): Qualifier | undefined {
  // What this site derived comes back as a figure of the reader’s own: as good as the bounds that stand beside it.
  if (DERIVED_NAMES.has(spelling(text))) return lower === upper ? 'exact' : isBare ? 'between' : 'about';
  const said = QUALIFIER_OF.get(spelling(text));
  // A value between two bounds is one that is known about.
  if (said === 'between' && !isBare) return 'about';
  if (text.trim() !== '') return said;
  if (lower === null) return 'at_most';
  if (upper === null) return 'at_least';
  return isBare ? 'between' : 'about';
}

function fits({ lower, upper }: Interval, qualifier: Qualifier, value: number | null): boolean {
  if (lower !== null && upper !== null && lower > upper) return false;
  const open = openEnd(qualifier);
  // The open end may be closed by something else: a share below 50% is not below 0 either.
  if ((lower === null && open !== 'lower') || (upper === null && open !== 'upper')) return false;
  if (value === null) return qualifier !== 'exact' && qualifier !== 'about';
  return contains({ lower, upper }, value) && !isOneSided(qualifier);
}

/** Whether the bounds are those that the figure would have without them. */
function isAsWritten(
  { value, decimals }: Amount,
  { lower, upper }: Interval,
  qualifier: Qualifier,
  { indicator, status }: AmountContext,
  indicators: OwnIndicators,
): boolean {
  if (qualifier !== 'exact') return false;
  const written = { value: new Exact(value), lastDigit: new Exact(10).pow(-decimals), lastNonZeroDigit: null };
  const plain = printedInterval([written], { qualifier, kind: indicators.unitOf(indicator).kind, status });
  return plain?.lower === lower && plain.upper === upper;
}
