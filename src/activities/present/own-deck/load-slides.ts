import { chartModelFile } from '../../../addresses/files.ts';
import type { Language } from '../../../domain/language.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { readComparison } from '../../../chart/comparison/query.ts';
import type { DeckItem } from '../query.ts';
import { type CatalogueSource, fetchCatalogue } from '../../../chart/comparison/fetch-catalogue.ts';
import { noticeText } from '../../../chart/comparison/notice-text.ts';
import { openComparison } from '../../../chart/comparison/open-comparison.ts';
import { fetchJson } from '../../../site/fetch-json.ts';

/** What became of a slide: its chart, or why there is none. */
export type LoadedSlide =
  /** `remarks`: in words, what of it is not as it was asked for. */
  | { readonly kind: 'chart'; readonly model: ChartModel; readonly remarks: readonly string[] }
  | { readonly kind: 'unknown-chart'; readonly chart: string }
  | { readonly kind: 'empty-comparison' }
  | { readonly kind: 'unknown-indicator'; readonly indicator: string }
  /** A comparison of a reader's own table, which is in another browser. */
  | { readonly kind: 'own-elsewhere' }
  | { readonly kind: 'not-loaded'; readonly name: string };

/** Fetches what slides show; each thing once, unless it failed. */
export type LoadSlide = (item: DeckItem) => Promise<LoadedSlide>;

/**
 * @param root URL of the root of the site.
 * @param charts Ids of the charts that there are.
 */
export function slideLoader(root: string, language: Language, charts: ReadonlySet<string>): LoadSlide {
  const loaded = new Map<string, Promise<LoadedSlide>>();
  let catalogue: Promise<CatalogueSource> | null = null;
  return (item) => {
    const name = item.kind === 'chart' ? item.chart : item.query;
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const loading = load(item).catch((): LoadedSlide => {
      loaded.delete(name);
      return { kind: 'not-loaded', name };
    });
    loaded.set(name, loading);
    return loading;
  };

  function load(item: DeckItem): Promise<LoadedSlide> {
    return item.kind === 'chart' ? loadChart(item.chart) : loadComparison(item.query);
  }

  async function loadChart(chart: string): Promise<LoadedSlide> {
    if (!charts.has(chart)) return { kind: 'unknown-chart', chart };
    const model = (await fetchJson(root + chartModelFile(chart, language))) as ChartModel;
    return { kind: 'chart', model, remarks: [] };
  }

  async function loadComparison(query: string): Promise<LoadedSlide> {
    catalogue ??= fetchCatalogue(root, query).catch((error: unknown) => {
      catalogue = null;
      throw error;
    });
    const { indicator } = readComparison(query).values;
    const base = await catalogue;
    const source = await base.withIndicator(indicator ?? base.index.frame.indicator);
    const { notices, model } = openComparison(query, source, language).answer;
    for (const notice of notices) {
      // Another indicator in its place would be another slide.
      if (notice.kind === 'own-elsewhere') return notice;
      if (notice.kind === 'unknown-indicator') return { kind: notice.kind, indicator: notice.text };
    }
    if (model === null) return { kind: 'empty-comparison' };
    return { kind: 'chart', model, remarks: notices.map((notice) => noticeText(notice, language)) };
  }
}
