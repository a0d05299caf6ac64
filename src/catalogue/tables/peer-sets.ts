import type { PeerSet } from '../../domain/peer-set.ts';
import type { Region } from '../../domain/region.ts';
import { identifier, requiredLocalised } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference } from '../reference.ts';
import type { Row } from '../row.ts';
import { regionList } from './region-list.ts';

export const PEER_SET_COLUMNS = ['id', 'name_zh', 'name_en', 'regions'] as const;
type Column = (typeof PEER_SET_COLUMNS)[number];

export const PEER_SETS_FILE = 'reference/peer-sets.csv';

/** Reads the named sets of regions by id, in the order of the file; none where there is no such file. */
export function readPeerSets(
  files: DataFiles,
  regions: Reference<Region>,
  report: Report,
): ReadonlyMap<string, PeerSet> {
  if (!files.has(PEER_SETS_FILE)) return new Map();
  const table = readCsvTable(files, PEER_SETS_FILE, PEER_SET_COLUMNS, report);
  return readReference(table, 'id', ['name_zh', 'name_en'], (row) => readPeerSet(row, regions)).items;
}

function readPeerSet(row: Row<Column>, regions: Reference<Region>): PeerSet | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'tax-peers');
  const name = requiredLocalised(row, { zh: 'name_zh', en: 'name_en' });
  const codes = regionList(row, 'regions', regions);
  if (codes.length < 2) row.report('peer-set-small', 'regions');
  return id === null || !name ? null : { id, name, regions: codes };
}
