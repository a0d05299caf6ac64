import { readIn } from '../../../src/model/read-in.ts';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { DeckTheme, SlideFile } from '../../../src/export/presentation/slide-file.ts';
import type { ChartModel } from '../../../src/model/chart-model.ts';
import { briefingDeck } from '../../../src/model/deck/compose-deck.ts';
import type { ChartSlide } from '../../../src/model/deck/deck.ts';
import { resolveChart } from '../../../src/model/resolve-chart.ts';

/** A published chart, resolved. */
export function publishedChart(id: string, catalogue: CompleteCatalogue, language: Language = 'zh'): ChartModel {
  const spec = catalogue.charts.get(id);
  if (spec === undefined) throw new Error(`No chart is called ${id}.`);
  return resolveChart(spec, readIn(catalogue, language));
}

/** All briefings one after another, each from its title to its sources. */
export function allBriefings(catalogue: CompleteCatalogue, language: Language, theme: DeckTheme): SlideFile {
  const models = new Map([...catalogue.charts.keys()].map((id) => [id, publishedChart(id, catalogue, language)]));
  const slides = [...catalogue.briefings.values()].flatMap(
    (briefing) => briefingDeck(briefing, readIn(catalogue, language), models).slides,
  );
  return {
    title: catalogue.title[language],
    slides,
    language,
    theme,
    edition: { version: catalogue.version, date: '2026-11-23' },
  };
}

/** A chart under its finding, or under a title of its own. */
export function slideOf(model: ChartModel, title: string | null = null): ChartSlide {
  return { kind: 'chart', model, title, section: null };
}

/** Charts in light Chinese. */
export function deckOf(models: readonly ChartModel[], title = '一张图'): SlideFile {
  return { title, slides: models.map((model) => slideOf(model)), language: 'zh', theme: 'light', edition: null };
}
