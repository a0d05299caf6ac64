import type { Language } from '../domain/language.ts';
import { FLAVOURS, type Flavour } from './flavour.ts';
import type { ReferenceTable } from './reference-sheets.ts';

/**
 * Where the files for machines stand. Paths and columns are a contract: `v1` may gain files but loses, renames and
 * changes none. What breaks the contract goes to a folder of the next number.
 */
export const ENDPOINTS = 'data/v1/';

/** Paths below `ENDPOINTS`. */
export const INDEX_FILE = 'index.json';
export const PACKAGE_FILE = 'datapackage.json';
export const CHANGELOG_FILE = 'changelog.json';
export const EVERYTHING_FILE = 'hengyang-in-figures.zip';
export const CHECKSUMS_FILE = 'SHA256SUMS';

export function datasetFile(dataset: string, flavour: Flavour): string {
  return `${dataset}.${flavour}`;
}

/** CSV on the Web looks for the description of a table under this name. */
export function tableMetadataFile(dataset: string): string {
  return `${datasetFile(dataset, 'csv')}-metadata.json`;
}

export function referenceFile(table: ReferenceTable): string {
  return `reference/${table}.csv`;
}

/** The tables that make rows interpretable, and the one of all observations. */
export function interpretiveFile(table: string): string {
  return `${table}.csv`;
}

/** Below the root of the site, beside the pictures of the chart. */
export function chartDataFile(chart: string, flavour: Flavour): string {
  return `charts/${chart}.${flavour}`;
}

/** The ready picture of a chart in a language, below the root of the site. */
export function chartPictureFile(chart: string, language: Language, type: 'svg' | 'png'): string {
  return `charts/${chart}.${language}.${type}`;
}

/** What a chart is drawn from, below the root of the site. */
export function chartModelFile(chart: string, language: Language): string {
  return `charts/${chart}.${language}.json`;
}

export function datasetFiles(dataset: string): Readonly<Record<Flavour, string>> {
  return byFlavour((flavour) => datasetFile(dataset, flavour));
}

export function chartDataFiles(chart: string): Readonly<Record<Flavour, string>> {
  return byFlavour((flavour) => chartDataFile(chart, flavour));
}

function byFlavour(path: (flavour: Flavour) => string): Readonly<Record<Flavour, string>> {
  return Object.fromEntries(FLAVOURS.map((flavour) => [flavour, path(flavour)])) as Record<Flavour, string>;
}
