import { LANGUAGES } from '../domain/language.ts';
import {
  CHANGELOG_FILE,
  chartDataFiles,
  CHECKSUMS_FILE,
  datasetFiles,
  ENDPOINTS,
  EVERYTHING_FILE,
  interpretiveFile,
  PACKAGE_FILE,
  referenceFile,
  tableMetadataFile,
  chartPictureFile,
} from '../addresses/files.ts';
import type { ChartSpec } from '../catalogue/chart-spec.ts';
import { comparePeriods } from '../domain/period.ts';
import { INTERPRETIVE_TABLES } from './interpretive-tables.ts';
import { REUSE } from './reuse.ts';
import type { Edition, Publication } from './publication.ts';
import { REFERENCE_TABLES } from './reference-sheets.ts';

/** From the index up to the root of the site. */
const TO_ROOT = '../'.repeat(ENDPOINTS.split('/').length - 1);

/** What there is, for programs that start here. Paths are relative to the index. */
export function endpointIndex(publications: readonly Publication[], charts: readonly ChartSpec[], edition: Edition) {
  return {
    title: edition.title,
    version: edition.version,
    licence: edition.licence,
    datapackage: PACKAGE_FILE,
    changelog: CHANGELOG_FILE,
    everything: EVERYTHING_FILE,
    checksums: CHECKSUMS_FILE,
    reference: Object.fromEntries(REFERENCE_TABLES.map((table) => [table, referenceFile(table)])),
    tables: Object.fromEntries(Object.keys(INTERPRETIVE_TABLES).map((table) => [table, interpretiveFile(table)])),
    reuse: REUSE,
    datasets: publications.map(({ id, title, description, observations }) => ({
      id,
      title,
      description,
      observations: observations.length,
      derived: observations.filter(({ provenance }) => provenance.kind === 'derived').length,
      indicators: [...new Set(observations.map(({ indicator }) => indicator))],
      periods: [...new Set(observations.map(({ period }) => period))].sort(comparePeriods),
      files: { ...datasetFiles(id), 'csv-metadata.json': tableMetadataFile(id) },
    })),
    charts: charts.map(({ id, finding }) => ({
      id,
      finding,
      files: Object.fromEntries(Object.entries(chartDataFiles(id)).map(([flavour, path]) => [flavour, TO_ROOT + path])),
      pictures: Object.fromEntries(
        LANGUAGES.map((language) => [language, TO_ROOT + chartPictureFile(id, language, 'svg')]),
      ),
    })),
  };
}
