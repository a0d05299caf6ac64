import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilters, writeFilters } from '../../../src/site/filters/query.ts';

const FILTERS = new Map([
  ['topic', ['industry', 'rural-ecommerce']],
  ['year', ['2018', '2020']],
]);

describe('what a page is narrowed to, in its address', () => {
  it('is written readably, in the order of the filters, all of it only where something is chosen', () => {
    expect(writeFilters(FILTERS, { year: '2020', topic: 'rural-ecommerce' }, '')).toBe(
      '?topic=rural-ecommerce&year=2020',
    );
    expect(writeFilters(FILTERS, { topic: '', year: '' }, '?topic=industry')).toBe('');
  });

  it('leaves parameters of others as they are', () => {
    expect(writeFilters(FILTERS, { topic: 'industry' }, '?from=mail&year=2018')).toBe('?topic=industry&from=mail');
  });

  it('tells what is no value of a filter, and leaves it out', () => {
    expect(readFilters(FILTERS, '?topic=zzz&year=2018')).toEqual({
      values: { year: '2018' },
      unreadable: [{ key: 'topic', text: 'zzz' }],
    });
  });

  it('takes an empty value for none', () => {
    expect(readFilters(FILTERS, '?topic=&year=')).toEqual({ values: {}, unreadable: [] });
  });

  it('is read back as it was written, whatever the filters are called', () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    const filters = fc
      .uniqueArray(fc.tuple(name, fc.uniqueArray(name, { minLength: 1, maxLength: 5 })), {
        maxLength: 4,
        selector: ([key]) => key,
      })
      .filter((entries) => entries.every(([key]) => key !== '__proto__'));
    const narrowed = filters.chain((entries) =>
      fc
        .tuple(...entries.map(([key, values]) => fc.option(fc.constantFrom(...values)).map((value) => [key, value])))
        .map((chosen) => ({
          filters: new Map(entries),
          chosen: Object.fromEntries(chosen.filter(([, value]) => value !== null)) as Record<string, string>,
        })),
    );
    fc.assert(
      fc.property(narrowed, ({ filters: known, chosen }) => {
        expect(readFilters(known, writeFilters(known, chosen, ''))).toEqual({ values: chosen, unreadable: [] });
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => readFilters(FILTERS, `?${query}`)).not.toThrow();
      }),
    );
  });
});
