import { describe, expect, it } from 'vitest';
import { forgetDeck, keepDeck, keptDecks } from '../../../../src/activities/present/composer/deck-store.ts';
import {
  withAdded,
  withMoved,
  withoutSlide,
  withSlideTitle,
} from '../../../../src/activities/present/composer/edit-deck.ts';
import { EMPTY_DECK } from '../../../../src/activities/present/query.ts';

/** A storage that holds so many characters. */
function storage(room = Infinity) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}

const blocked = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('decks in the browser', () => {
  it('are kept, the one changed last first', () => {
    const kept = storage();
    keepDeck(() => kept, { id: 'a', query: '?slide=x' });
    keepDeck(() => kept, { id: 'b', query: '?slide=y' });
    expect(keepDeck(() => kept, { id: 'a', query: '?slide=z' })).toBe('kept');
    expect(keptDecks(() => kept)).toEqual([
      { id: 'a', query: '?slide=z' },
      { id: 'b', query: '?slide=y' },
    ]);
    forgetDeck(() => kept, 'a');
    expect(keptDecks(() => kept).map(({ id }) => id)).toEqual(['b']);
  });

  it('are not kept where storage is blocked or full, and that is told', () => {
    expect(keepDeck(blocked, { id: 'a', query: '' })).toBe('blocked');
    expect(keptDecks(blocked)).toEqual([]);
    const small = storage(10);
    expect(keepDeck(() => small, { id: 'a', query: '?slide=x' })).toBe('full');
  });

  it.each(['nonsense', 'null', '{"version":2,"decks":[]}', '{"version":1,"decks":[{"id":1}]}'])(
    'are none where something else is stored: %s',
    (text) => {
      const kept = storage();
      kept.setItem('decks', text);
      expect(keptDecks(() => kept)).toEqual([]);
    },
  );
});

describe('editing a deck', () => {
  const slide = (chart: string) => ({ kind: 'chart' as const, chart, title: null });
  const deck = { ...EMPTY_DECK, items: [slide('a'), slide('b'), slide('c')] };
  const order = ({ items }: typeof deck) => items.map(({ chart }) => chart).join('');

  it('adds, moves and takes out', () => {
    expect(order(withMoved(deck, 0, 2) as typeof deck)).toBe('bca');
    expect(order(withMoved(deck, 0, 3) as typeof deck)).toBe('abc');
    expect(order(withoutSlide(deck, 1) as typeof deck)).toBe('ac');
    expect(order(withAdded(deck, [slide('d')]) as typeof deck)).toBe('abcd');
  });

  it('gives a slide its finding back where its title is emptied', () => {
    const titled = withSlideTitle(deck, 1, '标题');
    expect(titled.items[1]?.title).toBe('标题');
    expect(withSlideTitle(titled, 1, '  ')).toEqual(deck);
  });
});
