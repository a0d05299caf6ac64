import { SLASH_DATE } from './column-look.ts';
import type { Span } from './measure-name.ts';
import { readPartOfYear } from './part-of-year.ts';
import { inYear, readPeriodText } from './period-text.ts';

/** What row, column, section and table say of when a value is of, each empty where it says nothing. */
export interface SaidOfTime {
  readonly cell: string;
  readonly part: string;
  /** Heading of the column that tells parts of years: 月 or 季度. */
  readonly partTitle: string;
  readonly column: string;
  readonly section: string;
  readonly table: string;
  readonly span: Span | null;
  readonly yearsBack: number;
  readonly dates: 'serial' | 'mdy' | 'dmy' | null;
}

const DAY = 86_400_000;
/** Day 0 of the dates of spreadsheets, as they count from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** One text for all of that, as `readPeriodText` reads it; as it stands where it makes no period. */
export function periodOf(said: SaidOfTime): string {
  const cell = dateIn(said.cell, said.dates);
  const texts = [cell, said.column, said.section, said.table].map((text) => text.trim()).filter((text) => text !== '');
  const full = texts.find((text) => readPeriodText(text) !== undefined);
  const part =
    partIn(said) ?? texts.find((text) => readPeriodText(text) === undefined && readPartOfYear(text) !== undefined);
  // What stands nearest has to be understood: nothing else may take its place.
  const nearest = texts[0] ?? '';
  if (nearest !== full && nearest !== part) return nearest;
  const period = full === undefined ? undefined : readPeriodText(full);
  if (period === undefined) return nearest;
  const whole = part === undefined ? period : inYear(period.slice(0, 4), part);
  return whole === undefined ? nearest : shifted(spanned(whole, said.span), said.yearsBack);
}

/** 3 under 月 is 3月, 1 under 季度 is 1季度. */
function partIn({ part, partTitle }: SaidOfTime): string | undefined {
  const text = part.trim().replace(/\.0$/, '');
  if (text === '') return undefined;
  if (!/^\d{1,2}$/.test(text)) return text;
  return /季|quarter/i.test(partTitle) ? `${text}季度` : `${text}月`;
}

/** The date that a spreadsheet keeps as 42005: 2015-01-01. */
export function dateOfSerial(days: string): string {
  return new Date(DAY_ZERO + Number(days) * DAY).toISOString().slice(0, 10);
}

function dateIn(cell: string, dates: SaidOfTime['dates']): string {
  const text = cell.trim();
  if (dates === 'serial' && /^[2-5]\d{4}$/.test(text)) return dateOfSerial(text);
  const [, first, second, year] = SLASH_DATE.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return cell;
  if (dates === 'mdy') return `${year}-${first}-${second}`;
  return dates === 'dmy' ? `${year}-${second}-${first}` : cell;
}

/** 累计 at the end of September is from January to September; 本月 of that is September. */
function spanned(period: string, span: Span | null): string {
  const [from = '', to = from] = period.split('/');
  if (span === null || !/^\d{4}-\d{2}$/.test(to)) return period;
  const [year = '', month = ''] = to.split('-');
  if (span === 'year') return year;
  if (span === 'month') return to;
  const first = span === 'cumulative' ? 1 : Math.max(1, Number(month) - 2);
  const start = `${year}-${String(first).padStart(2, '0')}`;
  if (start === to) return to;
  return first === 1 && month === '12' ? year : `${start}/${to}`;
}

function shifted(period: string, years: number): string {
  return years === 0 ? period : period.replace(/\d{4}/g, (year) => String(Number(year) - years));
}
