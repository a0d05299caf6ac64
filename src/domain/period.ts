/**
 * A time span in ISO 8601: a year `2015`, a month `2016-09`, a day `2016-12-31`, a span of years `2011/2015` for sums and
 * means over it, or one of months such as a quarter, `2016-07/2016-09`. Branded, so that only `parsePeriod` makes one.
 */
export type Period = string & { readonly __brand: 'Period' };

/** The first and the last day of a period, as ISO dates. */
export interface PeriodBounds {
  readonly start: string;
  readonly end: string;
}

const YEAR = '[12]\\d{3}';
const PERIOD = new RegExp(`^(?:(${YEAR})|(${YEAR})-(\\d{2})|(${YEAR})-(\\d{2})-(\\d{2})|(${YEAR})/(${YEAR}))$`);
const MONTHS = new RegExp(`^(${YEAR})-(\\d{2})/(${YEAR})-(\\d{2})$`);

/** Reads a period; undefined for other forms, dates that do not exist and spans that end before they begin. */
export function parsePeriod(text: string): Period | undefined {
  return readBounds(text) === undefined ? undefined : (text as Period);
}

export function periodBounds(period: Period): PeriodBounds {
  const bounds = readBounds(period);
  if (bounds === undefined) throw new RangeError(`not a period: ${period}`);
  return bounds;
}

/** Orders by start; of two periods that start together the shorter comes first. */
export function comparePeriods(left: Period, right: Period): number {
  const [a, b] = [periodBounds(left), periodBounds(right)];
  return compareText(a.start, b.start) || compareText(a.end, b.end);
}

function readBounds(text: string): PeriodBounds | undefined {
  const [, year, yearOfMonth, month, yearOfDay, monthOfDay, day, first, last] = PERIOD.exec(text) ?? [];
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (yearOfMonth && month) return monthBounds(yearOfMonth, month);
  if (yearOfDay && monthOfDay && day) return dayBounds(yearOfDay, monthOfDay, day);
  if (first && last && first < last) return { start: `${first}-01-01`, end: `${last}-12-31` };
  return spanOfMonths(text);
}

function spanOfMonths(text: string): PeriodBounds | undefined {
  const [, firstYear, firstMonth, lastYear, lastMonth] = MONTHS.exec(text) ?? [];
  if (!firstYear || !firstMonth || !lastYear || !lastMonth) return undefined;
  const [first, last] = [monthBounds(firstYear, firstMonth), monthBounds(lastYear, lastMonth)];
  return first && last && first.start < last.start ? { start: first.start, end: last.end } : undefined;
}

function monthBounds(year: string, month: string): PeriodBounds | undefined {
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${String(daysInMonth(year, month))}` };
}

function dayBounds(year: string, month: string, day: string): PeriodBounds | undefined {
  const inMonth = monthBounds(year, month);
  if (!inMonth || Number(day) < 1 || Number(day) > daysInMonth(year, month)) return undefined;
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
}

function daysInMonth(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
