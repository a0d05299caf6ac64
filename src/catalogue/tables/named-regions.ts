import type { Region } from '../../domain/region.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Datasets } from '../datasets.ts';
import type { Report } from '../problem.ts';
import { readReference, type Reference } from '../reference.ts';
import { knownObservation } from './known-observation.ts';
import { regionList } from './region-list.ts';

export const NAMED_REGION_COLUMNS = ['observation', 'regions'] as const;

export const NAMED_REGIONS_FILE = 'named-regions.csv';

/** What the named regions are looked up in. */
interface Known {
  readonly datasets: Datasets;
  readonly regions: Reference<Region>;
}

/**
 * Reads which regions the text names beside a figure that is given for another one (the counties that a count counts),
 * by observation id; nothing where there is no such file.
 */
export function readNamedRegions(
  files: DataFiles,
  { datasets, regions }: Known,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  if (!files.has(NAMED_REGIONS_FILE)) return new Map();
  const table = readCsvTable(files, NAMED_REGIONS_FILE, NAMED_REGION_COLUMNS, report);
  return readReference(table, 'observation', [], (row) => {
    knownObservation(row, 'observation', row.cell('observation'), datasets);
    return regionList(row, 'regions', regions);
  }).items;
}
