import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../../model/chart-model.ts';

/** A file of slides, as its author thinks of it. All charts are in the language of the deck. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly language: Language;
  readonly theme: DeckTheme;
  /** Which edition of the data the charts were made from; told in the source line where it is known. */
  readonly edition?: DeckEdition | undefined;
}

export type DeckTheme = 'light' | 'dark';

export interface DeckEdition {
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string;
}

export type DeckSlide = ChartSlide | SectionSlide;

/** A chart under its finding, or under a title of the presenter's own. */
export interface ChartSlide {
  readonly kind: 'chart';
  readonly model: ChartModel;
  readonly title?: string | undefined;
}

/** A title with a sentence or two, or a few lines; as the first slide of a deck its cover. */
export interface SectionSlide {
  readonly kind: 'section';
  readonly title: string;
  readonly text: string;
}
