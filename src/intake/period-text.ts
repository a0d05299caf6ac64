import { parseChineseNumeral } from '../domain/chinese-numeral.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { plainWidth } from '../domain/plain-width.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import { monthsOf, PART_OF_YEAR, readPartOfYear } from './part-of-year.ts';

/** The first five-year plan began in 1953, but only since the sixth, 1981, do they follow one another without a gap. */
const SIXTH_PLAN = { number: 6, begins: 1981, years: 5 } as const;

const YEAR = '([12]\\d{3})年?';
const YEAR_ALONE = /^(?:FY)?([12]\d{3})(?:年度?|年末|年底|\.0)?(?:\[YR\d{4}\])?$/i;
/** Between year and month something has to stand, unless the month has two digits: 20151 is none. */
const MONTH = /^([12]\d{3})(?:年[-/.]?|[-/.]|-?M)(\d{1,2})月?$/;
const COMPACT = /^([12]\d{3})(\d{2})(?:(\d{2})|月)?$/;
const DAY = /^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?0?0:00(?::00(?:\.0+)?)?Z?)?$/;
const SPAN = new RegExp(`^${YEAR}[-~至到/]${YEAR}(?:度|期间|平均|合计)?$`);
const MONTH_SPAN = /^([12]\d{3})[-年.](\d{1,2})月?[-~至到/]([12]\d{3})[-年.](\d{1,2})月?$/;
const WITH_PART = new RegExp(`^([12]\\d{3})(?:年度?)?[-/]?(${PART_OF_YEAR.source})$`, 'i');
const PART_FIRST = new RegExp(`^(${PART_OF_YEAR.source})[-/]?([12]\\d{3})年?$`, 'i');
/** Of a month in English letters with two digits behind it those are the year: Jan-15. */
const SHORT_YEAR = /^([a-z]{3,9})[-']?(\d{2})$/i;
const PLAN = /^["“'‘]?(?:第)?([一二三四五六七八九十]{1,3})(?:个五年计划|个五年规划|五)["”'’]?(?:时期|期间|规划)?$/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * Reads a period as offices write it: 2015年, 2015/12, 201512, 2015.12.31, 2011—2015年, 二〇一五年, 十二五 (2011/2015),
 * and parts of a year: 2015年一季度, 2015Q1, 2015年上半年, 2015年1-9月 (2015-01/2015-09). Undefined for what is none.
 */
export function readPeriodText(cell: string): Period | undefined {
  if (cell.length > 40) return undefined;
  const text = periodSpelling(cell);
  return readYears(text) ?? readDate(text) ?? readPart(text);
}

/** The form in which spellings of a period are equal: half-width, no white space, one dash, western digits. */
function periodSpelling(cell: string): string {
  const text = plainWidth(withoutFootnoteMarks(cell.trim()) ?? cell)
    .replace(/[\u2010-\u2015\u2212～]/g, '-')
    .replace(/^'/, '')
    .replace(/\s+/g, '');
  return /^[〇零○一二三四五六七八九]{4}年/.test(text)
    ? text.replace(/[〇零○一二三四五六七八九](?=.*年)/g, (sign) => String(Math.max(0, CHINESE_DIGITS.indexOf(sign))))
    : text;
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
  // 2397.1 is a number, whatever else it looks like.
  if (/^\d+(?:\.\d+)?$/.test(text) && !isPlausibleYear(year)) return undefined;
  return parsePeriod([year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-'));
}

function readPart(text: string): Period | undefined {
  return readMonthSpan(text) ?? readYearAndPart(text);
}

function readMonthSpan(text: string): Period | undefined {
  const [, firstYear, firstMonth = '', lastYear, lastMonth = ''] = MONTH_SPAN.exec(text) ?? [];
  if (firstYear === undefined || lastYear === undefined) return undefined;
  return parsePeriod(`${firstYear}-${firstMonth.padStart(2, '0')}/${lastYear}-${lastMonth.padStart(2, '0')}`);
}

function readYearAndPart(text: string): Period | undefined {
  const [, year, part] = WITH_PART.exec(text) ?? [];
  if (year !== undefined && part !== undefined) return inYear(year, part);
  const backwards = PART_FIRST.exec(text);
  const last = backwards?.at(-1);
  if (backwards?.[1] !== undefined && last !== undefined) return inYear(last, backwards[1]);
  const [, name, short] = SHORT_YEAR.exec(text) ?? [];
  return name === undefined || short === undefined ? undefined : inYear(`20${short}`, name);
}

/** The period that a part of a year is in a year: 上半年 in 2015 is 2015-01/2015-06. */
export function inYear(year: string, part: string): Period | undefined {
  const months = readPartOfYear(part);
  return months === undefined ? undefined : monthsOf(year, months);
}

/** Four digits that are a year of statistics: 1900 to 2100. */
export function isPlausibleYear(text: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/.test(text);
}
