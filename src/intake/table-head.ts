import { readNumeral } from './numeral.ts';
import { readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';

/** What stands above the data. */
export interface TableHead {
  /** Index of the first record of data. */
  readonly firstRow: number;
  /** Line of the record that names the columns; null where none does. */
  readonly line: number | null;
  /** A heading for each column; headings over several columns are repeated, several rows joined. */
  readonly titles: readonly string[];
  /** Lines above the headings, such as a title or 单位：亿元. */
  readonly preamble: readonly string[];
}

/** How far down headings are looked for, and how many rows of them there may be. */
const SEARCHED = 20;
const MOST_ROWS = 3;

/** Finds the headings of a table: the first row as wide as the table that holds no figure, and those right below it. */
export function findHead(records: readonly TextRecord[]): TableHead {
  const searched = records.slice(0, SEARCHED);
  const width = widthOf(records.slice(0, 200));
  const start = searched.findIndex(({ cells }) => filled(cells).length >= Math.min(width, Math.max(2, width / 2)));
  const at = Math.max(0, start);
  const preamble = searched.slice(0, at).map(({ cells }) => filled(cells).join(' '));
  const rows = headingRows(searched.slice(at));
  return {
    firstRow: at + rows.length,
    line: rows.length === 0 ? null : (searched[at]?.line ?? null),
    titles: joinedTitles(rows, width),
    preamble,
  };
}

/** Cells of the widest common row. */
function widthOf(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function headingRows(records: readonly TextRecord[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { cells } of records) {
    const merged = rows.length > 0 && hasGaps(rows.at(-1) ?? []);
    if (rows.length === MOST_ROWS || holdsFigure(cells) || (rows.length > 0 && !merged)) break;
    rows.push(cells);
  }
  return rows;
}

/** A heading over several columns leaves the cells beside it empty. */
function hasGaps(cells: readonly string[]): boolean {
  return cells.slice(1).some((cell) => cell.trim() === '');
}

/** A figure that cannot be a heading: a year may be one, and so may an empty cell. */
function holdsFigure(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const numeral = readNumeral(cell);
    // 2015年GDP（亿元） begins with a number and is a heading.
    const isFigure = numeral.kind === 'missing' || (numeral.kind === 'number' && !/^年./.test(numeral.unit));
    return isFigure && readPeriodText(cell) === undefined;
  });
}

function joinedTitles(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const spread = rows.map((cells, row) => (row < rows.length - 1 ? filledForward(cells, width) : cells));
  const longest = Math.max(width, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, column) => filled(spread.map((cells) => cells[column] ?? '')).join(' '));
}

function filledForward(cells: readonly string[], width: number): readonly string[] {
  let last = '';
  return Array.from({ length: Math.max(width, cells.length) }, (_, column) => {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') last = cell;
    return last;
  });
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
