import type { RegionMention } from '../../domain/region-mention.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { isKnown, nearestKey, readReference, referTo } from '../reference.ts';
import type { References } from '../references.ts';
import type { Row } from '../row.ts';
import { wordList } from './word-list.ts';

export const REGION_MENTION_COLUMNS = ['region', 'names', 'documents'] as const;
type Column = (typeof REGION_MENTION_COLUMNS)[number];

export const REGION_MENTIONS_FILE = 'reference/region-mentions.csv';

type Known = Pick<References, 'regions' | 'documents'>;

/** Reads how the documents speak of each region, by its code; nothing where there is no such file. */
export function readRegionMentions(files: DataFiles, known: Known, report: Report): ReadonlyMap<string, RegionMention> {
  if (!files.has(REGION_MENTIONS_FILE)) return new Map();
  const table = readCsvTable(files, REGION_MENTIONS_FILE, REGION_MENTION_COLUMNS, report);
  return readReference(table, 'region', [], (row) => readRegionMention(row, known)).items;
}

function readRegionMention(row: Row<Column>, { regions, documents }: Known): RegionMention | null {
  const region = referTo(row, 'region', regions, 'unknown-region');
  const names = wordList(row, 'names');
  const standsIn = wordList(row, 'documents');
  if (names.length === 0) row.report('empty-cell', 'names');
  const unknown = standsIn.find((document) => !isKnown(documents, document));
  if (unknown !== undefined)
    row.reportPart('unknown-document', 'documents', unknown, { nearest: nearestKey(documents, unknown) });
  return region === null ? null : { region, names, documents: standsIn };
}
