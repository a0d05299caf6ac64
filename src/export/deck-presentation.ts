import { presentWords } from '../i18n/present-words.ts';
import type { Deck, Slide } from '../model/deck/deck.ts';
import type { Deck as Presentation, DeckEdition, DeckSlide, DeckTheme } from './presentation/deck.ts';

/** A deck as a file of slides: the title as cover, the sources as its end. */
export function deckPresentation(
  { title, slides, language }: Deck,
  theme: DeckTheme,
  edition?: DeckEdition,
): Presentation {
  const words = presentWords(language);
  return { title, language, theme, edition, slides: slides.map(fileSlide) };

  function fileSlide(slide: Slide): DeckSlide {
    switch (slide.kind) {
      case 'title':
        return { kind: 'section', title: slide.title, text: slide.summary };
      case 'section':
        return { kind: 'section', title: slide.title, text: slide.text };
      case 'chart':
        return { kind: 'chart', model: slide.model, title: slide.title ?? undefined };
      case 'closing':
        return {
          kind: 'section',
          title: words.closing,
          text: [...slide.documents, ...slide.conflicts.map(({ conflict }) => ({ title: `≠ ${conflict}` }))]
            .map((each) => each.title)
            .join('\n'),
        };
    }
  }
}
