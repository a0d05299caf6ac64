import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';
import { type ChartList, listedCharts } from '../../../model/deck/published-charts.ts';
import {
  type DeckItem,
  type DeckQuery,
  EMPTY_DECK,
  MOST_SLIDES,
  readAdditions,
  readDeck,
  writeDeck,
} from '../query.ts';
import { forgetDeck, keepDeck, type KeptDeck, keptDecks, type Keeping } from './deck-store.ts';
import { showSame, withAdded } from './edit-deck.ts';
import { addressNotices, languageNotice } from '../own-deck/load-deck.ts';

/** The deck being composed, where it is kept, and what can be done with it as a whole. */
export interface OwnDeckState {
  readonly deck: DeckQuery;
  readonly kept: readonly KeptDeck[];
  /** Which of the kept ones it is. */
  readonly id: string;
  readonly keeping: Keeping | null;
  readonly notices: readonly string[];
  /** `typing` can be taken back letter by letter, and so leaves no trace in the history. */
  readonly change: (deck: DeckQuery, how?: 'typing' | 'edit') => void;
  readonly open: (kept: KeptDeck) => void;
  readonly startNew: () => void;
  readonly forget: (id: string) => void;
  readonly restore: (kept: KeptDeck) => void;
  readonly dismiss: () => void;
}

interface Composing {
  readonly id: string;
  readonly deck: DeckQuery;
}

/** The deck stands in the address; the browser keeps it besides, as far as it lets itself be asked. */
export function useOwnDeck(list: ChartList, language: Language): OwnDeckState {
  const [start] = useState(() => startOf(list, language));
  const [{ id, deck }, setComposing] = useState<Composing>(start);
  const [notices, setNotices] = useState(start.notices);
  const [keeping, setKeeping] = useState<Keeping | null>(start.keeping);
  const [kept, setKept] = useState(() => keptDecks(storage));

  const show = useCallback((next: Composing, how: 'push' | 'replace'): void => {
    setComposing(next);
    writeAddress(next.deck, how);
  }, []);
  const keep = useCallback((next: Composing): void => {
    setKeeping(keepDeck(storage, { id: next.id, query: writeDeck(next.deck) }));
    setKept(keptDecks(storage));
  }, []);

  useEffect(() => {
    const follow = (): void =>
      setComposing((now) => ({ ...now, deck: knownSlides(readDeck(location.search).deck, list) }));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [list]);

  return {
    deck,
    kept,
    id,
    keeping,
    notices,
    change: (changed, how = 'edit') => {
      const next = { id, deck: { ...changed, data: list.edition.version } };
      show(next, how === 'edit' ? 'push' : 'replace');
      keep(next);
    },
    open: (other) => show({ id: other.id, deck: knownSlides(readDeck(other.query).deck, list) }, 'push'),
    startNew: () => show({ id: newId(), deck: EMPTY_DECK }, 'push'),
    forget: (other) => {
      forgetDeck(storage, other);
      setKept(keptDecks(storage));
    },
    restore: (other) => {
      keepDeck(storage, other);
      setKept(keptDecks(storage));
    },
    dismiss: () => setNotices([]),
  };
}

/** The deck of the address, else the one that was worked on last; with what a link asks to add to it. */
function startOf(list: ChartList, language: Language): Composing & Pick<OwnDeckState, 'notices' | 'keeping'> {
  const query = location.search;
  const asked = readDeck(query);
  const additions = readAdditions(query);
  const kept = keptDecks(storage);
  const [last] = kept;
  const inAddress = asked.deck.items.length > 0 || asked.deck.title !== null;
  const base = inAddress || last === undefined ? asked.deck : readDeck(last.query).deck;
  const isThere = (item: DeckItem): boolean => base.items.some((other) => showSame(item, other));
  const fresh = additions.items.filter((item) => !isThere(item));
  const wanted = withAdded(base, fresh);
  const deck = knownSlides(wanted, list);
  const { notice } = composerWords(language);
  const unknown = wanted.items.flatMap((item) =>
    item.kind === 'chart' && !isKnown(item, list) ? [notice.unknownChart(item.chart)] : [],
  );
  const repeated = additions.items.length > fresh.length ? [notice.alreadyThere] : [];
  const tooMany = base.items.length + fresh.length > MOST_SLIDES ? [notice.tooMany(MOST_SLIDES)] : [];
  const same = kept.find((each) => each.query === writeDeck(base));
  const id = inAddress ? (same?.id ?? newId()) : (last?.id ?? newId());
  const added = additions.items.length > 0;
  if (added || wanted.items.length !== deck.items.length) writeAddress(deck, 'replace');
  return {
    id,
    deck,
    keeping: added ? keepDeck(storage, { id, query: writeDeck(deck) }) : null,
    notices: [
      ...languageNotice(query, language),
      ...addressNotices(
        [...asked.unreadable, ...additions.unreadable],
        asked.deck.data,
        list.edition.version,
        language,
      ),
      ...new Set(unknown),
      ...repeated,
      ...tooMany,
    ],
  };
}

/** The deck without charts that there are none of. */
function knownSlides(deck: DeckQuery, list: ChartList): DeckQuery {
  return { ...deck, items: deck.items.filter((item) => isKnown(item, list)) };
}

function isKnown(item: DeckItem, list: ChartList): boolean {
  return item.kind === 'comparison' || listedCharts(list).has(item.chart);
}

function writeAddress(deck: DeckQuery, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${writeDeck(deck)}${location.hash}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

function storage(): Storage {
  return localStorage;
}
