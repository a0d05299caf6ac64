import type { Language } from '../../domain/language.ts';
import { looksLikeFormula } from '../../domain/formula-text.ts';
import { type Cell, plainNumber, type Sheet } from '../sheet.ts';
import { CELL_STYLE } from './workbook-styles.ts';
import { element, text, type Xml } from './xml.ts';

/** A sheet of a workbook under its name. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** What Excel can hold. */
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
const CUT_MARK = '…';

/** pt */
const LINE_HEIGHT = 15;
/** Excel holds no row higher than 409 pt. */
const MOST_LINES = 27;

/** As Office numbers sizes of paper. */
const A4 = 9;
/** Characters that can be read side by side on it. */
const WIDTH_OF_PAGE = 240;

/** Widths in characters. */
const NARROWEST = 6;
const WIDEST = 44;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook cannot hold the table; the canonical CSV can. */
export class SheetTooLongError extends RangeError {
  readonly rows: number;

  constructor(rows: number) {
    super(`A workbook holds ${String(MOST_ROWS - 1)} rows below its header, not ${String(rows)}; use CSV instead.`);
    this.rows = rows;
  }
}

/** A sheet as SpreadsheetML: header frozen, filter set, numbers as numbers, every text stored as text. */
export function worksheet({ columns, rows }: Sheet, language: Language): Xml {
  if (rows.length >= MOST_ROWS) throw new SheetTooLongError(rows.length);
  const titles = columns.map(({ title }) => title[language]);
  const range = `A1:${cellName(Math.max(0, columns.length - 1), rows.length)}`;
  const widths = columns.map((_, column) => widthOf([titles[column] ?? null, ...sampled(rows, column)]));
  return element(
    'worksheet',
    { xmlns: SPREADSHEET },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: range }),
    element('sheetViews', {}, frozenHeader()),
    element('sheetFormatPr', { defaultRowHeight: LINE_HEIGHT }),
    element(
      'cols',
      {},
      ...widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
    ),
    element(
      'sheetData',
      {},
      headerRow(titles),
      ...rows.map((row, at) =>
        element('row', { r: at + 2, ...heightOf(row) }, ...row.map((cell, column) => cellXml(cell, column, at + 1))),
      ),
    ),
    element('autoFilter', { ref: range }),
    ...printLayout(widths),
    element('ignoredErrors', {}, element('ignoredError', { sqref: range, numberStoredAsText: 1 })),
  );
}

/** A4 across, on as many pages side by side as it takes to be read, as many below as there are rows, numbered. */
function printLayout(widths: readonly number[]): readonly Xml[] {
  const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  const pages = Math.ceil(widths.reduce((sum, width) => sum + width, 1) / WIDTH_OF_PAGE);
  const across = { fitToWidth: pages, fitToHeight: 0, pageOrder: 'overThenDown', orientation: 'landscape' };
  return [
    element('pageMargins', margins),
    element('pageSetup', { paperSize: A4, ...across }),
    element('headerFooter', {}, element('oddFooter', {}, text('&L&A&R&P / &N'))),
  ];
}

function frozenHeader(): Xml {
  return element(
    'sheetView',
    { workbookViewId: 0 },
    element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
    element('selection', { pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2' }),
  );
}

function headerRow(titles: readonly string[]): Xml {
  return element(
    'row',
    { r: 1 },
    ...titles.map((title, column) => textCell(title, cellName(column, 0), CELL_STYLE.header)),
  );
}

/** Rows of several lines say how high they are: not every program finds out by itself. */
function heightOf(row: readonly Cell[]): { readonly ht: number; readonly customHeight: 1 } | null {
  const lines = Math.min(MOST_LINES, Math.max(1, ...row.map(linesOf)));
  return lines === 1 ? null : { ht: lines * LINE_HEIGHT, customHeight: 1 };
}

/** Lines of a cell as wide as columns get; a little more than a word may take to break off. */
function linesOf(cell: Cell): number {
  if (typeof cell !== 'string' || !wraps(cell)) return 1;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * 1.05) / WIDEST)), 0);
}

function wraps(cell: string): boolean {
  const mayBeWide = cell.length * 2 > WIDEST;
  return cell.includes('\n') || (mayBeWide && textWidth(cell) > WIDEST);
}

function cellXml(cell: Cell, column: number, row: number): Xml {
  if (cell === null || cell === '') return '';
  const name = cellName(column, row);
  if (typeof cell === 'number') {
    return element('c', { r: name, s: CELL_STYLE.plain }, element('v', {}, plainNumber(cell)));
  }
  if (looksLikeFormula(cell)) return textCell(cell, name, wraps(cell) ? CELL_STYLE.quotedWrapped : CELL_STYLE.quoted);
  return textCell(cell, name, wraps(cell) ? CELL_STYLE.wrapped : CELL_STYLE.plain);
}

/** Text that stands in the cell itself; longer than Excel allows it ends in an ellipsis. */
function textCell(value: string, name: string, style: number): Xml {
  const kept = value.length <= LONGEST_TEXT ? value : cut(value);
  const written = element('t', { 'xml:space': 'preserve' }, text(kept));
  return element('c', { r: name, s: style, t: 'inlineStr' }, element('is', {}, written));
}

function cut(value: string): string {
  return value.slice(0, LONGEST_TEXT - CUT_MARK.length).replace(/[\uD800-\uDBFF]$/, '') + CUT_MARK;
}

/** `A1` for column 0 and row 0. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}

/** `$A$1`, which stays what it is wherever a formula moves. */
export function fixedCell(column: number, row: number): string {
  return cellName(column, row).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

const SAMPLED_ROWS = 500;

function sampled(rows: Sheet['rows'], column: number): readonly Cell[] {
  return rows.slice(0, SAMPLED_ROWS).map((row) => row[column] ?? null);
}

function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => textWidth(cell === null ? '' : String(cell)) + 2);
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
}

/** Chinese characters are as wide as two digits. */
function textWidth(value: string): number {
  return value.length + (value.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g)?.length ?? 0);
}
