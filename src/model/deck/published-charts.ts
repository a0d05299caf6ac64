import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../chart-model.ts';

/** Path of the list of charts below the root of the site. */
export function chartListPath(language: Language): string {
  return `present/charts.${language}.json`;
}

/** The charts that a presenter can choose from. */
export interface ChartList {
  /** Version of the data. */
  readonly data: string;
  readonly imprint: string;
  readonly charts: readonly ListedChart[];
}

export interface ListedChart {
  readonly id: string;
  readonly finding: string;
  readonly subtitle: string;
  /** Titles of the briefings that it stands in. */
  readonly briefings: readonly string[];
}

export function listCharts(
  { version, briefings }: Catalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
  imprint: string,
): ChartList {
  return {
    data: version,
    imprint,
    charts: Array.from(models.values(), ({ id, finding, subtitle }) => ({
      id,
      finding,
      subtitle,
      briefings: [...briefings.values()]
        .filter(({ sections }) => sections.some(({ charts }) => charts.includes(id)))
        .map(({ title }) => title[language]),
    })),
  };
}
