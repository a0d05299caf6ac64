import type { Language } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';
import { readDeck } from '../query.ts';
import type { KeptDeck } from './deck-store.ts';
import type { OwnDeckState } from './use-own-deck.ts';

interface KeptDecksProps {
  readonly language: Language;
  readonly own: OwnDeckState;
  readonly onForgotten: (kept: KeptDeck, title: string) => void;
}

/** The decks that this browser keeps, to go on with or to be rid of. */
export function KeptDecks({ language, own, onForgotten }: KeptDecksProps) {
  const words = composerWords(language);
  const decks = own.kept
    .map((kept) => ({ kept, deck: readDeck(kept.query).deck }))
    .filter(({ deck }) => deck.items.length > 0 || deck.title !== null);
  return (
    <details className="kept-decks">
      <summary>
        {words.kept} {decks.length === 0 ? '' : `(${String(decks.length)})`}
      </summary>
      <ul>
        {decks.map(({ kept, deck }) => {
          const title = deck.title ?? words.untitled;
          return (
            <li key={kept.id}>
              <button
                type="button"
                aria-label={words.open(title)}
                aria-current={kept.id === own.id}
                onClick={() => own.open(kept)}
              >
                {title}
              </button>{' '}
              <span className="label">{words.slideCount(deck.items.length)}</span>
              <button
                type="button"
                aria-label={words.forget(title)}
                onClick={() => {
                  own.forget(kept.id);
                  onForgotten(kept, title);
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={own.startNew}>
        {words.newDeck}
      </button>
    </details>
  );
}
