import { useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { composerWords } from '../composer-words.ts';
import type { Deck } from '../../../model/deck/deck.ts';
import { copyText } from '../../../site/clipboard.ts';
import { TakeOwnDeck } from '../own-deck/download-own-deck.tsx';

interface DeckActionsProps {
  readonly page: PageContext;
  /** Where the deck is presented. */
  readonly address: string;
  readonly deck: () => Promise<Deck>;
}

/** What to do with a composed deck: present it, pass it on, take it along. */
export function DeckActions({ page, address, deck }: DeckActionsProps) {
  const words = composerWords(page.language);
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await copyText(new URL(address, document.baseURI).href, window);
      setCopied({ address, done: true });
    } catch {
      setCopied({ address, done: false });
    }
  };
  const answer = copied?.address === address ? copied : null;
  return (
    <div className="deck-actions">
      <a className="present-link" href={address}>
        {words.present}
      </a>
      <button type="button" onClick={() => void copy()}>
        {answer?.done === true ? words.copied : words.copyLink}
      </button>
      <TakeOwnDeck page={page} deck={deck} />
      {answer?.done === false ? <p role="alert">{words.notCopied}</p> : null}
      <p className="label">{words.printHint}</p>
    </div>
  );
}
