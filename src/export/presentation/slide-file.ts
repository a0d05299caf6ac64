import type { Language } from '../../domain/language.ts';
import type { DeckEdition, Slide } from '../../model/deck/deck.ts';

/** What a file of slides is made from: a whole deck, or a single slide. All charts are in its language. */
export interface SlideFile {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly language: Language;
  readonly theme: DeckTheme;
  /** Which edition of the data the charts were made from; told in the source lines where it is known. */
  readonly edition: FileEdition | null;
}

export type FileEdition = Pick<DeckEdition, 'version' | 'date'>;

export type DeckTheme = 'light' | 'dark';
