import type { CompleteCatalogue } from '../catalogue/catalogue.ts';

/** A chart on the overview with the number that it is cited by. */
export interface OutlineFigure {
  readonly chart: string;
  readonly number: number;
  /** It was already shown further up and is only pointed to here. */
  readonly repeated: boolean;
}

export interface OutlineSection {
  readonly anchor: string;
  readonly number: number;
  readonly figures: readonly OutlineFigure[];
}

export interface OutlineStory {
  /** Briefing id, which is also its anchor. */
  readonly id: string;
  readonly number: number;
  readonly sections: readonly OutlineSection[];
}

/** The order of the overview: stories with their sections and figures, then the charts that are in no story. */
export interface Outline {
  readonly stories: readonly OutlineStory[];
  readonly further: readonly OutlineFigure[];
}

/** Numbers stories, sections and figures through; a figure keeps the number of its first appearance. */
export function outlineOf({ briefings, charts }: Pick<CompleteCatalogue, 'briefings' | 'charts'>): Outline {
  const numbers = new Map<string, number>();
  const figure = (chart: string): OutlineFigure => {
    const known = numbers.get(chart);
    const number = known ?? numbers.size + 1;
    numbers.set(chart, number);
    return { chart, number, repeated: known !== undefined };
  };
  const stories = [...briefings.values()].map((briefing, story) => ({
    id: briefing.id,
    number: story + 1,
    sections: briefing.sections.map((section, index) => ({
      anchor: `${briefing.id}-${String(index + 1)}`,
      number: index + 1,
      figures: section.charts.map(figure),
    })),
  }));
  const further = [...charts.keys()].filter((chart) => !numbers.has(chart)).map(figure);
  return { stories, further };
}

/** The number that a chart is cited by. */
export function figureNumber(outline: Outline, chart: string): number | null {
  const sections = outline.stories.flatMap((story) => story.sections);
  const figures = [...sections.flatMap((section) => section.figures), ...outline.further];
  return figures.find((figure) => figure.chart === chart)?.number ?? null;
}
