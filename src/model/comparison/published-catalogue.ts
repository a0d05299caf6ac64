import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CheckResult } from '../../domain/audit.ts';
import type { Category, Indicator } from '../../domain/indicator.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { PeerSet } from '../../domain/peer-set.ts';
import type { SourceDocument } from '../../domain/provenance.ts';
import type { Region } from '../../domain/region.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ComparisonFrame } from './comparison-frame.ts';

/** Path of the index below the root of the site. */
export const CATALOGUE_INDEX = 'catalogue/index.json';

/** Path of a dataset's observations below the root of the site. */
export function publishedDatasetPath(dataset: string): string {
  return `catalogue/${dataset}.json`;
}

/** What there is to compare, without any value: `catalogue/index.json`. */
export interface CatalogueIndex extends Pick<Catalogue, 'title' | 'version' | 'licence'> {
  readonly frame: ComparisonFrame;
  readonly units: readonly Unit[];
  readonly regions: readonly Region[];
  readonly categories: readonly Category[];
  readonly documents: readonly SourceDocument[];
  readonly peerSets: readonly PeerSet[];
  readonly datasets: readonly { readonly id: string; readonly title: Localised; readonly description: Localised }[];
  /** Those that have values, in the order of the datasets. */
  readonly indicators: readonly IndexedIndicator[];
}

/** An indicator with what its values cover. */
export interface IndexedIndicator extends Indicator {
  /** Where its values stand; the first one lists it. */
  readonly datasets: readonly string[];
  /** Region codes in the order of the regions. */
  readonly regions: readonly string[];
  readonly periods: readonly string[];
  /** The Chinese name in pinyin, words apart by spaces and syllables by apostrophes: `qi'ye shui'jin`. */
  readonly pinyin: string;
  /** The Chinese name in traditional characters, as it may be typed. */
  readonly traditional: string;
}

/** The observations of a dataset: `catalogue/<dataset>.json`. */
export interface PublishedDataset {
  readonly observations: readonly Observation[];
  /** Those of other datasets that these were computed from, directly or not, and that relate these to each other. */
  readonly operands: readonly Observation[];
  /** Checks that any of the observations takes part in. */
  readonly checks: readonly CheckResult[];
}

/** The catalogue as far as it has been fetched: all names, and the observations of some datasets. */
export function partialCatalogue(index: CatalogueIndex, datasets: readonly PublishedDataset[]): Catalogue {
  const { title, version, licence } = index;
  const fetched = datasets.flatMap(({ observations, operands }) => [...observations, ...operands]);
  return {
    title,
    version,
    licence,
    units: byId(index.units),
    regions: new Map(index.regions.map((region) => [region.code, region])),
    indicators: byId(index.indicators),
    categories: byId(index.categories),
    documents: byId(index.documents),
    peerSets: byId(index.peerSets),
    mentions: new Map(),
    members: new Map(),
    wholeGroups: new Set(),
    dates: new Map(),
    datasets: new Map(),
    observations: byId(fetched),
    checks: new Map(datasets.flatMap(({ checks }) => checks.map((result) => [result.check.id, result]))),
    targetBaselines: new Map(),
    targetTopics: new Map(),
    namedRegions: new Map(),
    changes: [],
    charts: new Map(),
    briefings: new Map(),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
