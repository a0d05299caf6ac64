import Papa from 'papaparse';
import type { Language } from '../domain/language.ts';
import { isRunnable, withoutFormula } from '../domain/formula-text.ts';
import { type Cell, plainNumber, type Sheet } from './sheet.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A text cell of a canonical file that a spreadsheet might run. */
export class FormulaTextError extends Error {
  constructor(file: string, column: string, row: number, text: string) {
    const shown = JSON.stringify(text.slice(0, 80));
    super(
      `${file}, row ${String(row + 1)}, column ${column}: ${shown} would be taken for a formula by a spreadsheet. ` +
        'Reword the text in data/ so that no line of it begins with =, +, - or @.',
    );
  }
}

/**
 * The CSV for programs: UTF-8 without byte order mark, LF, headers in ASCII snake_case, plain numbers, texts as they
 * are. Throws a FormulaTextError, which names the file, for text that would have to be altered to be safe.
 */
export function canonicalCsv(sheet: Sheet, file: string): string {
  sheet.rows.forEach((row, at) => row.forEach((cell, column) => refuseFormula(cell, sheet, { file, row: at, column })));
  return write(
    sheet.columns.map(({ id }) => id),
    sheet.rows,
    '\n',
  );
}

/**
 * The CSV for a double click in Excel or WPS: byte order mark, CRLF, headers in words, and no text that could run as a
 * formula. Numbers stay numbers, negative ones too.
 */
export function excelCsv(sheet: Sheet, language: Language): string {
  const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)));
  const titles = sheet.columns.map(({ title }) => withoutFormula(title[language]));
  return BYTE_ORDER_MARK + write(titles, rows, '\r\n');
}

function write(header: readonly string[], rows: readonly (readonly Cell[])[], newline: '\n' | '\r\n'): string {
  const data = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? plainNumber(cell) : cell)));
  return Papa.unparse(data, { newline }) + newline;
}

function refuseFormula(
  cell: Cell | undefined,
  { columns }: Sheet,
  { file, row, column }: { readonly file: string; readonly row: number; readonly column: number },
): void {
  if (typeof cell !== 'string' || !isRunnable(cell)) return;
  throw new FormulaTextError(file, columns[column]?.id ?? String(column), row, cell);
}
