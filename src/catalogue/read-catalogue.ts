import { auditChecks } from './audited-checks.ts';
import { readBriefings } from './briefings.ts';
import type { CompleteCatalogue } from './catalogue.ts';
import { readCharts } from './charts/charts.ts';
import { checkResources } from './check-resources.ts';
import type { DataFiles } from './data-files.ts';
import { readDatasets } from './datasets.ts';
import { deriveDatasets } from './derived-datasets.ts';
import { readDescriptor } from './descriptor.ts';
import type { Report } from './problem.ts';
import { readReferences } from './references.ts';
import { readDates } from './tables/dates.ts';
import { readGroupMembers } from './tables/group-members.ts';
import { readNamedRegions } from './tables/named-regions.ts';
import { readPeerSets } from './tables/peer-sets.ts';
import { readRegionMentions } from './tables/region-mentions.ts';
import { readSourcePositions } from './tables/source-positions.ts';
import { readTargetBaselines } from './tables/target-baselines.ts';
import { readTargetTopics } from './tables/target-topics.ts';

/**
 * Reads everything in the data folder and reports every problem on the way. Null where there is no usable descriptor;
 * otherwise what could be read, which is whole only if nothing was reported.
 */
export function readCatalogue(files: DataFiles, report: Report): CompleteCatalogue | null {
  const references = readReferences(files, report);
  const descriptor = readDescriptor(files, report);
  if (!descriptor) return null;
  checkResources(files, descriptor, report);
  const printed = readDatasets(files, descriptor, references, report);
  readSourcePositions(files, printed, report);
  const datasets = deriveDatasets(files, printed, references, report);
  const { observations } = datasets;
  const namedRegions = readNamedRegions(files, { datasets, regions: references.regions }, report);
  const checks = auditChecks(files, { datasets, references, namedRegions }, report);
  const { charts, ids } = readCharts(files, { references, datasets }, report);
  const briefings = readBriefings(files, ids, datasets, report);
  const { title, version, changes, licence } = descriptor;
  const { units, regions, indicators, categories, documents } = references;
  return {
    title,
    version,
    changes,
    licence,
    units: units.items,
    regions: regions.items,
    indicators: indicators.items,
    categories: categories.items,
    documents: documents.items,
    peerSets: readPeerSets(files, regions, report),
    mentions: readRegionMentions(files, references, report),
    ...readGroupMembers(files, regions, report),
    datasets: datasets.datasets,
    observations,
    checks,
    targetBaselines: readTargetBaselines(files, { datasets, references }, report),
    namedRegions,
    dates: readDates(files, documents, report),
    targetTopics: readTargetTopics(files, indicators, report),
    charts,
    briefings,
  };
}
