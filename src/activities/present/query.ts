import { name } from '../../site/query/codec.ts';
import type { Unreadable } from '../../site/query/query.ts';

/** A slide of a reader's own deck: a chart of the catalogue, or a comparison; with a title of its own or none. */
export type DeckItem =
  | { readonly kind: 'chart'; readonly chart: string; readonly title: string | null }
  /** `query` is what `/compare/` would be opened with, from its `?` on. */
  | { readonly kind: 'comparison'; readonly query: string; readonly title: string | null };

/** A reader's own deck as an address states it. */
export interface DeckQuery {
  readonly title: string | null;
  readonly items: readonly DeckItem[];
  /** The version of the data that it was made from. */
  readonly data: string | null;
}

export const EMPTY_DECK: DeckQuery = { title: null, items: [], data: null };

/** More slides than these nobody sits through, and no browser has to draw. */
export const MOST_SLIDES = 60;

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 200;

const TITLE = 'title';
const SLIDE = 'slide';
const DATA = 'data';
const ADD_CHART = 'add';
const ADD_COMPARISON = 'add-compare';

/** Between what a slide shows and its title; no chart is called so, and a query string escapes it. */
const BEFORE_TITLE = '~';
const CHART = /^[a-z0-9][a-z0-9-]{0,99}$/;
const COMPARISON = /^\?[^~]{1,2000}$/;

/**
 * Reads a deck from a query string, tolerant of nonsense: what cannot be read is told and left out. Whether a chart or
 * a comparison exists is for the catalogue to say.
 */
export function readDeck(query: string): { readonly deck: DeckQuery; readonly unreadable: readonly Unreadable[] } {
  const parameters = new URLSearchParams(query);
  const unreadable: Unreadable[] = [];
  const refuse = (key: string, text: string): void => {
    unreadable.push({ key, text });
  };
  const read = <T>(key: string, parse: (text: string) => T | undefined): T | null => {
    const text = parameters.get(key);
    if (text === null || text === '') return null;
    const value = parse(text);
    if (value === undefined) refuse(key, text);
    return value ?? null;
  };
  const items = parameters.getAll(SLIDE).flatMap((text, index) => {
    const item = index < MOST_SLIDES ? readItem(text) : undefined;
    if (item === undefined) refuse(SLIDE, text);
    return item ?? [];
  });
  return { deck: { title: read(TITLE, readTitle), items, data: read(DATA, name.parse) }, unreadable };
}

/** Reads the slides that a link asks to add to whatever deck the reader has. */
export function readAdditions(query: string): {
  readonly items: readonly DeckItem[];
  readonly unreadable: readonly Unreadable[];
} {
  const parameters = new URLSearchParams(query);
  const asked = [
    ...parameters.getAll(ADD_CHART).map((text) => ({ key: ADD_CHART, text, item: readItem(text) })),
    ...parameters.getAll(ADD_COMPARISON).map((text) => {
      const item = readItem(text.startsWith('?') ? text : `?${text}`);
      return { key: ADD_COMPARISON, text, item };
    }),
  ];
  return {
    items: asked.flatMap(({ item }) => item ?? []),
    unreadable: asked.filter(({ item }) => item === undefined).map(({ key, text }) => ({ key, text })),
  };
}

/** Writes a deck; `readDeck` reads it back. The empty deck is the empty text. */
export function writeDeck({ title, items, data }: DeckQuery): string {
  const parameters = new URLSearchParams();
  if (title !== null) parameters.set(TITLE, title);
  for (const item of items) parameters.append(SLIDE, writeItem(item));
  if (items.length > 0 && data !== null) parameters.set(DATA, data);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function readItem(text: string): DeckItem | undefined {
  const end = text.indexOf(BEFORE_TITLE);
  const shown = end === -1 ? text : text.slice(0, end);
  const title = end === -1 ? null : readTitle(text.slice(end + 1));
  if (title === undefined) return undefined;
  if (CHART.test(shown)) return { kind: 'chart', chart: shown, title };
  return COMPARISON.test(shown) ? { kind: 'comparison', query: shown, title } : undefined;
}

function writeItem(item: DeckItem): string {
  const shown = item.kind === 'chart' ? item.chart : item.query;
  return item.title === null ? shown : `${shown}${BEFORE_TITLE}${item.title}`;
}

function readTitle(text: string): string | undefined {
  return text.trim() !== '' && text.length <= LONGEST_TITLE ? text : undefined;
}
