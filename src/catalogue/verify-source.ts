import { locate, type LocatorProblem } from '../domain/locator.ts';
import { cutOff } from '../domain/figure-boundary.ts';
import { readCsvTable } from './csv-table.ts';
import type { DataFiles } from './data-files.ts';
import type { Datasets } from './datasets.ts';
import { decodeText } from './decode-text.ts';
import { collectProblems, type Problem, type Report } from './problem.ts';
import { readReferences, type References } from './references.ts';
import type { Row } from './row.ts';
import { splitBulletin } from './source-text.ts';
import { DOCUMENT_COLUMNS, DOCUMENTS_FILE } from './tables/documents.ts';
import type { ObservationRow } from './tables/observation-columns.ts';
import { idOfRow } from './tables/observation-key.ts';
import { type PlacedObservation, readObservations } from './tables/observations.ts';
import { readSourcePositions } from './tables/source-positions.ts';
import { figurePlaces, verifyFigure } from './verify-figure.ts';
import { readMentionedNames, verifyMentions } from './verify-mentions.ts';

/** What holding the data against a text of the bulletin has found. */
export interface Verification {
  readonly problems: readonly Problem[];
  /** How many documents, observations and names of regions were held against the text. */
  readonly documents: number;
  readonly observations: number;
  readonly regions: number;
  readonly unverified: readonly UnverifiedDocument[];
}

/** A document that cannot be verified: its title does not stand in the text given, or no hash of its text is recorded. */
export interface UnverifiedDocument {
  readonly document: string;
  readonly lacks: 'text' | 'hash';
  /** How many observations come from it. */
  readonly observations: number;
}

/** A text of the bulletin as it lies on a disk. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Hash = (text: string) => string;

type DocumentRow = Row<(typeof DOCUMENT_COLUMNS)[number]>;

/** Everything that rows are held against. */
interface Source {
  /** The texts of the documents by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly references: References;
  readonly positions: ReadonlyMap<string, number> | undefined;
  /** What the text calls each region. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * Holds the data against a text of the bulletin: each document must have its recorded hash; each printed figure must stand
 * whole in the sentence that its locator names, at its position, and mean what the row says; a region must be mentioned
 * where the data say so and nowhere else. Tables that the compiler cannot read are reported here too.
 */
export function verifySource(files: DataFiles, source: SourceFile, hash: Hash): Verification {
  const { result, problems } = collectProblems((report) => lookUp(files, source, hash, report));
  return { ...result, problems };
}

function lookUp(files: DataFiles, source: SourceFile, hash: Hash, report: Report): Omit<Verification, 'problems'> {
  const text = decodeText(new Map([[source.name, source.bytes]]), source.name, report);
  const documents = readCsvTable(files, DOCUMENTS_FILE, DOCUMENT_COLUMNS, report)?.rows ?? [];
  const texts = splitBulletin(text ?? '', documents.map(titleOf));
  if (texts.size === 0) {
    if (text !== null) report('not-the-bulletin', { file: source.name, line: null, column: null, value: null });
    return { documents: 0, observations: 0, regions: 0, unverified: [] };
  }
  const references = readReferences(files, toldElsewhere(DOCUMENTS_FILE, report));
  const placed = readPlaced(files, references, report);
  const positions = readSourcePositions(files, observationsOf(placed), report);
  const names = readMentionedNames(files);
  for (const row of documents) verifyDocument(row, texts.get(row.cell('id')), hash);
  for (const each of placed) verifyObservation(each, { texts, references, positions, names });
  const unverified = documents.flatMap((row) => unverifiedDocument(row, texts, placed) ?? []);
  const doubtful = new Set(unverified.map(({ document }) => document));
  return {
    documents: documents.length - unverified.length,
    observations: placed.filter(({ row }) => texts.has(row.cell('document')) && !doubtful.has(row.cell('document')))
      .length,
    regions: verifyMentions(
      files,
      texts,
      placed.map(({ row }) => row),
      report,
    ),
    unverified,
  };
}

/** A report that leaves out the problems of one file. */
function toldElsewhere(file: string, report: Report): Report {
  return (code, place, ...details) => {
    if (place.file !== file) report(code, place, ...details);
  };
}

function titleOf(row: DocumentRow): { readonly id: string; readonly title: string } {
  return { id: row.cell('id'), title: row.cell('title_zh') };
}

function readPlaced(files: DataFiles, references: References, report: Report): readonly PlacedObservation[] {
  return [...files.keys()]
    .filter((file) => file.startsWith('observations/') && file.endsWith('.csv'))
    .flatMap((file) => readObservations(files, file, file, references, report).placed);
}

function observationsOf(placed: readonly PlacedObservation[]): Pick<Datasets, 'observations' | 'incomplete'> {
  return {
    observations: new Map(placed.flatMap(({ observation }) => (observation ? [[observation.id, observation]] : []))),
    incomplete: new Set(placed.flatMap(({ row, observation }) => (observation ? [] : row.cell('indicator')))),
  };
}

function verifyDocument(row: DocumentRow, text: string | undefined, hash: Hash): void {
  if (text === undefined || row.cell('sha256') === '') return;
  const expected = hash(text);
  if (row.cell('sha256') !== expected) row.report('hash-disagrees', 'sha256', { expected });
}

function unverifiedDocument(
  row: DocumentRow,
  texts: ReadonlyMap<string, string>,
  placed: readonly PlacedObservation[],
): UnverifiedDocument | null {
  const document = row.cell('id');
  const lacks = !texts.has(document) ? 'text' : row.cell('sha256') === '' ? 'hash' : null;
  if (lacks === null) return null;
  return { document, lacks, observations: placed.filter((each) => each.row.cell('document') === document).length };
}

/** A row that the compiler could not read has been reported; where its figure stands is looked at all the same. */
function verifyObservation({ row }: PlacedObservation, { texts, references, positions, names }: Source): void {
  const document = texts.get(row.cell('document'));
  if (document === undefined) return;
  const located = locate(document, row.cell('locator'));
  if (!located.ok) {
    reportLocator(row, located.problem);
    return;
  }
  const { sentence } = located;
  const id = idOfRow(row);
  const position = id === undefined ? undefined : positions?.get(id);
  if (id !== undefined && positions && position === undefined) reportPosition(row, id, sentence);
  const indicator = references.indicators.items.get(row.cell('indicator'));
  const unit = indicator && references.units.items.get(indicator.unit);
  if (unit) verifyFigure(row, { sentence, unit, indicator, names: names.get(row.cell('region')) ?? [], position });
}

function reportPosition(row: ObservationRow, id: string, sentence: string): void {
  const printed = row.cell('printed').replace(/\s+/g, '');
  if (printed === '') return;
  const [only, ...more] = figurePlaces(sentence, printed).filter((place) => cutOff(place) === null);
  const entry = only && more.length === 0 ? `"${id}",${String(only.at + 1)}` : null;
  row.report('position-missing', 'printed', { entry });
}

function reportLocator(row: ObservationRow, problem: LocatorProblem): void {
  switch (problem.kind) {
    case 'malformed':
      // The compiler's reading of the row has told that.
      break;
    case 'heading-not-found':
      row.report('heading-not-found', 'locator', { heading: problem.heading });
      break;
    case 'sentence-not-found':
      row.report('sentence-not-found', 'locator', { sentences: problem.sentences });
  }
}
