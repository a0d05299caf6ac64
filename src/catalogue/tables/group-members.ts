import type { Region } from '../../domain/region.ts';
import type { CompleteCatalogue } from '../catalogue.ts';
import { oneOf } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { readReference, type Reference, referTo } from '../reference.ts';
import type { Row } from '../row.ts';
import { regionList } from './region-list.ts';

export const GROUP_MEMBER_COLUMNS = ['group', 'members', 'complete'] as const;
type Column = (typeof GROUP_MEMBER_COLUMNS)[number];

export const GROUP_MEMBERS_FILE = 'reference/group-members.csv';

/** Which regions belong to groups, and the groups of which no others do. */
export type GroupMembers = Pick<CompleteCatalogue, 'members' | 'wholeGroups'>;

/** Reads the known members of groups, by code of the group, and whether they are all; nothing without such a file. */
export function readGroupMembers(files: DataFiles, regions: Reference<Region>, report: Report): GroupMembers {
  if (!files.has(GROUP_MEMBERS_FILE)) return { members: new Map(), wholeGroups: new Set() };
  const table = readCsvTable(files, GROUP_MEMBERS_FILE, GROUP_MEMBER_COLUMNS, report);
  const { items } = readReference(table, 'group', [], (row) => readMembers(row, regions));
  const whole = [...items].filter(([, { isWhole }]) => isWhole).map(([group]) => group);
  return {
    members: new Map(Array.from(items, ([group, { members }]) => [group, members])),
    wholeGroups: new Set(whole),
  };
}

interface Members {
  readonly members: readonly string[];
  readonly isWhole: boolean;
}

function readMembers(row: Row<Column>, regions: Reference<Region>): Members {
  const group = referTo(row, 'group', regions, 'unknown-region');
  const kind = regions.items.get(group ?? '')?.kind;
  if (kind !== undefined && kind !== 'group') row.report('not-a-group', 'group');
  const isWhole = oneOf(row, 'complete', ['yes', 'no']) === 'yes';
  return { members: regionList(row, 'members', regions), isWhole };
}
