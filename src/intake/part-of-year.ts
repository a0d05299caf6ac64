import { parsePeriod, type Period } from '../domain/period.ts';
import { plainWidth } from '../domain/plain-width.ts';

/** First and last month of a part of a year, 1 to 12. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** A part of a year without its year. */
export const PART_OF_YEAR = new RegExp(
  [
    '第?[一二三四1-4][-~至到]?[一二三四1-4]?季度?',
    '前[二三2-3]个?季度?',
    // Behind it may stand a year, as in Q1 2015, but no other digits.
    '(?:Q[1-4]|[1-4]Q)(?!\\d{1,3}(?!\\d))',
    '[上下]半年度?|H[12]|S[12]',
    '全年',
    '\\d{1,2}月?份?[-~至到]\\d{1,2}月(?:份|止|底|末|累计)?',
    '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|末)?',
    ENGLISH_MONTH,
  ].join('|'),
  'i',
);

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 一季度, Q3, 上半年, 1-9月, 9月, 前三季度; undefined for what is no part of a year. */
export function readPartOfYear(cell: string): Months | undefined {
  const text = plainWidth(cell)
    .replace(/[\u2010-\u2015\u2212～]/g, '-')
    .replace(/\s+/g, '');
  if (new RegExp(`^(?:${PART_OF_YEAR.source})$`, 'i').exec(text) === null) return undefined;
  if (text === '全年') return { first: 1, last: 12 };
  return readQuarters(text) ?? readHalf(text) ?? readMonths(text);
}

/** The period that months are in a year: a year, a month, or a span of months. */
export function monthsOf(year: string, { first, last }: Months): Period | undefined {
  if (first > last) return undefined;
  if (first === 1 && last === 12) return parsePeriod(year);
  const start = `${year}-${String(first).padStart(2, '0')}`;
  return parsePeriod(first === last ? start : `${start}/${year}-${String(last).padStart(2, '0')}`);
}

function readQuarters(text: string): Months | undefined {
  const ahead = /^前([二三2-3])/.exec(text)?.[1];
  if (ahead !== undefined) return { first: 1, last: numberOf(ahead) * 3 };
  const [, from, to] = /^第?([一二三四1-4])[-~至到]?([一二三四1-4])?季度?$/.exec(text) ?? [];
  const quarter = from ?? /^Q([1-4])$|^([1-4])Q$/i.exec(text)?.slice(1).find(Boolean);
  if (quarter === undefined) return undefined;
  return { first: numberOf(quarter) * 3 - 2, last: numberOf(to ?? quarter) * 3 };
}

function readHalf(text: string): Months | undefined {
  if (/^(?:上半年度?|[HS]1)$/i.test(text)) return { first: 1, last: 6 };
  return /^(?:下半年度?|[HS]2)$/i.test(text) ? { first: 7, last: 12 } : undefined;
}

function readMonths(text: string): Months | undefined {
  const [, from, to] = /^(\d{1,2})月?份?[-~至到](\d{1,2})月/.exec(text) ?? [];
  const single = /^(\d{1,2}|十[一二]?|[一二三四五六七八九])月/.exec(text)?.[1];
  const english = ENGLISH.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  const first = from === undefined ? (single === undefined ? english : numberOf(single)) : Number(from);
  const last = to === undefined ? first : Number(to);
  return first >= 1 && last <= 12 ? { first, last } : undefined;
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text.startsWith('十') ? 10 + (DIGITS[text.slice(1)] ?? 0) : (DIGITS[text] ?? 0);
}
