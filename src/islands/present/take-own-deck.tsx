import { useState } from 'react';
import type { PageContext } from '../../components/page-context.ts';
import { deckFile } from '../../components/present/deck-file.ts';
import type { MadeFile } from '../../export/save.ts';
import { composerWords } from '../../i18n/composer-words.ts';
import type { Deck } from '../../model/deck/deck.ts';

interface TakeOwnDeckProps {
  readonly page: PageContext;
  readonly imprint: string;
  /** Puts the deck together. */
  readonly deck: () => Promise<Deck>;
}

/** An own deck as files, made in the browser when asked for. */
export function TakeOwnDeck({ page, imprint, deck }: TakeOwnDeckProps) {
  const words = composerWords(page.language);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const take = (make: (deck: Deck) => Promise<MadeFile>): void => {
    setState('making');
    saveMade(deck, make).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <div className="deck-take">
      <button type="button" onClick={() => take(presentationFile)}>
        {words.powerPoint}
      </button>
      <button
        type="button"
        onClick={() =>
          take(async (made) => {
            const { aloneFile } = await import('./deck-files.tsx');
            return aloneFile(made, imprint, page.root);
          })
        }
      >
        {words.offlineFile}
      </button>
      <p role="status">{state === 'making' ? words.making : state === 'failed' ? words.notMade : ''}</p>
    </div>
  );
}

async function saveMade(deck: () => Promise<Deck>, make: (deck: Deck) => Promise<MadeFile>): Promise<void> {
  const [{ saveFile }, made] = await Promise.all([import('../../export/save.ts'), deck().then(make)]);
  saveFile(made, document);
}

async function presentationFile(deck: Deck): Promise<MadeFile> {
  const [{ presentation, PRESENTATION_TYPE }, { deckPresentation }] = await Promise.all([
    import('../../export/presentation/presentation.ts'),
    import('../../export/deck-presentation.ts'),
  ]);
  return {
    name: deckFile(deck.id, deck.language, 'pptx'),
    mediaType: PRESENTATION_TYPE,
    content: presentation(deckPresentation(deck, 'light')),
  };
}
