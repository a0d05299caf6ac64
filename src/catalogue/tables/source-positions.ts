import { requiredWholeNumber } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Datasets } from '../datasets.ts';
import type { Report } from '../problem.ts';
import { readReference } from '../reference.ts';
import { knownObservation } from './known-observation.ts';

export const SOURCE_POSITION_COLUMNS = ['observation', 'position'] as const;

export const SOURCE_POSITIONS_FILE = 'source-positions.csv';

/**
 * Reads at which character of its sentence each printed figure begins, by observation id: the first is 1, white space does
 * not count. Undefined where there is no such file. An id that no observation has is reported.
 */
export function readSourcePositions(
  files: DataFiles,
  datasets: Pick<Datasets, 'observations' | 'incomplete'>,
  report: Report,
): ReadonlyMap<string, number> | undefined {
  if (!files.has(SOURCE_POSITIONS_FILE)) return undefined;
  const table = readCsvTable(files, SOURCE_POSITIONS_FILE, SOURCE_POSITION_COLUMNS, report);
  return readReference(table, 'observation', [], (row) => {
    knownObservation(row, 'observation', row.cell('observation'), datasets);
    const position = requiredWholeNumber(row, 'position');
    return position === 0 ? row.report('not-a-whole-number', 'position') : position;
  }).items;
}
