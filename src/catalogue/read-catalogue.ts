import { readBriefings } from './briefings.ts';
import type { Catalogue } from './catalogue.ts';
import { readCharts } from './charts/charts.ts';
import { checkResources } from './check-resources.ts';
import type { DataFiles } from './data-files.ts';
import { readDatasets } from './datasets.ts';
import { readDescriptor } from './descriptor.ts';
import type { Report } from './problem.ts';
import { type References, readReferences } from './references.ts';
import type { ObservationRow } from './tables/observation-columns.ts';

/** A catalogue together with the places that its parts were read from. */
export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  /** The row of each observation. */
  readonly rows: ReadonlyMap<string, ObservationRow>;
  readonly references: References;
}

/**
 * Reads everything in the data folder and reports every problem on the way. Null where there is no usable descriptor;
 * otherwise what could be read, which is whole only if nothing was reported.
 */
export function readCatalogue(files: DataFiles, report: Report): ReadCatalogue | null {
  const references = readReferences(files, report);
  const descriptor = readDescriptor(files, report);
  if (!descriptor) return null;
  checkResources(files, descriptor, report);
  const datasets = readDatasets(files, descriptor, references, report);
  const { charts, ids } = readCharts(files, { references, datasets }, report);
  const briefings = readBriefings(files, ids, datasets, report);
  const { title, version, licence } = descriptor;
  const { units, regions, indicators, categories, documents } = references;
  const catalogue: Catalogue = {
    ...{ title, version, licence },
    units: units.items,
    regions: regions.items,
    indicators: indicators.items,
    categories: categories.items,
    documents: documents.items,
    datasets: datasets.datasets,
    observations: datasets.observations,
    charts,
    briefings,
  };
  return { catalogue, rows: datasets.rows, references };
}
