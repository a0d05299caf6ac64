import { deckFileName } from '../../../addresses/files.ts';
import { composerWords } from '../composer-words.ts';
import { presentWords } from '../../../export/presentation/deck-words.ts';
import type { Deck } from '../../../model/deck/deck.ts';
import { writeDeck } from '../query.ts';
import type { PageContext } from '../../../site/page-context.ts';

interface TakeDeckProps {
  readonly page: PageContext;
  readonly deck: Deck;
  /** Where its files stand, ending in a slash; empty where they stand beside the page. */
  readonly folder: string;
}

/** The deck as files, made while the site was built, and as something to make an own one from. */
export function TakeDeck({ page: { language, href }, deck, folder }: TakeDeckProps) {
  const words = presentWords(language);
  return (
    <div className="deck-take">
      <a href={folder + deckFileName(deck.id, language, 'pptx')} download>
        {words.powerPoint}
      </a>
      <a href={folder + deckFileName(deck.id, language, 'html')} download>
        {words.offlineFile}
      </a>
      <a href={href({ page: 'present' }) + ownQuery(deck)}>{composerWords(language).makeOwn}</a>
    </div>
  );
}

/** The charts of a deck under its title, as the composer reads them. */
function ownQuery({ title, edition, slides }: Deck): string {
  const items = slides.flatMap((slide) =>
    slide.kind === 'chart' ? [{ kind: 'chart' as const, chart: slide.model.id, title: slide.title }] : [],
  );
  return writeDeck({ title, items, data: edition.version });
}
