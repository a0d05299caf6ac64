import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeckItem,
  type DeckQuery,
  readAdditions,
  readDeck,
  writeDeck,
} from '../../../src/activities/present/query.ts';

const BRIEFING: DeckQuery = {
  title: '半年小结',
  items: [
    { kind: 'chart', chart: 'county-financing', title: null },
    { kind: 'chart', chart: 'park-ranks', title: '园区：~谁在前面？' },
    { kind: 'comparison', query: '?indicator=industrial_tax&regions=430400,430200', title: null },
  ],
  data: '0.1.0',
};

describe('a deck in an address', () => {
  it('states its title, then slide after slide', () => {
    expect(decodeURIComponent(writeDeck(BRIEFING))).toBe(
      '?title=半年小结&slide=county-financing&slide=park-ranks~园区：~谁在前面？&slide=?indicator=industrial_tax&regions=430400,430200&data=0.1.0',
    );
  });

  it('is nothing at all where there is nothing in it', () => {
    expect(writeDeck({ title: null, items: [], data: '0.1.0' })).toBe('');
    expect(readDeck('')).toEqual({ deck: { title: null, items: [], data: null }, unreadable: [] });
  });

  const title = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((text) => text.trim() !== '' && text.length <= 200);
  const chart = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  const comparison = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => !text.includes('~'));
  const item: fc.Arbitrary<DeckItem> = fc.oneof(
    fc.record({ kind: fc.constant('chart' as const), chart, title: fc.option(title) }),
    fc.record({
      kind: fc.constant('comparison' as const),
      query: comparison.map((text) => `?${text}`),
      title: fc.option(title),
    }),
  );

  it('is read back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), fc.option(title), (items, name) => {
        const deck: DeckQuery = { title: name, items, data: '1.2' };
        expect(readDeck(writeDeck(deck))).toEqual({ deck, unreadable: [] });
      }),
    );
  });

  it('takes any nonsense without failing, and tells what it has left out', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDeck(`?slide=${text}&title=${text}`)));
    expect(readDeck('?slide=../etc&slide=<script>&slide=park-ranks&title=%20')).toEqual({
      deck: { title: null, items: [{ kind: 'chart', chart: 'park-ranks', title: null }], data: null },
      unreadable: [
        { key: 'slide', text: '../etc' },
        { key: 'slide', text: '<script>' },
        { key: 'title', text: ' ' },
      ],
    });
  });

  it('holds sixty slides and no more', () => {
    const { deck, unreadable } = readDeck(`?${'slide=a&'.repeat(61)}`);
    expect(deck.items).toHaveLength(60);
    expect(unreadable).toEqual([{ key: 'slide', text: 'a' }]);
  });
});

describe('a link that adds to a deck', () => {
  it('adds a chart, or a comparison by the query that shows it', () => {
    expect(readAdditions(`?add=park-ranks&add-compare=${encodeURIComponent('?indicator=gdp&way=gap')}`)).toEqual({
      items: [
        { kind: 'chart', chart: 'park-ranks', title: null },
        { kind: 'comparison', query: '?indicator=gdp&way=gap', title: null },
      ],
      unreadable: [],
    });
  });

  it('tells what it cannot add', () => {
    expect(readAdditions('?add=%00')).toEqual({ items: [], unreadable: [{ key: 'add', text: '\0' }] });
  });
});
