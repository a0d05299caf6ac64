import { type DatedTerm, TERM_KINDS } from '../../domain/dated-term.ts';
import { parseLocator } from '../../domain/locator.ts';
import { suggestPeriod } from '../../domain/period-suggestion.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { SourceDocument } from '../../domain/provenance.ts';
import { identifier, oneOf, requiredLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { readReference, type Reference, referTo } from '../reference.ts';
import type { Row } from '../row.ts';

export const DATE_COLUMNS = [
  'id',
  'document',
  'kind',
  'start',
  'end',
  'printed',
  'locator',
  'note_zh',
  'note_en',
] as const;
type Column = (typeof DATE_COLUMNS)[number];

export const DATES_FILE = 'dates.csv';

/** Reads the dates that documents set, by id; nothing where there is no such file. */
export function readDates(
  files: DataFiles,
  documents: Reference<SourceDocument>,
  report: Report,
): ReadonlyMap<string, DatedTerm> {
  if (!files.has(DATES_FILE)) return new Map();
  const table = readCsvTable(files, DATES_FILE, DATE_COLUMNS, report);
  return readReference(table, 'id', [], (row) => readTerm(row, documents)).items;
}

function readTerm(row: Row<Column>, documents: Reference<SourceDocument>): DatedTerm | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'medical-handover');
  const document = referTo(row, 'document', documents, 'unknown-document');
  const kind = oneOf(row, 'kind', TERM_KINDS);
  const [start, end] = [readDay(row, 'start'), readDay(row, 'end')];
  const printed = requiredText(row, 'printed');
  const locator = requiredText(row, 'locator');
  const note = requiredLocalised(row, { zh: 'note_zh', en: 'note_en' });
  if (start === undefined || end === undefined || printed === null || locator === null || !note) return null;
  if (id === null || document === null || kind === null) return null;
  if (start === null && end === null) return row.report('empty-cell', 'end');
  if (start !== null && end !== null && start > end) return row.report('bounds-crossed', 'start', { upper: end });
  if (!parseLocator(locator)) return row.report('locator-form', 'locator');
  return { id, document, kind, start, end, printed, locator, note };
}

/** A day; null where the cell is empty, undefined after a problem. */
function readDay(row: Row<Column>, column: 'start' | 'end'): string | null | undefined {
  const day = row.cell(column);
  if (day === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(day) && parsePeriod(day) !== undefined) return day;
  row.report('date-form', column, { nearest: suggestPeriod(day) });
  return undefined;
}
