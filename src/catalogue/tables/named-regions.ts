import { closest } from '../../domain/closest.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Region } from '../../domain/region.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { readReference, type Reference } from '../reference.ts';
import { regionList } from './region-list.ts';

export const NAMED_REGION_COLUMNS = ['observation', 'regions'] as const;

export const NAMED_REGIONS_FILE = 'named-regions.csv';

/** What the named regions are looked up in. */
interface Known {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly regions: Reference<Region>;
}

/**
 * Reads which regions the text names beside a figure that is given for another one (the counties that a count counts),
 * by observation id; nothing where there is no such file.
 */
export function readNamedRegions(
  files: DataFiles,
  { observations, regions }: Known,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  if (!files.has(NAMED_REGIONS_FILE)) return new Map();
  const table = readCsvTable(files, NAMED_REGIONS_FILE, NAMED_REGION_COLUMNS, report);
  return readReference(table, 'observation', [], (row) => {
    const id = row.cell('observation');
    if (!observations.has(id))
      row.report('unknown-observation', 'observation', { nearest: closest(id, observations.keys()) });
    return regionList(row, 'regions', regions);
  }).items;
}
