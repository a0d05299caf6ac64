import { suggestPeriod } from '../../domain/period-suggestion.ts';
import { ISSUER_KINDS, type SourceDocument } from '../../domain/provenance.ts';
import { identifier, isDate, oneOf, requiredLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference, reportSharedNames } from '../reference.ts';
import type { Row } from '../row.ts';

export const DOCUMENT_COLUMNS = [
  'id',
  'title_zh',
  'title_en',
  'issuer_zh',
  'issuer_en',
  'date',
  'number',
  'sha256',
  'short_title_zh',
  'short_title_en',
  'issuer_kind',
] as const;
type Column = (typeof DOCUMENT_COLUMNS)[number];

export const DOCUMENTS_FILE = 'reference/documents.csv';

export function readDocuments(files: DataFiles, report: Report): Reference<SourceDocument> {
  const table = readCsvTable(files, DOCUMENTS_FILE, DOCUMENT_COLUMNS, report);
  reportSharedNames(table, 'id', ['title_zh', 'title_en', 'short_title_zh', 'short_title_en']);
  return readReference(table, 'id', ['title_zh', 'title_en', 'number'], readDocument);
}

function readDocument(row: Row<Column>): SourceDocument | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'county-industry-speech');
  const title = requiredLocalised(row, { zh: 'title_zh', en: 'title_en' });
  const shortTitle = requiredLocalised(row, { zh: 'short_title_zh', en: 'short_title_en' });
  const issuer = requiredLocalised(row, { zh: 'issuer_zh', en: 'issuer_en' });
  const date = readDate(row);
  const sha256 = readHash(row);
  const issuerKind = oneOf(row, 'issuer_kind', ISSUER_KINDS);
  if (issuerKind === null) return null;
  if (id === null || !title || !shortTitle || !issuer || date === null || sha256 === null) return null;
  return { id, title, shortTitle, issuer, date, number: row.cell('number'), sha256, issuerKind };
}

function readDate(row: Row<Column>): string | null {
  const date = requiredText(row, 'date');
  if (date === null) return null;
  return isDate(date) ? date : row.report('date-form', 'date', { nearest: suggestPeriod(date) });
}

/** Empty for what is not in the bulletin, such as a table of the user's own: there is no text to hold it against. */
function readHash(row: Row<Column>): string | null {
  const hash = row.cell('sha256');
  return hash === '' || /^[0-9a-f]{64}$/.test(hash) ? hash : row.report('hash-form', 'sha256');
}
