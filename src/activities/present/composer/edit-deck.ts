import { type DeckItem, type DeckQuery, MOST_SLIDES } from '../query.ts';

/** Adds slides at the end, as many as there is room for. */
export function withAdded(deck: DeckQuery, items: readonly DeckItem[]): DeckQuery {
  return { ...deck, items: [...deck.items, ...items].slice(0, MOST_SLIDES) };
}

/** Whether two slides show the same, under whatever titles. */
export function showSame(one: DeckItem, other: DeckItem): boolean {
  if (one.kind === 'chart') return other.kind === 'chart' && one.chart === other.chart;
  return other.kind === 'comparison' && one.query === other.query;
}

/** Takes out every slide that shows this. */
export function withoutShown(deck: DeckQuery, shown: DeckItem): DeckQuery {
  return { ...deck, items: deck.items.filter((item) => !showSame(item, shown)) };
}

/** Shows a slide once more, right after itself, as far as there is room. */
export function withRepeated(deck: DeckQuery, at: number): DeckQuery {
  const item = deck.items[at];
  if (item === undefined || deck.items.length >= MOST_SLIDES) return deck;
  return { ...deck, items: deck.items.toSpliced(at + 1, 0, item) };
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
