import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../chart-model.ts';
import type { Headline } from '../headline.ts';

/** An ordered story in slides, in one language. Page, offline file, paper and PowerPoint are all made from it. */
export interface Deck {
  /** Names its files. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly edition: DeckEdition;
  /** At least a title and a closing slide. */
  readonly slides: readonly Slide[];
}

/** Which edition of the data a deck was made from. */
export interface DeckEdition {
  readonly version: string;
  /** ISO 8601 day; null for data that tells of no changes. */
  readonly date: string | null;
  /** Title of the licence. */
  readonly licence: string;
}

export type Slide = TitleSlide | SectionSlide | ChartSlide | ClosingSlide;

export interface TitleSlide {
  readonly kind: 'title';
  readonly title: string;
  readonly summary: string;
  readonly headlines: readonly Headline[];
  readonly edition: DeckEdition;
}

export interface SectionSlide {
  readonly kind: 'section';
  /** One-based. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

export interface ChartSlide {
  readonly kind: 'chart';
  readonly model: ChartModel;
  /** The presenter's own title; null where the finding is the title. */
  readonly title: string | null;
  /** The section that it belongs to. */
  readonly section: Pick<SectionSlide, 'number' | 'title'> | null;
}

/** Where everything comes from, and what of it does not fit together. */
export interface ClosingSlide {
  readonly kind: 'closing';
  readonly documents: readonly DeckDocument[];
  readonly conflicts: readonly DeckConflict[];
  readonly edition: DeckEdition;
}

export interface DeckDocument {
  /** Document id. */
  readonly document: string;
  readonly title: string;
  /** Numbers of the slides that take figures from it, one-based. */
  readonly slides: readonly number[];
}

/** A conflicting check that concerns something in the deck. */
export interface DeckConflict {
  /** Id of the check. */
  readonly check: string;
  /** What disagrees, as in `Warning`. */
  readonly conflict: string;
  /** Numbers of the slides that it concerns, one-based. */
  readonly slides: readonly number[];
}

/** What a slide is called in lists and announcements; null for the closing slide, which words of the interface name. */
export function slideTitle(slide: Slide): string | null {
  if (slide.kind === 'closing') return null;
  return slide.kind === 'chart' ? (slide.title ?? slide.model.finding) : slide.title;
}
