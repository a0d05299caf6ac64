import { inBrackets, joined, levelsOf, mostCommon, range } from './head-levels.ts';
import type { Knowledge } from './knowledge.ts';
import type { RowUse } from './mapping.ts';
import type { TextRecord } from './records.ts';
import { lookAtRow, type RowLook } from './row-look.ts';
import { filledWidth } from './row-width.ts';
import { spelling } from './spelling.ts';
import { wordOf } from './title-words.ts';

/** A table within a sheet: what stands above its data, and where those are. All places are indices of records. */
export interface LaidOut {
  /** Lines above the headings, such as a title or 单位：亿元. */
  readonly preamble: readonly number[];
  readonly heads: readonly number[];
  /** Index of the first record of data. */
  readonly firstRow: number;
  /** Behind its last record. */
  readonly end: number;
  /** Whether the table names its columns itself. */
  readonly hasHeadings: boolean;
  /** A heading for each column; headings over several columns are repeated, several rows joined. */
  readonly titles: readonly string[];
  /** The same from top to bottom, one text a row of headings; a unit of a row of units last, in brackets. */
  readonly levels: readonly (readonly string[])[];
}

export interface SheetLayout {
  readonly tables: readonly LaidOut[];
  /** Records that are no data. */
  readonly rows: Readonly<Record<number, RowUse>>;
}

type Cells = readonly string[];

const MOST_HEADS = 5;

/** Finds the tables of a sheet: titles, headings of one or more rows, data, and the lines between and below. */
export function layOut(records: readonly TextRecord[], knowledge: Knowledge): SheetLayout {
  const cells = records.map((record) => record.cells);
  const looks = cells.map((row, at) => lookAtRow(row, cells[at + 1] ?? [], knowledge));
  const tables: LaidOut[] = [];
  const rows: Record<number, RowUse> = {};
  for (let from = 0; from < records.length;) {
    const found = looks.findIndex(({ isData }, at) => at >= from && isData);
    const firstRow = found === -1 ? lastHead(looks, from) + 1 : found;
    if (found === -1 && tables.length > 0) {
      markFooter(looks, rows, from, records.length);
      break;
    }
    const end = found === -1 ? records.length : endOf(cells, looks, firstRow);
    const table = laidOut(cells, looks, { from, firstRow, end });
    for (const at of table.preamble) rows[at] = { role: looks[at]?.isLabel === true ? 'unit' : 'title' };
    for (const at of table.heads) rows[at] = { role: 'head' };
    markRows(cells, looks, rows, table);
    const last = tables.at(-1);
    if (last !== undefined && continues(table, last, cells)) tables.splice(-1, 1, { ...last, end });
    else tables.push(table);
    from = Math.max(end, firstRow);
    if (found === -1) break;
  }
  return { tables, rows };
}

/** Of a sheet without figures the last row that may be a heading. */
function lastHead(looks: readonly RowLook[], from: number): number {
  const at = looks.findLastIndex(
    ({ filled, isNote, isLabel }, row) => row >= from && filled.length > 1 && !isNote && !isLabel,
  );
  return at === -1 ? from - 1 : at;
}

/** A table goes on over blank rows, notes and lines of one cell, until headings of another one stand above figures. */
function endOf(cells: readonly Cells[], looks: readonly RowLook[], firstRow: number): number {
  for (let at = firstRow + 1; at < looks.length; at += 1) {
    if (!isHeadOfAnother(cells, looks, at)) continue;
    let end = at;
    while (end - 1 > firstRow && looks[end - 1]?.isData === false) end -= 1;
    // Notes right below the data belong to the table above.
    while (end < at && (looks[end]?.isNote === true || looks[end]?.filled.length === 0)) {
      if ((cells[end]?.join('') ?? '').includes('续')) break;
      end += 1;
    }
    return end;
  }
  return looks.length;
}

function isHeadOfAnother(cells: readonly Cells[], looks: readonly RowLook[], at: number): boolean {
  const look = looks[at];
  if (look === undefined || look.isData || look.isNote || look.isLabel || look.filled.length < 2) return false;
  const texts = look.filled.map((place) => cells[at]?.[place] ?? '');
  const named = texts.filter((text) => wordOf(text) !== null).length;
  const goesOn = looks.slice(at + 1, at + 1 + MOST_HEADS).some(({ isData }) => isData);
  return (
    goesOn &&
    (wordOf(texts[0] ?? '') !== null || look.isYears) &&
    (named > 0 || look.isYears) &&
    look.filled.length >= 2
  );
}

interface Extent {
  readonly from: number;
  readonly firstRow: number;
  readonly end: number;
}

function laidOut(cells: readonly Cells[], looks: readonly RowLook[], { from, firstRow: found, end }: Extent): LaidOut {
  const heads = headsAbove(cells, looks, from, found);
  const [top = found] = heads;
  // Lines between headings and figures are sections, or tell a unit.
  const firstRow = (heads.at(-1) ?? found - 1) + 1;
  const preamble = range(from, top).filter((at) => (looks[at]?.filled.length ?? 0) > 0);
  const named = heads.filter((at) => looks[at]?.isNumbering === false && !isTranslation(cells, heads, at));
  const hasHeadings = named.length > 0;
  if (!hasHeadings) {
    const widths = cells.slice(firstRow, Math.min(end, firstRow + 200)).map(filledWidth);
    const titles = range(1, mostCommon(widths) + 1).map((number) => `第 ${String(number)} 列`);
    return { preamble, heads, firstRow, end, hasHeadings, titles, levels: titles.map(() => []) };
  }
  const levels = levelsOf(named.map((at) => looks[at]?.units?.map(inBrackets) ?? cells[at] ?? []));
  const titles = levels.map(joined);
  return { preamble, heads, firstRow, end, hasHeadings, titles, levels };
}

