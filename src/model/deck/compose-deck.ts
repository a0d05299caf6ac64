import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { BriefingSpec } from '../../catalogue/chart-spec.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../chart-model.ts';
import { resolveHeadlines } from '../headline.ts';
import type { ChartSlide, ClosingSlide, Deck, Slide, TitleSlide } from './deck.ts';

/** The deck of a briefing: title, each section with a finding a slide, sources. `models` are those of its language. */
export function briefingDeck(
  briefing: BriefingSpec,
  catalogue: Catalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
): Deck {
  const title: TitleSlide = {
    kind: 'title',
    title: briefing.title[language],
    summary: briefing.summary[language],
    headlines: resolveHeadlines(briefing, catalogue, language),
  };
  const sections = briefing.sections.flatMap((spec, index): Slide[] => {
    const section = { number: index + 1, title: spec.title[language] };
    const charts = spec.charts.flatMap((chart) => models.get(chart) ?? []);
    return [
      { kind: 'section', ...section, text: spec.text[language] },
      ...charts.map((model): ChartSlide => ({ kind: 'chart', model, title: null, section })),
    ];
  });
  return { id: briefing.id, title: title.title, language, slides: closed([title, ...sections]) };
}

/** What a presenter puts on a slide of an own deck. */
export type OwnSlide = Pick<ChartSlide, 'model' | 'title'>;

/** The deck that a presenter composed. */
export function ownDeck(
  { id, title, summary }: Pick<Deck, 'id' | 'title'> & Pick<TitleSlide, 'summary'>,
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
  return { id, title, language, slides: closed([{ kind: 'title', title, summary, headlines: [] }, ...slides]) };
}

/** Adds the closing slide. */
function closed(slides: readonly Slide[]): readonly Slide[] {
  return [...slides, closing(slides)];
}

function closing(slides: readonly Slide[]): ClosingSlide {
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
  };
}

function sourcesOf(slide: Slide): readonly { readonly document: string; readonly title: string }[] {
  if (slide.kind === 'chart') return slide.model.sources;
  return slide.kind === 'title' ? slide.headlines.flatMap(({ source }) => source ?? []) : [];
}

function numbersOf(uses: readonly { readonly number: number }[]): readonly number[] {
  return [...new Set(uses.map(({ number }) => number))];
}
