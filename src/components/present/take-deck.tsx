import { presentWords } from '../../i18n/present-words.ts';
import type { PageContext } from '../page-context.ts';
import { deckFile } from './deck-file.ts';

interface TakeDeckProps {
  readonly page: PageContext;
  /** Deck id. */
  readonly deck: string;
  /** Where its files stand, ending in a slash; empty where they stand beside the page. */
  readonly folder: string;
}

/** The deck as files, made while the site was built. */
export function TakeDeck({ page: { language }, deck, folder }: TakeDeckProps) {
  const words = presentWords(language);
  return (
    <div className="deck-take">
      <a href={folder + deckFile(deck, language, 'pptx')} download>
        {words.powerPoint}
      </a>
      <a href={folder + deckFile(deck, language, 'html')} download>
        {words.offlineFile}
      </a>
    </div>
  );
}
