import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { once } from '../domain/once.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { comparisonFrame, type ComparisonFrame } from '../model/comparison/comparison-frame.ts';
import { type Outline, outlineOf } from '../model/outline.ts';
import { type Reader, readIn } from '../model/read-in.ts';
import { resolveChart } from '../model/resolve-chart.ts';

/** What the pages of one language are made from: the catalogue, and what many of them need of it, made once. */
export interface Edition extends Reader<CompleteCatalogue> {
  /** The whole address of the site, ending in a slash; null where it is not known while building. */
  readonly siteUrl: string | null;
  /** A chart in a language, that of the edition unless another is asked for. Throws where none is called so. */
  readonly chart: (id: string, language?: Language) => ChartModel;
  /** All charts in the language, in the order of the catalogue. */
  readonly charts: () => ReadonlyMap<string, ChartModel>;
  readonly outline: () => Outline;
  readonly frame: () => ComparisonFrame;
}

/** The editions of a catalogue, one in each language. */
export function editionsOf(catalogue: CompleteCatalogue, siteUrl: string | null): readonly Edition[] {
  const made = new Map<string, ChartModel>();
  const resolved = (id: string, language: Language): ChartModel => {
    const spec = catalogue.charts.get(id);
    if (spec === undefined) throw new Error(`No chart is called ${id}.`);
    const key = `${id} ${language}`;
    const model = made.get(key) ?? resolveChart(spec, readIn(catalogue, language));
    made.set(key, model);
    return model;
  };
  const outline = once(() => outlineOf(catalogue));
  const frame = once(() => comparisonFrame(catalogue));
  return LANGUAGES.map((language) => ({
    ...readIn(catalogue, language),
    siteUrl,
    chart: (id, inLanguage = language) => resolved(id, inLanguage),
    charts: once(() => new Map(Array.from(catalogue.charts.keys(), (id) => [id, resolved(id, language)]))),
    outline,
    frame,
  }));
}
