import { plainWidth } from '../domain/plain-width.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { parseChineseNumeral } from '../domain/chinese-numeral.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';

/** The first five-year plan began in 1953, but only since the sixth, 1981, do they follow one another without a gap. */
const SIXTH_PLAN = { number: 6, begins: 1981, years: 5 } as const;

const YEAR = '([12]\\d{3})年?';
const YEAR_ALONE = /^(?:FY)?([12]\d{3})(?:年度?|年末|年底|\.0)?$/i;
/** Between year and month something has to stand, unless the month has two digits: 20151 is none. */
const MONTH = /^([12]\d{3})(?:年[-/.]?|[-/.])(\d{1,2})月?$/;
const COMPACT = /^([12]\d{3})(\d{2})(?:(\d{2})|月)?$/;
const DAY = /^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?00:00(?::00(?:\.0+)?)?Z?)?$/;
const SPAN = new RegExp(`^${YEAR}[-~至到/]${YEAR}(?:度|期间|平均|合计)?$`);
const PLAN = /^["“'‘]?(?:第)?([一二三四五六七八九十]{1,3})(?:个五年计划|个五年规划|五)["”'’]?(?:时期|期间|规划)?$/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * Reads a period as offices write it: 2015年, 2015/12, 201512, 2015.12.31, 2011—2015年, 二〇一五年, 十二五 (2011/2015).
 * Undefined for what is none, and for quarters and parts of a year, which have no place in the catalogue.
 */
export function readPeriodText(cell: string): Period | undefined {
  if (cell.length > 40) return undefined;
  const text = westernDigits(
    plainWidth(withoutFootnoteMarks(cell.trim()) ?? cell)
      .replace(/[\u2010-\u2015\u2212～]/g, '-')
      .replace(/\s+/g, ''),
  );
  return readYears(text) ?? readDate(text);
}

function readYears(text: string): Period | undefined {
  const year = YEAR_ALONE.exec(text)?.[1];
  if (year !== undefined) return parsePeriod(year);
  const [, first, last] = SPAN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return parsePeriod(`${first}/${last}`);
  const plan = parseChineseNumeral(PLAN.exec(text)?.[1] ?? '');
  if (plan === undefined || plan < SIXTH_PLAN.number) return undefined;
  const begins = SIXTH_PLAN.begins + (plan - SIXTH_PLAN.number) * SIXTH_PLAN.years;
  return parsePeriod(`${String(begins)}/${String(begins + SIXTH_PLAN.years - 1)}`);
}

function readDate(text: string): Period | undefined {
  const [, year, month, day] = DAY.exec(text) ?? COMPACT.exec(text) ?? MONTH.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return parsePeriod([year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-'));
}

function westernDigits(text: string): string {
  return /^[〇零○一二三四五六七八九]{4}年/.test(text)
    ? text.replace(/[〇零○一二三四五六七八九]/g, (sign) => String(Math.max(0, CHINESE_DIGITS.indexOf(sign))))
    : text;
}

/** Four digits that are a year of statistics: 1900 to 2100. */
export function isPlausibleYear(text: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/.test(text);
}
