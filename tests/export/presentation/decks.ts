import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Deck, DeckSlide, DeckTheme } from '../../../src/export/presentation/deck.ts';
import type { ChartModel } from '../../../src/model/chart-model.ts';
import { resolveChart } from '../../../src/model/resolve-chart.ts';

/** A published chart, resolved. */
export function publishedChart(id: string, catalogue: Catalogue, language: Language = 'zh'): ChartModel {
  const spec = catalogue.charts.get(id);
  if (spec === undefined) throw new Error(`No chart is called ${id}.`);
  return resolveChart(spec, catalogue, language);
}

/** All briefings one after another: sections and their charts. */
export function allBriefings(catalogue: Catalogue, language: Language, theme: DeckTheme): Deck {
  const slides = [...catalogue.briefings.values()].flatMap(({ title, summary, sections }): readonly DeckSlide[] => [
    { kind: 'section', title: title[language], text: summary[language] },
    ...sections.flatMap(({ title: heading, text, charts }): readonly DeckSlide[] => [
      { kind: 'section', title: heading[language], text: text[language] },
      ...charts.map((id): DeckSlide => ({ kind: 'chart', model: publishedChart(id, catalogue, language) })),
    ]),
  ]);
  return {
    title: catalogue.title[language],
    slides,
    language,
    theme,
    edition: { version: catalogue.version, date: '2026-11-23' },
  };
}

/** A deck of charts in light Chinese. */
export function deckOf(models: readonly ChartModel[], title = '一张图'): Deck {
  return { title, slides: models.map((model) => ({ kind: 'chart', model })), language: 'zh', theme: 'light' };
}