/** The rows of headings right above the first row of data, the uppermost first. */
function headsAbove(
  cells: readonly Cells[],
  looks: readonly RowLook[],
  from: number,
  firstRow: number,
): readonly number[] {
  const heads: number[] = [];
  for (let at = firstRow - 1; at >= from && heads.length < MOST_HEADS; at -= 1) {
    const look = looks[at];
    if (look === undefined || look.isNote) break;
    const below = heads[0];
    if (below === undefined && isBetween(looks, from, at)) continue;
    if (look.isLabel || look.filled.length === 0) break;
    const fits =
      below === undefined
        ? look.filled.length > 1 || isOnlyWide(looks, firstRow) || look.isNumbering
        : spans(cells, looks, at, below, heads);
    if (!fits) break;
    heads.unshift(at);
  }
  return heads;
}

/** A blank row, a unit, or a line of one cell such as 2014年, that stands between headings and figures. */
function isBetween(looks: readonly RowLook[], from: number, at: number): boolean {
  const look = looks[at];
  if (look === undefined || look.filled.length === 0) return true;
  const isLine = look.isLabel || (look.filled.length === 1 && look.filled[0] === 0);
  const above = looks.slice(from, at).findLast(({ filled }) => filled.length > 0);
  return isLine && above !== undefined && above.filled.length > 1 && !above.isLabel && !above.isNote;
}

/** A table of one column, or one whose first column alone is named. */
function isOnlyWide(looks: readonly RowLook[], firstRow: number): boolean {
  return (looks[firstRow]?.filled.length ?? 0) < 2;
}

/**
 * Whether a row is one of headings above those of another: it spans several of them, leaves cells to it that it does not
 * name itself, or is followed by nothing but units, numbers of columns or a translation.
 */
function spans(
  cells: readonly Cells[],
  looks: readonly RowLook[],
  at: number,
  below: number,
  heads: readonly number[],
): boolean {
  const [look, lower] = [looks[at], looks[below]];
  if (look === undefined || lower === undefined) return false;
  if (lower.units !== null || lower.isNumbering || isTranslation(cells, [at, ...heads], below))
    return look.filled.length > 1;
  return spansOver(look, lower, cells[at] ?? [], cells[below] ?? []);
}

function spansOver(look: RowLook, lower: RowLook, upperCells: Cells, lowerCells: Cells): boolean {
  const merged = look.filled.some((place) => (lowerCells[place] ?? '').trim() === '');
  const sameCorner = spelling(upperCells[0] ?? '') === spelling(lowerCells[0] ?? '');
  const hasCorner = look.filled[0] === 0;
  if (look.filled.length === 1) return !hasCorner && lower.filled.length > 1;
  if (merged && (lowerCells[0] ?? '').trim() === '') return true;
  return !hasCorner || sameCorner;
}

/** A row in English under one in Chinese. */
function isTranslation(cells: readonly Cells[], heads: readonly number[], at: number): boolean {
  const above = heads[heads.indexOf(at) - 1];
  if (above === undefined) return false;
  const [upper, lower] = [(cells[above] ?? []).join(''), (cells[at] ?? []).join('')];
  return /\p{Script=Han}/u.test(upper) && /[A-Za-z]{3}/.test(lower) && !/[\p{Script=Han}\d]/u.test(lower);
}

/** A table with the headings of the one above it, and without a title of its own, is the same one on its next page. */
function continues(table: LaidOut, last: LaidOut, cells: readonly Cells[]): boolean {
  const same =
    table.titles.length === last.titles.length && table.titles.every((title, at) => title === last.titles[at]);
  const textOf = (at: number): string => spelling((cells[at] ?? []).join('')).replace(/[(（]?续[表)）]?.*$/, '');
  const above = new Set(last.preamble.map(textOf));
  return same && table.preamble.every((at) => textOf(at) === '' || above.has(textOf(at)));
}

/** Notes, repeated headings, and lines of one cell that hold for the rows below them. */
function markRows(
  cells: readonly Cells[],
  looks: readonly RowLook[],
  rows: Record<number, RowUse>,
  table: LaidOut,
): void {
  const lastData = looks.findLastIndex(({ isData }, at) => at < table.end && isData);
  markFooter(looks, rows, lastData + 1, table.end);
  const heads = new Set(table.heads.map((at) => (cells[at] ?? []).join('\n')));
  for (let at = table.firstRow; at <= lastData; at += 1) {
    const look = looks[at];
    if (look === undefined || look.isData) continue;
    if (heads.has((cells[at] ?? []).join('\n'))) rows[at] = { role: 'head' };
    else if (look.isNote) rows[at] = { role: 'note' };
    else if (look.isLabel) rows[at] = { role: 'unit' };
    else if (look.filled.length === 1) rows[at] = { role: 'section' };
  }
}

function markFooter(looks: readonly RowLook[], rows: Record<number, RowUse>, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const look = looks[at];
    if (look === undefined || look.filled.length === 0) continue;
    if (look.isLabel) rows[at] ??= { role: 'unit' };
    // What has more cells than one may be data that cannot be read, which is told cell by cell.
    else if (look.isNote || look.filled.length === 1) rows[at] ??= { role: 'note' };
  }
}
