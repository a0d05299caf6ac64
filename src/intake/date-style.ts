import { MOST } from './column-evidence.ts';
import { type Column, SLASH_DATE } from './column-look.ts';
import { dateOfSerial } from './row-period.ts';
import { type Told, tell } from './told.ts';

/** How dates of a column are written, where one cell does not tell it by itself. */
export interface DateStyle {
  readonly dates?: 'serial' | 'mdy' | 'dmy';
  readonly asked: readonly Told[];
  readonly assumptions: readonly Told[];
}

const PLAIN: DateStyle = { asked: [], assumptions: [] };

export function dateStyle(column: Column): DateStyle {
  if (column.slashDates > 0) return slashDates(column);
  const { at, title, cells, word, serialDates, periods } = column;
  if (word !== 'period' && !/^(?:日期|date)/i.test(title.trim())) return PLAIN;
  const asked =
    cells.length > 1 && cells.every((cell) => cell.trim() === '' || isFirstOfMonth(cell)) ? [months(column)] : [];
  if (serialDates < MOST && (serialDates === 0 || periods < MOST)) return { asked, assumptions: [] };
  const told = tell(
    'serial-dates',
    `“${title}”中的五位数按表格软件的日期读（42005 即 2015-01-01）。`,
    `Numbers of five digits in “${title}” are read as dates of a spreadsheet (42005 is 2015-01-01).`,
    at,
  );
  return { dates: 'serial', asked, assumptions: [told] };
}

function months({ title, at }: Column): Told {
  return tell(
    'first-of-month',
    `“${title}”都是每月 1 日，是指当天还是当月？现按当天读。`,
    `All dates of “${title}” are the first of a month: is the day meant, or the month? They are read as days.`,
    at,
  );
}

/** 1/31/2015 tells the order of a column; where the cells tell it differently or not at all, it is asked. */
function slashDates({ at, title, cells }: Column): DateStyle {
  const parts = cells.flatMap((cell) => {
    const [, first, second] = SLASH_DATE.exec(cell.trim()) ?? [];
    return first === undefined || second === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const dayFirst = parts.some(({ first }) => first > 12);
  const isOpen = dayFirst === parts.some(({ second }) => second > 12);
  const isMixed = parts.length < cells.filter((cell) => cell.trim() !== '').length;
  const isEither = parts.some(({ first, second }) => first <= 12 && second <= 12 && first !== second);
  const question = tell(
    'day-or-month',
    `“${title}”的日期是日在前还是月在前？`,
    `Does the day or the month come first in the dates of “${title}”?`,
    at,
  );
  if (isOpen) return { asked: [question], assumptions: [] };
  const told = tell(
    'date-order',
    `“${title}”按${dayFirst ? '日/月/年' : '月/日/年'}读。`,
    `“${title}” is read with the ${dayFirst ? 'day' : 'month'} first.`,
    at,
  );
  return { dates: dayFirst ? 'dmy' : 'mdy', asked: isMixed && isEither ? [question] : [], assumptions: [told] };
}

/** The first of a month, also as spreadsheets count days: 42005. */
function isFirstOfMonth(cell: string): boolean {
  const text = cell.trim();
  return /^[2-5]\d{4}$/.test(text)
    ? dateOfSerial(text).endsWith('-01')
    : /^\d{4}[-/.年]\d{1,2}[-/.月]0?1(?:\s|$|T|日)/.test(text);
}
