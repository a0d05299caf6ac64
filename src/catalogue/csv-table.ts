import Papa from 'papaparse';
import { closest } from '../domain/closest.ts';
import { isRunnable } from '../domain/formula-text.ts';
import type { DataFiles } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import type { Place, Report } from './problem.ts';
import { type Row, rowOf } from './row.ts';

/** The rows of a CSV file whose header was understood. */
export interface CsvTable<Column extends string> {
  readonly file: string;
  readonly rows: readonly Row<Column>[];
  /** Rows that were reported and left out, with what could be made out of their cells. */
  readonly lost: readonly Row<Column>[];
  /** Whether a quote at fault may have swallowed rows. */
  readonly isBroken: boolean;
}

/** A record as it stands in the file. */
interface CsvRecord {
  /** One-based line on which the record begins; records with line breaks in quotes take several. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: 'unbalanced-quote' | 'misplaced-quote' | null;
}

const LONGEST_CELL = 4000;

/** The column whose words are signs: = is one of them. */
const RELATION = 'relation';

/**
 * Reads a table with exactly these columns. Null where the file or its header cannot be read; rows that cannot be read
 * are reported and left out.
 */
export function readCsvTable<Column extends string>(
  files: DataFiles,
  file: string,
  columns: readonly Column[],
  report: Report,
): CsvTable<Column> | null {
  const text = decodeText(files, file, report);
  if (text === null) return null;
  const [header, ...records] = parseRecords(text.replace(/\n$/, ''));
  if (!header || !checkHeader(header, file, columns, report)) return null;
  if (records.length === 0) report('no-rows', { file, line: null, column: null, value: null });
  const toRow = ({ line, cells }: CsvRecord): Row<Column> =>
    rowOf<Column>(file, line, (column) => (cells[header.cells.indexOf(column)] ?? '').trim(), report);
  const isSound = records.map((record) => checkRecord(record, file, header.cells.length, report));
  const sound = records.filter((_, at) => isSound[at]);
  for (const record of sound) checkCells(record, file, header.cells, report);
  return {
    file,
    rows: sound.map(toRow),
    lost: records.filter((_, at) => !isSound[at]).map(toRow),
    isBroken: records.some(({ fault }) => fault !== null),
  };
}

function parseRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const quote = errors.find(({ type }) => type === 'Quotes');
      const fault = quote ? (quote.code === 'MissingQuotes' ? 'unbalanced-quote' : 'misplaced-quote') : null;
      records.push({ line, cells: data, fault });
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return records;
}

/** Whether the columns can be told apart and are all there; order and surplus are reported but do not hinder. */
function checkHeader(header: CsvRecord, file: string, columns: readonly string[], report: Report): boolean {
  const place = { file, line: header.line, column: null, value: null };
  const found = header.cells;
  if (found.length === 1 && /[;\t]/.test(found[0] ?? '')) {
    report('wrong-delimiter', { ...place, value: found[0] ?? '' });
    return false;
  }
  const missing = columns.filter((column) => !found.includes(column));
  const repeated = found.filter((column, at) => found.indexOf(column) !== at);
  const unknown = found.filter((column) => !columns.includes(column));
  for (const column of missing) report('missing-column', { ...place, column });
  for (const column of repeated) report('duplicate-column', { ...place, column, value: column });
  for (const column of unknown) {
    report('unknown-column', { ...place, column, value: column }, { nearest: closest(column, missing) });
  }
  const inOrder = columns.every((column, at) => column === found[at]);
  if (!inOrder && missing.length + repeated.length + unknown.length === 0) {
    report('column-order', { ...place, value: found.join(',') }, { expected: columns.join(',') });
  }
  return missing.length === 0 && repeated.length === 0;
}

function checkRecord({ line, cells, fault }: CsvRecord, file: string, expected: number, report: Report): boolean {
  const place = { file, line, column: null, value: cells.join(',') };
  if (fault) report(fault, place);
  else if (cells.every((cell) => cell.trim() === '')) report('blank-row', { ...place, value: null });
  else if (cells.length !== expected) report('ragged-row', place, { found: cells.length, expected });
  else return true;
  return false;
}

function checkCells({ line, cells }: CsvRecord, file: string, header: readonly string[], report: Report): void {
  header.forEach((column, at) => {
    checkCell(cells[at] ?? '', { file, line, column }, report);
  });
}

function checkCell(value: string, at: Pick<Place, 'file' | 'line' | 'column'>, report: Report): void {
  if (value !== value.trim()) report('stray-space', { ...at, value });
  if (at.column !== RELATION && isRunnable(value)) report('formula-like-text', { ...at, value });
  if (value.length > LONGEST_CELL) {
    report('cell-too-long', { ...at, value }, { length: value.length, longest: LONGEST_CELL });
  }
}
