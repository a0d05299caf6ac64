import { strToU8 } from 'fflate';
import {
  CHANGELOG_FILE,
  chartDataFile,
  datasetFile,
  ENDPOINTS,
  EVERYTHING_FILE,
  FLAVOURS,
  INDEX_FILE,
  interpretiveFile,
  PACKAGE_FILE,
  referenceFile,
  tableMetadataFile,
} from '../addresses/files.ts';
import type { CompleteCatalogue, Dataset } from '../catalogue/catalogue.ts';
import type { ChartSpec } from '../catalogue/chart-spec.ts';
import { observationsShown } from '../model/shown-observations.ts';
import { canonicalCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { wholeDictionary } from './dictionary.ts';
import { endpointIndex } from './endpoint-index.ts';
import { writeFlavour } from './flavours.ts';
import { once } from '../domain/once.ts';
import { INTERPRETIVE_TABLES } from './interpretive-tables.ts';
import type { Publication } from './publication.ts';
import { readme } from './readme.ts';
import { REFERENCE_TABLES, referenceSheet } from './reference-sheets.ts';
import { tableMetadata } from './table-metadata.ts';
import { zip } from './zip.ts';

export type FileContent = string | Uint8Array;

/** Files by path, each made when asked for. */
export type LazyFiles = ReadonlyMap<string, () => FileContent>;

export function publicationOf(
  { id, title, description, observations }: Dataset,
  catalogue: CompleteCatalogue,
): Publication {
  return { id, title, description, observations, vocabulary: catalogue, edition: catalogue };
}

/** What a chart shows, in the same rows as its table. */
export function chartPublication(spec: ChartSpec, catalogue: CompleteCatalogue): Publication {
  return {
    id: spec.id,
    title: spec.finding,
    description: spec.subtitle ?? spec.finding,
    observations: observationsShown(spec, catalogue),
    vocabulary: catalogue,
    edition: catalogue,
  };
}

/** The files for machines, by path below the root of the site: those of the endpoints and those of every chart. */
export function endpointFiles(catalogue: CompleteCatalogue): LazyFiles {
  const files = new Map([...endpoints(catalogue)].map(([path, content]) => [path, once(content)]));
  const prefixed = [...files, [EVERYTHING_FILE, once(() => everything(files, catalogue))] as const].map(
    ([path, content]) => [ENDPOINTS + path, content] as const,
  );
  return new Map([...prefixed, ...chartFiles(catalogue)]);
}

function* endpoints(catalogue: CompleteCatalogue): Generator<[string, () => FileContent]> {
  const publications = [...catalogue.datasets.values()].map((dataset) => publicationOf(dataset, catalogue));
  const dictionary = wholeDictionary(catalogue);
  yield [INDEX_FILE, () => json(endpointIndex(publications, [...catalogue.charts.values()], catalogue))];
  yield [PACKAGE_FILE, () => json(dataPackage(publications, dictionary, catalogue))];
  yield [CHANGELOG_FILE, () => json(catalogue.changes)];
  for (const table of REFERENCE_TABLES) {
    yield [referenceFile(table), () => canonicalCsv(referenceSheet(table, dictionary), referenceFile(table))];
  }
  for (const [table, { columns, rows }] of Object.entries(INTERPRETIVE_TABLES)) {
    yield [interpretiveFile(table), () => canonicalCsv({ columns, rows: rows(catalogue) }, interpretiveFile(table))];
  }
  for (const publication of publications) {
    for (const flavour of FLAVOURS) {
      yield [datasetFile(publication.id, flavour), () => writeFlavour(publication, flavour)];
    }
    yield [tableMetadataFile(publication.id), () => json(tableMetadata(publication))];
  }
}

function chartFiles(catalogue: CompleteCatalogue): [string, () => FileContent][] {
  return [...catalogue.charts.values()].flatMap((spec) => {
    const publication = chartPublication(spec, catalogue);
    return FLAVOURS.map((flavour): [string, () => FileContent] => [
      chartDataFile(spec.id, flavour),
      () => writeFlavour(publication, flavour),
    ]);
  });
}

/** One zip of all other endpoints and a README. */
function everything(files: LazyFiles, catalogue: CompleteCatalogue): Uint8Array {
  const publications = [...catalogue.datasets.values()].map((dataset) => publicationOf(dataset, catalogue));
  const packed = [...files].map(([path, content]) => [path, bytes(content())] as const);
  return zip(new Map([['README.md', strToU8(readme(publications, catalogue))], ...packed]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function bytes(content: FileContent): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
