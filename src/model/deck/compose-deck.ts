import type { Reader } from '../read-in.ts';
import { group } from 'd3-array';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { BriefingSpec } from '../../catalogue/chart-spec.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../chart-model.ts';
import { resolveHeadlines } from '../headline.ts';
import type { ChartSlide, ClosingSlide, Deck, DeckEdition, Slide, TitleSlide } from './deck.ts';

/** The edition of the data that the latest change made. */
export function deckEdition({ version, changes, licence }: CompleteCatalogue): DeckEdition {
  return { version, date: changes[0]?.date ?? null, licence: licence.title };
}

/** The deck of a briefing: title, each section with a finding a slide, sources. `models` are those of its language. */
export function briefingDeck(
  briefing: BriefingSpec,
  reader: Reader<CompleteCatalogue>,
  models: ReadonlyMap<string, ChartModel>,
): Deck {
  const { catalogue, language } = reader;
  const edition = deckEdition(catalogue);
  const title: TitleSlide = {
    kind: 'title',
    title: briefing.title[language],
    summary: briefing.summary[language],
    headlines: resolveHeadlines(briefing, reader),
    edition,
  };
  const sections = briefing.sections.flatMap((spec, index): Slide[] => {
    const section = { number: index + 1, title: spec.title[language] };
    const charts = spec.charts.flatMap((chart) => models.get(chart) ?? []);
    return [
      { kind: 'section', ...section, text: spec.text[language] },
      ...charts.map((model): ChartSlide => ({ kind: 'chart', model, title: null, section })),
    ];
  });
  return { id: briefing.id, title: title.title, language, edition, slides: closed([title, ...sections], edition) };
}

/** What a presenter puts on a slide of an own deck. */
export type OwnSlide = Pick<ChartSlide, 'model' | 'title'>;

/** The deck that a presenter composed. */
export function ownDeck(
  { id, title, edition }: Pick<Deck, 'id' | 'title' | 'edition'>,
  charts: readonly OwnSlide[],
  language: Language,
): Deck {
  const used = new Map<string, number>();
  const slides = charts.map(({ model, title: own }): ChartSlide => {
    const times = (used.get(model.id) ?? 0) + 1;
    used.set(model.id, times);
    return {
      kind: 'chart',
      model: times === 1 ? model : { ...model, id: `${model.id}-${String(times)}` },
      title: own,
      section: null,
    };
  });
  const cover: TitleSlide = { kind: 'title', title, summary: '', headlines: [], edition };
  return { id, title, language, edition, slides: closed([cover, ...slides], edition) };
}

/** Adds the closing slide. */
function closed(slides: readonly Slide[], edition: DeckEdition): readonly Slide[] {
  return [...slides, closing(slides, edition)];
}

function closing(slides: readonly Slide[], edition: DeckEdition): ClosingSlide {
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1 }));
  const sources = numbered.flatMap(({ slide, number }) => sourcesOf(slide).map((source) => ({ ...source, number })));
  const warnings = numbered.flatMap(({ slide, number }) =>
    slide.kind === 'chart' ? slide.model.warnings.map((warning) => ({ ...warning, number })) : [],
  );
  return {
    kind: 'closing',
    documents: Array.from(
      group(sources, ({ document }) => document),
      ([document, uses]) => ({
        document,
        title: uses[0]?.title ?? document,
        slides: numbersOf(uses),
      }),
    ),
    conflicts: Array.from(
      group(warnings, ({ check }) => check),
      ([check, uses]) => ({
        check,
        conflict: uses[0]?.conflict ?? check,
        slides: numbersOf(uses),
      }),
    ),
    edition,
  };
}

function sourcesOf(slide: Slide): readonly { readonly document: string; readonly title: string }[] {
  if (slide.kind === 'chart') return slide.model.sources;
  return slide.kind === 'title' ? slide.headlines.flatMap(({ source }) => source ?? []) : [];
}

function numbersOf(uses: readonly { readonly number: number }[]): readonly number[] {
  return [...new Set(uses.map(({ number }) => number))];
}
