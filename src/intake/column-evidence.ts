import type { Column } from './column-look.ts';
import type { Knowledge } from './knowledge.ts';
import { findRegion, isSharedName } from './region-names.ts';

/** Share of a column's cells that have to be of a kind. */
export const MOST = 0.6;

export function hasStatuses({ cells }: Column, { statuses }: Knowledge): boolean {
  return cells.every((cell) => cell.trim() === '' || statuses.has(cell.trim().toLowerCase()));
}

export function namesRegions({ word, codes, regions, numbers, digits, hasValueHeading }: Column): boolean {
  if (word === 'region' || word === 'regionAbove' || word === 'entity') {
    // 第1县 reads as a number and begins with none, 430400-counties begins with one and is none.
    return codes < MOST && (numbers < MOST || digits < MOST);
  }
  return word === null && !hasValueHeading && codes < MOST && regions >= MOST;
}

export function tellsCodes({ word, codes, title, hasValueHeading }: Column): boolean {
  if (codes < 0.5) return false;
  if (word !== null) return ['code', 'region', 'regionAbove'].includes(word);
  return !hasValueHeading && (title === '' || /码|code/i.test(title));
}

/** Higher for columns whose regions are smaller, or that are called so. */
export function fineness({ word, title, cells, distinct }: Column, { regions }: Knowledge): number {
  const byWord = word === 'entity' ? 3 : word === 'regionAbove' ? 0 : 1;
  const byTitle = /县|区县|乡|镇|街|^区$/.test(title) ? 1 : 0;
  const shared = cells.some((cell) => isSharedName(cell, regions)) ? 1 : 0;
  const codes = cells.flatMap((cell) => findRegion(cell, regions) ?? []);
  const shareOf = (end: string): number =>
    codes.filter((code) => !code.endsWith(end)).length / Math.max(1, codes.length);
  return byWord + byTitle + shared + shareOf('00') + shareOf('0000') + distinct / 10_000;
}

/** Digits alone are years only where no heading says otherwise and they come back as years do. */
export function periodScore(column: Column, hasHeadings: boolean): number {
  const { word, periods, barePeriods, title, yearsRepeat, hasValueHeading, parts } = column;
  const isOfYears = title === '' && (yearsRepeat || periods > barePeriods);
  const share = barePeriods === 0 || isOfYears ? periods : periods - barePeriods;
  if (word === 'period') return 2 + Math.max(periods, parts / 2);
  return word === null && share >= MOST && (!hasValueHeading || !hasHeadings) ? share : 0;
}

/** A column that its heading or its cells show to hold numbers. */
export function isValue(column: Column, columns: readonly Column[], hasHeadings: boolean): boolean {
  const { word, title, isEmpty, hasValueHeading } = column;
  if (word !== null || (isEmpty && !hasValueHeading) || (title === '' && hasHeadings)) return false;
  if (isSerial(column, columns, hasHeadings)) return false;
  if (isWorded(column)) return column.heading.period !== null;
  return hasValueHeading || column.numbers >= MOST || column.digits >= MOST;
}

/** Words below a heading that could be one of values, but gives no unit to them. */
function isWorded({ heading, hasValueHeading, numbers, digits, isEmpty, cells }: Column): boolean {
  const isText = numbers === 0 && digits < 0.3 && !isEmpty && cells.some((cell) => /\p{L}/u.test(cell));
  return hasValueHeading && heading.unit === null && isText;
}

/** 1, 2, 3 … under no heading, or under 排名 before all other columns. */
export function isSerial(column: Column, columns: readonly Column[], hasHeadings: boolean): boolean {
  const isUnnamed = column.title === '' && hasHeadings;
  const isFirstRank = column.heading.measureKind === 'rank' && columns.find(({ isEmpty }) => !isEmpty) === column;
  return column.isCounted && (isUnnamed || isFirstRank);
}

export function isText({ isEmpty, hasValueHeading, numbers, digits, periods }: Column): boolean {
  return !isEmpty && !hasValueHeading && numbers < MOST && digits < MOST && periods < MOST;
}

/** Names, and blanks below them that are of the same name. */
export function isFilledDown({ cells, word }: Column): boolean {
  const blanks = cells.filter((cell) => cell.trim() === '').length;
  const isKey = word === null || ['region', 'regionAbove', 'period', 'indicator', 'category'].includes(word);
  return isKey && blanks > 0 && (cells[0]?.trim() ?? '') !== '' && blanks >= cells.length / 3;
}

export function looksLikeIndicators({ cells }: Column): boolean {
  return cells.some((cell) =>
    /[（(].{1,8}[)）]\s*$|(?:总值|增加值|收入|支出|产量|人口|总额|投资|面积|指数|比重|[率量额数])\s*$/.test(cell),
  );
}

/** Whether rows that are the same in some columns differ in another one. */
export function tellsApart(column: Column, keys: readonly Column[]): boolean {
  const rows = column.cells.map((_, row) => keys.map(({ cells }) => cells[row] ?? '').join('\n'));
  const whole = column.cells.map((cell, row) => `${rows[row] ?? ''}\n\n${cell.trim()}`);
  return new Set(rows).size < rows.length && new Set(whole).size > new Set(rows).size;
}
