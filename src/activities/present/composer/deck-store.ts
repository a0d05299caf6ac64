/** A deck as this browser keeps it. */
export interface KeptDeck {
  readonly id: string;
  /** As `writeDeck` writes it. */
  readonly query: string;
}

/** What became of keeping something. */
export type Keeping = 'kept' | 'blocked' | 'full';

type DeckStorage = Pick<Storage, 'getItem' | 'setItem'>;

const STORED = 'decks';
const VERSION = 1;

/** More decks are not kept; the one changed longest ago goes. */
const MOST_DECKS = 20;

/** The decks that are kept, the one changed last first; none where storage is blocked or holds something else. */
export function keptDecks(storage: () => DeckStorage): readonly KeptDeck[] {
  try {
    return readDecks(JSON.parse(storage().getItem(STORED) ?? 'null'));
  } catch {
    return [];
  }
}

/** Keeps a deck in place of its last state. */
export function keepDeck(storage: () => DeckStorage, deck: KeptDeck): Keeping {
  const others = keptDecks(storage).filter(({ id }) => id !== deck.id);
  return write(storage, [deck, ...others].slice(0, MOST_DECKS));
}

export function forgetDeck(storage: () => DeckStorage, id: string): Keeping {
  return write(
    storage,
    keptDecks(storage).filter((deck) => deck.id !== id),
  );
}

function write(storage: () => DeckStorage, decks: readonly KeptDeck[]): Keeping {
  try {
    storage().setItem(STORED, JSON.stringify({ version: VERSION, decks }));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

function readDecks(stored: unknown): readonly KeptDeck[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { version, decks } = stored as Record<string, unknown>;
  return version === VERSION && Array.isArray(decks) ? decks.filter(isKeptDeck) : [];
}

function isKeptDeck(value: unknown): value is KeptDeck {
  if (typeof value !== 'object' || value === null) return false;
  const { id, query } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof query === 'string';
}
