import type { Knowledge } from './knowledge.ts';
import { readNumeral } from './numeral.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';
import { findRegion } from './region-names.ts';
import { filledWidth } from './row-width.ts';
import { wordOf } from './title-words.ts';
import { unitInBrackets } from './unit-text.ts';

/** What stands above the data. */
export interface TableHead {
  /** Index of the first record of data. */
  readonly firstRow: number;
  /** Whether the table names its columns itself. */
  readonly hasHeadings: boolean;
  /** A heading for each column; headings over several columns are repeated, several rows joined. */
  readonly titles: readonly string[];
  /** Lines above the headings, such as a title or 单位：亿元. */
  readonly preamble: readonly string[];
}

type Cells = readonly string[];

/** How far down headings are looked for, and how many rows of them there may be. */
const SEARCHED = 20;
const MOST_ROWS = 3;
/** Years that stand above columns follow one another in such steps. */
const STEPS: readonly number[] = [1, 5, 10];

/**
 * Finds the headings of a table: the first row as wide as the table that holds no figure, and those right below it, a row
 * of units among them. Where there are none, the columns are numbered.
 */
export function findHead(records: readonly TextRecord[], knowledge: Knowledge): TableHead {
  const searched = records.slice(0, SEARCHED).map(({ cells }) => cells);
  const sampled = records.slice(0, 200).map(({ cells }) => cells);
  const width = mostCommon(sampled.map(({ length }) => length));
  const isData = (at: number): boolean => isDataRow(searched[at] ?? [], searched[at + 1] ?? [], knowledge);
  const wide = searched.findIndex((cells) => filled(cells).length >= Math.min(width, Math.max(2, width / 2)));
  const first = Math.max(0, wide);
  // Where rows are cut up by commas in their numbers, the headings above them are the narrower row.
  const above = isData(first) ? searched.slice(0, first).findLastIndex((cells) => filled(cells).length > 1) : -1;
  const at = above === -1 ? first : above;
  const rows = headingRows(searched, at, isData, knowledge);
  const units = rows.length === 0 ? null : unitRow(searched[at + rows.length] ?? [], knowledge);
  return {
    firstRow: at + rows.length + (units === null ? 0 : 1),
    hasHeadings: rows.length > 0,
    titles:
      rows.length === 0 ? numbered(mostCommon(sampled.map(filledWidth))) : withUnits(joinedTitles(rows), units ?? []),
    preamble: searched.slice(0, at).map((cells) => filled(cells).join(' ')),
  };
}

/** Of equally common numbers the larger. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function headingRows(
  searched: readonly Cells[],
  first: number,
  isData: (at: number) => boolean,
  knowledge: Knowledge,
): readonly Cells[] {
  const rows: Cells[] = [];
  for (let at = first; at < searched.length && rows.length < MOST_ROWS; at += 1) {
    const cells = searched[at] ?? [];
    const merged = rows.length > 0 && hasGaps(rows.at(-1) ?? []);
    if (isData(at) || (rows.length > 0 && (!merged || unitRow(cells, knowledge) !== null))) break;
    rows.push(cells);
  }
  return rows;
}

/** A heading over several columns leaves the cells beside it empty. */
function hasGaps(cells: Cells): boolean {
  return cells.slice(1).some((cell) => cell.trim() === '');
}

/** A row of data: it holds a figure that cannot be a heading, or begins with a region and goes on with years that are none. */
function isDataRow(cells: Cells, next: Cells, knowledge: Knowledge): boolean {
  const first = wordOf(filled(cells)[0] ?? '');
  if (first === 'region' || first === 'indicator' || first === 'period') return false;
  if (cells.some(isFigure)) return true;
  const region = cells.findIndex((cell) => findRegion(cell, knowledge.regions) !== undefined);
  const years = cells.filter((cell) => /^\s*\d{4}\s*$/.test(cell)).map(Number);
  if (region === -1 || years.length === 0 || isRun(years)) return false;
  return next.length === 0 || findRegion(next[region] ?? '', knowledge.regions) !== undefined;
}

/** A figure that cannot be a heading: a year may be one, and so may an empty cell. */
function isFigure(cell: string): boolean {
  const { kind } = readNumeral(cell);
  if (kind !== 'missing' && kind !== 'number') return false;
  return readPeriodText(cell) === undefined || (/^\s*\d{4}\s*$/.test(cell) && !isPlausibleYear(cell.trim()));
}

function isRun(years: readonly number[]): boolean {
  const [step = 0, ...others] = years.slice(1).map((year, at) => year - (years[at] ?? year));
  return STEPS.includes(Math.abs(step)) && others.every((other) => other === step);
}

/** The unit of each column where a row holds nothing but units; else null. */
function unitRow(cells: Cells, { units: names }: Knowledge): readonly string[] | null {
  const units = cells.map((cell) => unitInBrackets(cell, names));
  const isUnits = cells.every((cell, at) => cell.trim() === '' || units[at] !== null || wordOf(cell) === 'unit');
  return isUnits && units.some((unit) => unit !== null) ? units.map((unit) => unit ?? '') : null;
}

function withUnits(titles: readonly string[], units: readonly string[]): readonly string[] {
  return titles.map((title, at) => ((units[at] ?? '') === '' ? title : `${title}（${units[at] ?? ''}）`));
}

/** Columns without a heading at the end are none: what stands in them has been pushed there. */
function joinedTitles(rows: readonly Cells[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const spread = rows.map((cells, row) => (row < rows.length - 1 ? filledForward(cells, width) : cells));
  const titles = Array.from({ length: width }, (_, column) =>
    filled(spread.map((cells) => cells[column] ?? '')).join(' '),
  );
  return titles.slice(0, filledWidth(titles));
}

function filledForward(cells: Cells, width: number): Cells {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') last = cell;
    return last;
  });
}

function numbered(width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => `第 ${String(at + 1)} 列`);
}

function filled(cells: Cells): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
