import { figureWords } from '../../chart/words.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { deckEdition } from '../../model/deck/compose-deck.ts';
import type { ChartGroup, ChartList } from '../../model/deck/published-charts.ts';
import { type OutlineFigure, outlineOf } from '../../model/outline.ts';

/** What a presenter chooses from: the charts as the overview orders and numbers them, under the titles of their stories. */
export function chartList(
  catalogue: CompleteCatalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
): ChartList {
  const { stories, further } = outlineOf(catalogue);
  const group = (title: string, figures: readonly OutlineFigure[]): ChartGroup => ({
    title,
    charts: figures
      .filter(({ repeated }) => !repeated)
      .flatMap(({ chart, number }) => {
        const model = models.get(chart);
        if (model === undefined) return [];
        return { id: chart, figure: number, finding: model.finding, subtitle: model.subtitle };
      }),
  });
  const groups = [
    ...stories.map(({ id, sections }) =>
      group(
        catalogue.briefings.get(id)?.title[language] ?? id,
        sections.flatMap(({ figures }) => figures),
      ),
    ),
    group(figureWords(language).further, further),
  ];
  return { edition: deckEdition(catalogue), groups: groups.filter(({ charts }) => charts.length > 0) };
}
