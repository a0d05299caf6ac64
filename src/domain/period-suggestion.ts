import { parsePeriod, type Period } from './period.ts';
import { plainWidth } from './plain-width.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const PARTS_OF_A_DATE = /^(\d{2}|\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/;
const SPAN = /^(\d{4})[-~/](\d{4})$/;
/** What Excel makes of 2016-09: Sep-16. */
const MONTH_NAME = /^([a-z]{3})[a-z]*[-/ ]?(\d{2}|\d{4})$/i;

/**
 * The period that somebody meant who wrote it in another way: 2016/9, 2016.9, 2016年9月, 16-9, Sep-16, 2011-2015. Undefined
 * where none, or more than one, can have been meant: 10-11 may be a month or two years.
 */
export function suggestPeriod(written: string): Period | undefined {
  const text = plainWidth(written.trim())
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[年月](?=\d)/g, '-')
    .replace(/[年月日度]+$/, '');
  const [, first, last] = SPAN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return parsePeriod(`${first}/${last}`);
  const [, name, yearBehind] = MONTH_NAME.exec(text) ?? [];
  if (name !== undefined && yearBehind !== undefined) {
    return parsePeriod(dated(yearBehind, String(MONTHS.indexOf(name.toLowerCase()) + 1)));
  }
  const [, year, month, day] = PARTS_OF_A_DATE.exec(text) ?? [];
  return year === undefined || isAmbiguous(year, month, day) ? undefined : parsePeriod(dated(year, month, day));
}

/** A year of two digits needs a month behind it, and must not be one itself: 16-9, but neither 16 nor 10-11. */
function isAmbiguous(year: string, month: string | undefined, day: string | undefined): boolean {
  return year.length === 2 && (month === undefined || (day === undefined && Number(year) <= 12));
}

function dated(year: string, ...rest: readonly (string | undefined)[]): string {
  const parts = rest.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')));
  return [year.length === 2 ? `20${year}` : year, ...parts].join('-');
}
