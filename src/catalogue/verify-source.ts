import { locate, type LocatorProblem } from '../domain/locator.ts';
import { readCsvTable } from './csv-table.ts';
import type { DataFiles } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import { collectProblems, type Problem, type Report } from './problem.ts';
import type { Row } from './row.ts';
import { splitBulletin } from './source-text.ts';
import { DOCUMENT_COLUMNS, DOCUMENTS_FILE } from './tables/documents.ts';
import { OBSERVATION_COLUMNS, type ObservationRow } from './tables/observation-columns.ts';
import { verifyMentions } from './verify-mentions.ts';

/** What holding the data against a text of the bulletin has found. */
export interface Verification {
  readonly problems: readonly Problem[];
  /** How many documents, observations and names of regions were looked up in the text. */
  readonly documents: number;
  readonly observations: number;
  readonly regions: number;
}

/** A text of the bulletin as it lies on a disk. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Hash = (text: string) => string;

type DocumentRow = Row<(typeof DOCUMENT_COLUMNS)[number]>;

/**
 * Holds the data against a text of the bulletin: each document must have its recorded hash, and each printed figure must
 * stand in the sentence that its locator names, and a region must be mentioned where the data say so and nowhere else. Tables that the compiler cannot read are reported here too.
 */
export function verifySource(files: DataFiles, source: SourceFile, hash: Hash): Verification {
  const { result, problems } = collectProblems((report) => lookUp(files, source, hash, report));
  return { ...result, problems };
}

function lookUp(files: DataFiles, source: SourceFile, hash: Hash, report: Report): Omit<Verification, 'problems'> {
  const text = decodeSource(source, report);
  const documents = readCsvTable(files, DOCUMENTS_FILE, DOCUMENT_COLUMNS, report)?.rows ?? [];
  const texts = splitBulletin(text ?? '', documents.map(titleOf));
  if (text !== null && texts.size === 0) {
    report('not-the-bulletin', { file: source.name, line: null, column: null, value: null });
  }
  const observations = texts.size === 0 ? [] : readObservationRows(files, report);
  if (texts.size > 0) for (const row of documents) verifyDocument(row, texts.get(row.cell('id')), hash);
  const verified = observations.filter((row) => verifyObservation(row, texts.get(row.cell('document'))));
  const regions = texts.size === 0 ? 0 : verifyMentions(files, texts, observations, report);
  return { documents: texts.size, observations: verified.length, regions };
}

/** Editors may put a byte order mark before a text file; unlike a table of the package, this one may keep it. */
function decodeSource({ name, bytes }: SourceFile, report: Report): string | null {
  return decodeText(new Map([[name, bytes]]), name, (code, place, ...details) => {
    if (code !== 'byte-order-mark') report(code, place, ...details);
  });
}

function titleOf(row: DocumentRow): { readonly id: string; readonly title: string } {
  return { id: row.cell('id'), title: row.cell('title_zh') };
}

function readObservationRows(files: DataFiles, report: Report): readonly ObservationRow[] {
  return [...files.keys()]
    .filter((file) => file.startsWith('observations/') && file.endsWith('.csv'))
    .flatMap((file) => readCsvTable(files, file, OBSERVATION_COLUMNS, report)?.rows ?? []);
}

function verifyDocument(row: DocumentRow, text: string | undefined, hash: Hash): void {
  // What is not in the bulletin has no hash.
  if (row.cell('sha256') === '') return;
  if (text === undefined) {
    row.report('document-not-found', 'title_zh');
    return;
  }
  const expected = hash(text);
  if (row.cell('sha256') !== expected) row.report('hash-disagrees', 'sha256', { expected });
}

/** Whether the document was there to look into. */
function verifyObservation(row: ObservationRow, document: string | undefined): boolean {
  if (document === undefined) return false;
  const located = locate(document, row.cell('locator'));
  if (!located.ok) reportLocator(row, located.problem);
  else if (!located.sentence.includes(row.cell('printed').replace(/\s+/g, ''))) {
    row.report('printed-not-found', 'printed', { sentence: located.sentence });
  }
  return true;
}

function reportLocator(row: ObservationRow, problem: LocatorProblem): void {
  switch (problem.kind) {
    case 'malformed':
      row.report('locator-form', 'locator');
      break;
    case 'heading-not-found':
      row.report('heading-not-found', 'locator', { heading: problem.heading });
      break;
    case 'sentence-not-found':
      row.report('sentence-not-found', 'locator', { sentences: problem.sentences });
  }
}
