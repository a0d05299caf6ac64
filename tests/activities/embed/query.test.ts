import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmbedChoice, writeEmbedChoice, type EmbedChoice } from '../../../src/activities/embed/builder/query.ts';
import { readEmbedSettings } from '../../../src/activities/embed/query.ts';

describe('the address of an embed', () => {
  test('states language and theme', () => {
    expect(readEmbedSettings('?lang=en&theme=dark')).toEqual({ language: 'en', theme: 'dark', ignored: [] });
    expect(readEmbedSettings('')).toEqual({ language: null, theme: null, ignored: [] });
    expect(readEmbedSettings('?theme=auto').theme).toBe('auto');
  });

  test('what it states that means nothing is passed over and told', () => {
    expect(readEmbedSettings('?lang=fr&theme=<b>')).toEqual({
      language: null,
      theme: null,
      ignored: [
        { key: 'lang', text: 'fr' },
        { key: 'theme', text: '<b>' },
      ],
    });
  });
});

describe('the address of the embed builder', () => {
  test('holds everything that is chosen, and is read back', () => {
    const chosen: fc.Arbitrary<EmbedChoice> = fc.record({
      chart: fc.constantFrom(null, 'county-financing'),
      compare: fc.option(fc.webQueryParameters()),
      title: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme-ascii' })),
      lang: fc.constantFrom('zh', 'en'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      version: fc.constantFrom('live', 'pinned'),
      kind: fc.constantFrom('script', 'frame'),
      place: fc.constantFrom('phone', 'article', 'slide'),
    });
    fc.assert(
      fc.property(chosen, (each) => {
        const written = { ...each, compare: each.compare === '' ? null : each.compare };
        expect(readEmbedChoice(writeEmbedChoice(written))).toEqual({ values: written, unreadable: [] });
      }),
    );
  });
});
