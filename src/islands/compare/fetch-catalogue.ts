import type { Catalogue } from '../../catalogue/catalogue.ts';
import {
  CATALOGUE_INDEX,
  type CatalogueIndex,
  partialCatalogue,
  type PublishedDataset,
  publishedDatasetPath,
} from '../../model/comparison/published-catalogue.ts';
import { readComparison } from '../../url/comparison-query.ts';

/** The catalogue as far as it was needed so far; grows as other indicators are looked at. */
export interface CatalogueSource {
  readonly index: CatalogueIndex;
  readonly catalogue: Catalogue;
  /** The catalogue with what an indicator needs. Rejects where its data cannot be fetched. */
  readonly withIndicator: (indicator: string) => Promise<CatalogueSource>;
}

/** Fetches the index and what the comparison in a query string needs. `root` leads to the root of the site. */
export async function fetchCatalogue(root: string, query: string): Promise<CatalogueSource> {
  const index = (await fetchJson(`${root}${CATALOGUE_INDEX}`)) as CatalogueIndex;
  const asked = readComparison(query).values.indicator ?? index.frame.indicator;
  return sourceOf(root, index, new Map()).withIndicator(asked);
}

function sourceOf(
  root: string,
  index: CatalogueIndex,
  fetched: ReadonlyMap<string, PublishedDataset>,
): CatalogueSource {
  return {
    index,
    catalogue: partialCatalogue(index, [...fetched.values()]),
    withIndicator: async (indicator) => {
      const missing = datasetsOf(indicator, index).filter((dataset) => !fetched.has(dataset));
      if (missing.length === 0 && fetched.size > 0) return sourceOf(root, index, fetched);
      const added = await Promise.all(
        missing.map(async (dataset) => {
          const published = (await fetchJson(`${root}${publishedDatasetPath(dataset)}`)) as PublishedDataset;
          return [dataset, published] as const;
        }),
      );
      return sourceOf(root, index, new Map([...fetched, ...added]));
    },
  };
}

/** Where an indicator's values stand; those of the usual indicator for one that does not exist. */
function datasetsOf(indicator: string, { indicators, frame }: CatalogueIndex): readonly string[] {
  const usual = indicators.find(({ id }) => id === frame.indicator);
  return (indicators.find(({ id }) => id === indicator) ?? usual)?.datasets ?? [];
}

/** The site's own file, made by the same build as the page; only its being JSON is checked. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.json();
}
