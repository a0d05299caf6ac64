import { useState } from 'react';
import { deckFileName } from '../../../addresses/files.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { fileNameOf } from '../../../export/file-name.ts';
import type { DeckTheme } from '../../../export/presentation/slide-file.ts';
import type { MadeFile } from '../../../export/save.ts';
import { composerWords } from '../composer-words.ts';
import type { Deck } from '../../../model/deck/deck.ts';

interface TakeOwnDeckProps {
  readonly page: PageContext;
  /** Puts the deck together. */
  readonly deck: () => Promise<Deck>;
}

const THEMES = ['light', 'dark'] as const;

/** An own deck as files, made in the browser when asked for. */
export function TakeOwnDeck({ page, deck }: TakeOwnDeckProps) {
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
      {THEMES.map((theme) => (
        <button key={theme} type="button" onClick={() => take((made) => presentationFile(made, theme))}>
          {words.powerPoint(words.themes[theme])}
        </button>
      ))}
      <button
        type="button"
        onClick={() =>
          take(async (made) => {
            const { aloneFile } = await import('./deck-files.tsx');
            return aloneFile(made, page.root);
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
  const [{ saveFile }, made] = await Promise.all([import('../../../export/save.ts'), deck().then(make)]);
  saveFile(made, document);
}

async function presentationFile(deck: Deck, theme: DeckTheme): Promise<MadeFile> {
  const { presentation, PRESENTATION_TYPE } = await import('../../../export/presentation/presentation.ts');
  return {
    name: deckFileName(fileNameOf(deck.title) ?? deck.id, deck.language, 'pptx', theme),
    mediaType: PRESENTATION_TYPE,
    content: presentation({ ...deck, theme }),
  };
}
