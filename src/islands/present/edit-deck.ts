import { type DeckItem, type DeckQuery, MOST_SLIDES } from '../../url/deck-query.ts';

/** Adds slides at the end, as many as there is room for. */
export function withAdded(deck: DeckQuery, items: readonly DeckItem[]): DeckQuery {
  return { ...deck, items: [...deck.items, ...items].slice(0, MOST_SLIDES) };
}

/** Takes a slide out. Positions are zero-based. */
export function withoutSlide(deck: DeckQuery, at: number): DeckQuery {
  return { ...deck, items: deck.items.filter((_item, index) => index !== at) };
}

/** Puts a slide elsewhere; the others keep their order. */
export function withMoved(deck: DeckQuery, from: number, to: number): DeckQuery {
  const item = deck.items[from];
  if (item === undefined || to < 0 || to >= deck.items.length) return deck;
  return { ...deck, items: withoutSlide(deck, from).items.toSpliced(to, 0, item) };
}

/** Gives a slide a title of its own; a blank one gives it its finding back. */
export function withSlideTitle(deck: DeckQuery, at: number, title: string): DeckQuery {
  const own = title.trim() === '' ? null : title;
  return { ...deck, items: deck.items.map((item, index) => (index === at ? { ...item, title: own } : item)) };
}

export function withDeckTitle(deck: DeckQuery, title: string): DeckQuery {
  return { ...deck, title: title.trim() === '' ? null : title };
}
