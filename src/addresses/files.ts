import { LANGUAGES, type Language } from '../domain/language.ts';
import { pathOf } from './pages.ts';

/** The forms in which figures are published; each is the ending of their files. */
export const FLAVOURS = ['csv', 'excel.csv', 'xlsx', 'json'] as const;
export type Flavour = (typeof FLAVOURS)[number];

/** Folders of files where no page stands beside them, below the root of the site. */
const FOLDERS = {
  /** What the bundler writes. */
  assets: 'assets/',
  catalogue: 'catalogue/',
  charts: 'charts/',
  icons: 'icons/',
  tables: 'tables/',
} as const;

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

/** The tables that make rows interpretable, and the one of all observations. */
export function interpretiveFile(table: string): string {
  return `${table}.csv`;
}

export function referenceFile(table: string): string {
  return `reference/${table}.csv`;
}

export function datasetFiles(dataset: string): Readonly<Record<Flavour, string>> {
  return byFlavour((flavour) => datasetFile(dataset, flavour));
}

/*
 * All that follow are below the root of the site.
 */

/** What a chart shows, as figures. */
export function chartDataFile(chart: string, flavour: Flavour): string {
  return `${FOLDERS.charts}${chart}.${flavour}`;
}

export function chartDataFiles(chart: string): Readonly<Record<Flavour, string>> {
  return byFlavour((flavour) => chartDataFile(chart, flavour));
}

/** The ready picture of a chart in a language. */
export function chartPictureFile(chart: string, language: Language, type: 'svg' | 'png'): string {
  return `${FOLDERS.charts}${chart}.${language}.${type}`;
}

/** The same in the default language, for those who name none. */
export function plainChartPictureFile(chart: string): string {
  return `${FOLDERS.charts}${chart}.svg`;
}

/** What a chart is drawn from. */
export function chartModelFile(chart: string, language: Language): string {
  return `${FOLDERS.charts}${chart}.${language}.json`;
}

/** The table of a dataset, for the script of its page. */
export function tableFile(dataset: string, language: Language): string {
  return `${FOLDERS.tables}${dataset}.${language}.json`;
}

/** What there is to compare, without any value. */
export const CATALOGUE_INDEX = `${FOLDERS.catalogue}index.json`;

/** The observations of a dataset, to be compared. */
export function publishedDatasetFile(dataset: string): string {
  return `${FOLDERS.catalogue}${dataset}.json`;
}

/** The data folder as one file, which a reader's own table is held against. */
export const DATA_BUNDLE = `${pathOf({ page: 'import' }, LANGUAGES[0])}data.json`;

/** The charts that a presenter can choose from. */
export function chartListFile(language: Language): string {
  return `${pathOf({ page: 'present' }, LANGUAGES[0])}charts.${language}.json`;
}

/** Name of a deck as a file. A page follows the theme of its reader and has none. */
export function deckFileName(
  deck: string,
  language: Language,
  kind: 'pptx' | 'html',
  theme: 'light' | 'dark' = 'light',
): string {
  return `${deck}${theme === 'dark' ? '-dark' : ''}.${language}.${kind}`;
}

/** A ready briefing as a file, beside its page. */
export function briefingFile(briefing: string, language: Language, kind: 'pptx' | 'html'): string {
  return pathOf({ page: 'briefing', briefing }, language) + deckFileName(briefing, language, kind);
}

/** The file that a reader's own deck is put into. */
export function ownDeckFile(language: Language): string {
  return pathOf({ page: 'own-deck' }, language) + deckFileName('own', language, 'html');
}

/** The pictures that stand in for an embed: for columns of text and for phones, light and dark. */
export const STILLS = ['wide', 'narrow'] as const;
export type Still = (typeof STILLS)[number];

/** Name of such a picture in the directory of the embed. */
export function stillFileName(still: Still, theme: 'light' | 'dark'): string {
  return `picture${still === 'narrow' ? '-narrow' : ''}${theme === 'dark' ? '-dark' : ''}.svg`;
}

/** What a pinned embed shows, in all languages, beside the one in the default language. */
export function pinnedFiguresFile(chart: string, version: string): string {
  return `${pathOf({ page: 'embed-pinned', chart, version }, LANGUAGES[0])}figures.json`;
}

/** What previews of links show, unless their page has a picture of its own. */
export function siteShareFile(language: Language): string {
  return `share.${language}.png`;
}

/** The description of the site as an app that can be installed. */
export function appManifestFile(language: Language): string {
  return `app${language === LANGUAGES[0] ? '' : `.${language}`}.webmanifest`;
}

/** Icons of the site, of `public/`. */
export const ICON = 'icon.svg';
export function appIcon(name: 'app-192' | 'app-512' | 'app-maskable-512' | 'apple-touch-icon'): string {
  return `${FOLDERS.icons}${name}.png`;
}

/** The service worker. Its place is what it may serve: the whole site. */
export const WORKER_FILE = 'sw.js';

/** The script for pages that embed charts. */
export const HOST_SCRIPT = 'embed.js';

/** What static hosts show for addresses that they do not have. */
export const NOT_FOUND_FILE = '404.html';

/** The file that static hosts show for a directory, and a page at its root. */
export const PAGE_FILE = 'index.html';

/** What crawlers look for. */
export const SITEMAP_FILE = 'sitemap.xml';
export const ROBOTS_FILE = 'robots.txt';

/** The folders that no page stands in. */
export function firstPartsOfFiles(): readonly string[] {
  return [ENDPOINTS, ...Object.values(FOLDERS)].map((folder) => folder.slice(0, folder.indexOf('/')));
}

function byFlavour(path: (flavour: Flavour) => string): Readonly<Record<Flavour, string>> {
  return Object.fromEntries(FLAVOURS.map((flavour) => [flavour, path(flavour)])) as Record<Flavour, string>;
}
