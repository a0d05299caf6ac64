import { CATALOGUE_INDEX, publishedDatasetFile } from '../../addresses/files.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import {
  type CatalogueIndex,
  partialCatalogue,
  type PublishedDataset,
} from '../../model/comparison/published-catalogue.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import { readComparison } from './query.ts';
import { besideOwn, curatedTwin, indexWithOwn } from './index-with-own.ts';
import { type OwnSource, ownSource } from './own-source.ts';

/** The catalogue as far as it was needed so far; grows as other indicators are looked at. */
export interface CatalogueSource {
  /** With what the user's own table adds. */
  readonly index: CatalogueIndex;
  readonly catalogue: Catalogue;
  /** The user's own table, if one is kept in the browser. */
  readonly own: OwnSource | null;
  /**
   * What a link to a comparison of an indicator pins: the version of the curated data, and which table of the user's
   * own, where it is of that.
   */
  readonly versionOf: (indicator: string) => string;
  /** Whether the catalogue has what an indicator needs. */
  readonly has: (indicator: string) => boolean;
  /** The catalogue with what an indicator needs. Rejects where its data cannot be fetched. */
  readonly withIndicator: (indicator: string) => Promise<CatalogueSource>;
}

/** Where everything comes from. */
interface Origin {
  /** Leads to the root of the site. */
  readonly root: string;
  readonly index: CatalogueIndex;
  readonly own: OwnSource | null;
}

/** What has been fetched, by dataset; of the user's own table, by indicator. */
type Fetched = ReadonlyMap<string, PublishedDataset>;

/** Fetches the index and what the comparison in a query string needs. `root` leads to the root of the site. */
export async function fetchCatalogue(root: string, query: string): Promise<CatalogueSource> {
  const [fetched, own] = await Promise.all([fetchJson(`${root}${CATALOGUE_INDEX}`), ownSource()]);
  const curated = fetched as CatalogueIndex;
  const index = own === null ? curated : indexWithOwn(curated, own.outline);
  const asked = readComparison(query).values.indicator ?? index.frame.indicator;
  return sourceOf({ root, index, own }, new Map()).withIndicator(asked);
}

function sourceOf(origin: Origin, fetched: Fetched): CatalogueSource {
  const { root, index, own } = origin;
  const isToFetch = (dataset: string): boolean => dataset !== OWN_DATASET && !fetched.has(dataset);
  const isToTake = (indicator: string): boolean => isOwn(indicator, index) && !fetched.has(indicator);
  return {
    index,
    own,
    versionOf: (indicator) =>
      own !== null && isOwn(indicator, index) ? `${index.version}.own-${own.outline.id}` : index.version,
    has: (indicator) => !isToTake(indicator) && !datasetsOf(indicator, index).some(isToFetch),
    catalogue: partialCatalogue(index, [...fetched.values()]),
    withIndicator: async (indicator) => {
      const missing = datasetsOf(indicator, index).filter(isToFetch);
      const added = await Promise.all(
        missing.map(async (dataset) => {
          const published = (await fetchJson(`${root}${publishedDatasetFile(dataset)}`)) as PublishedDataset;
          return [dataset, published] as const;
        }),
      );
      const curated = new Map([...fetched, ...added]);
      if (own === null || !isToTake(indicator)) return sourceOf(origin, curated);
      return sourceOf(origin, new Map([...curated, [indicator, await ownFigures(indicator, own, index, curated)]]));
    },
  };
}

/** The user's own figures of an indicator, with curated ones beside them where there are any of the same kind. */
async function ownFigures(
  indicator: string,
  own: OwnSource,
  index: CatalogueIndex,
  fetched: Fetched,
): Promise<PublishedDataset> {
  const observations = await own.observationsOf(indicator);
  const twin = curatedTwin(indicator, index, own.outline);
  if (twin === undefined) return { observations, operands: [], checks: [] };
  return besideOwn(indicator, observations, [...fetched.values()], twin.id);
}

function isOwn(indicator: string, index: CatalogueIndex): boolean {
  return datasetsOf(indicator, index)[0] === OWN_DATASET;
}

/** Where an indicator's values stand; those of the usual indicator for one that does not exist. */
function datasetsOf(indicator: string, { indicators, frame }: CatalogueIndex): readonly string[] {
  const usual = indicators.find(({ id }) => id === frame.indicator);
  return (indicators.find(({ id }) => id === indicator) ?? usual)?.datasets ?? [];
}
