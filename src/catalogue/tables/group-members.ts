import type { Region } from '../../domain/region.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { readReference, type Reference, referTo } from '../reference.ts';
import type { Row } from '../row.ts';
import { regionList } from './region-list.ts';

export const GROUP_MEMBER_COLUMNS = ['group', 'members'] as const;
type Column = (typeof GROUP_MEMBER_COLUMNS)[number];

export const GROUP_MEMBERS_FILE = 'reference/group-members.csv';

/** Reads the known members of groups, by code of the group; nothing where there is no such file. */
export function readGroupMembers(
  files: DataFiles,
  regions: Reference<Region>,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  if (!files.has(GROUP_MEMBERS_FILE)) return new Map();
  const table = readCsvTable(files, GROUP_MEMBERS_FILE, GROUP_MEMBER_COLUMNS, report);
  return readReference(table, 'group', [], (row) => readMembers(row, regions)).items;
}

function readMembers(row: Row<Column>, regions: Reference<Region>): readonly string[] {
  const group = referTo(row, 'group', regions, 'unknown-region');
  const kind = regions.items.get(group ?? '')?.kind;
  if (kind !== undefined && kind !== 'group') row.report('not-a-group', 'group');
  return regionList(row, 'members', regions);
}
