import type { Category, Indicator } from '../domain/indicator.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { Unit } from '../domain/unit.ts';
import type { DataFiles } from './data-files.ts';
import type { Report } from './problem.ts';
import type { Reference } from './reference.ts';
import { CATEGORIES_FILE, CATEGORY_COLUMNS, readCategories } from './tables/categories.ts';
import { DOCUMENT_COLUMNS, DOCUMENTS_FILE, readDocuments } from './tables/documents.ts';
import { INDICATOR_COLUMNS, INDICATORS_FILE, readIndicators } from './tables/indicators.ts';
import { readRelations } from './tables/relations.ts';
import { readRegions, REGION_COLUMNS, REGIONS_FILE } from './tables/regions.ts';
import { readUnits, UNIT_COLUMNS, UNITS_FILE } from './tables/units.ts';

/** The reference tables that observations refer to. */
export interface References {
  readonly units: Reference<Unit>;
  readonly regions: Reference<Region>;
  readonly indicators: Reference<Indicator>;
  readonly categories: Reference<Category>;
  readonly documents: Reference<SourceDocument>;
}

/** The file of each reference table with its columns, in reading order. */
export const REFERENCE_TABLES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [UNITS_FILE, UNIT_COLUMNS],
  [REGIONS_FILE, REGION_COLUMNS],
  [INDICATORS_FILE, INDICATOR_COLUMNS],
  [CATEGORIES_FILE, CATEGORY_COLUMNS],
  [DOCUMENTS_FILE, DOCUMENT_COLUMNS],
]);

export function readReferences(files: DataFiles, report: Report): References {
  const units = readUnits(files, report);
  const regions = readRegions(files, report);
  const indicators = readIndicators(files, units, report);
  return {
    units,
    regions,
    indicators: readRelations(files, { indicators, regions, units }, report),
    categories: readCategories(files, report),
    documents: readDocuments(files, report),
  };
}
