import { closest } from '../../domain/closest.ts';
import { requiredWholeNumber } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { readReference } from '../reference.ts';

export const SOURCE_POSITION_COLUMNS = ['observation', 'position'] as const;

export const SOURCE_POSITIONS_FILE = 'source-positions.csv';

/**
 * Reads at which character of its sentence each printed figure begins, by observation id: the first is 1, white space does
 * not count. Undefined where there is no such file. Ids that are not among the `known` are reported.
 */
export function readSourcePositions(
  files: DataFiles,
  known: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, number> | undefined {
  if (!files.has(SOURCE_POSITIONS_FILE)) return undefined;
  const table = readCsvTable(files, SOURCE_POSITIONS_FILE, SOURCE_POSITION_COLUMNS, report);
  return readReference(table, 'observation', [], (row) => {
    const id = row.cell('observation');
    if (!known.has(id)) row.report('unknown-observation', 'observation', { nearest: closest(id, known) });
    const position = requiredWholeNumber(row, 'position');
    return position === 0 ? row.report('not-a-whole-number', 'position') : position;
  }).items;
}
