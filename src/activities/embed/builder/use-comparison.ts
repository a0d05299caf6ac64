import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/language.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { type CatalogueSource, fetchCatalogue } from '../../../chart/comparison/fetch-catalogue.ts';
import { openComparison } from '../../../chart/comparison/open-comparison.ts';

/** A comparison as far as the builder needs it. */
export interface BuiltComparison {
  readonly model: ChartModel;
  /** Of the data. */
  readonly version: string;
}

/** The comparison of a query string in a language; null for none, before its data is there and where it never comes. */
export function useComparison(root: string, query: string | null, language: Language): BuiltComparison | null {
  const [fetched, setFetched] = useState<{ readonly query: string; readonly source: CatalogueSource } | null>(null);
  useEffect(() => {
    if (query === null) return;
    let stale = false;
    fetchCatalogue(root, query).then(
      (source) => {
        if (!stale) setFetched({ query, source });
      },
      () => {
        // The preview says that the data is missing; title and still picture are left to who embeds.
      },
    );
    return () => {
      stale = true;
    };
  }, [root, query]);
  if (fetched?.query !== query) return null;
  const { model } = openComparison(query, fetched.source, language).answer;
  return model === null ? null : { model, version: fetched.source.index.version };
}
