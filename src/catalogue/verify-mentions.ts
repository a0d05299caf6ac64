import { locate } from '../domain/locator.ts';
import { readCsvTable } from './csv-table.ts';
import type { DataFiles } from './data-files.ts';
import type { Report } from './problem.ts';
import type { Row } from './row.ts';
import { NAMED_REGION_COLUMNS, NAMED_REGIONS_FILE } from './tables/named-regions.ts';
import type { ObservationRow } from './tables/observation-columns.ts';
import { idOfRow } from './tables/observation-key.ts';
import { REGION_MENTION_COLUMNS, REGION_MENTIONS_FILE } from './tables/region-mentions.ts';
import { wordList } from './tables/word-list.ts';

type MentionRow = Row<(typeof REGION_MENTION_COLUMNS)[number]>;

/** The texts of the documents by id, without white space inside paragraphs. */
type Texts = ReadonlyMap<string, string>;

/**
 * Holds what the data say of regions being mentioned against the texts: a region stands in the documents listed and in no
 * other, and the regions named beside a figure stand in its sentence. Gives how many regions were looked up.
 */
export function verifyMentions(
  files: DataFiles,
  texts: Texts,
  observations: readonly ObservationRow[],
  report: Report,
): number {
  const rows = readMentions(files, report);
  const names = namesOf(rows);
  for (const row of rows) verifyMention(row, texts);
  const named = files.has(NAMED_REGIONS_FILE)
    ? (readCsvTable(files, NAMED_REGIONS_FILE, NAMED_REGION_COLUMNS, report)?.rows ?? [])
    : [];
  for (const row of named) verifyNamed(row, names, sentenceOf(row.cell('observation'), observations, texts));
  return rows.length;
}

/** What the text calls each region, by region; problems of the table are left to those who verify it. */
export function readMentionedNames(files: DataFiles): ReadonlyMap<string, readonly string[]> {
  return namesOf(readMentions(files, () => undefined));
}

function readMentions(files: DataFiles, report: Report): readonly MentionRow[] {
  if (!files.has(REGION_MENTIONS_FILE)) return [];
  return readCsvTable(files, REGION_MENTIONS_FILE, REGION_MENTION_COLUMNS, report)?.rows ?? [];
}

function namesOf(rows: readonly MentionRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map((row) => [row.cell('region'), wordList(row, 'names')]));
}

function verifyMention(row: MentionRow, texts: Texts): void {
  const names = wordList(row, 'names');
  const listed = wordList(row, 'documents');
  for (const [document, text] of texts) {
    const name = names.find((each) => text.includes(each));
    if (name !== undefined && !listed.includes(document))
      row.report('mention-left-out', 'documents', { document, name });
    if (name === undefined && listed.includes(document)) row.report('mention-not-found', 'names', { document });
  }
}

function verifyNamed(
  row: Row<(typeof NAMED_REGION_COLUMNS)[number]>,
  names: ReadonlyMap<string, readonly string[]>,
  sentence: string | undefined,
): void {
  if (sentence === undefined) return;
  for (const region of wordList(row, 'regions')) {
    const isNamed = names.get(region)?.some((name) => sentence.includes(name)) ?? false;
    if (!isNamed) row.report('name-not-found', 'regions', { region, sentence });
  }
}

/** The sentence that an observation stands in; undefined where it is not to be found, which is told elsewhere. */
function sentenceOf(id: string, observations: readonly ObservationRow[], texts: Texts): string | undefined {
  const row = observations.find((each) => idOfRow(each) === id);
  const located = row && locate(texts.get(row.cell('document')) ?? '', row.cell('locator'));
  return located?.ok === true ? located.sentence : undefined;
}
