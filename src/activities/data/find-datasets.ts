import type { CatalogueIndex, IndexedIndicator } from '../../model/comparison/published-catalogue.ts';
import { findIndicators } from '../../site/search/find-indicators.ts';

/** The indicators that a query names, by the dataset that they are in, the best fit first. */
export type FindInDatasets = (query: string) => ReadonlyMap<string, readonly IndexedIndicator[]>;

/** Searches by all that the workbench finds indicators by: pinyin, initials, traditional characters, definitions. */
export function finderIn({ indicators }: Pick<CatalogueIndex, 'indicators'>): FindInDatasets {
  return (query) => {
    const found = new Map<string, IndexedIndicator[]>();
    for (const indicator of findIndicators(query, indicators)) {
      for (const dataset of indicator.datasets) found.set(dataset, [...(found.get(dataset) ?? []), indicator]);
    }
    return found;
  };
}

/** Fetches the index of the catalogue. Rejects where it cannot be had. */
export async function fetchFinder(index: string): Promise<FindInDatasets> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`${index}: ${String(response.status)}`);
  return finderIn((await response.json()) as CatalogueIndex);
}
