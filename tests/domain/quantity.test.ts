import { describe, expect, it } from 'vitest';
import { isOneSided, mirrored, openEnd, QUALIFIERS } from '../../src/domain/quantity.ts';

describe('openEnd(qualifier)', () => {
  it('is above for lower bounds, below for upper bounds, nowhere else', () => {
    expect(Object.fromEntries(QUALIFIERS.map((qualifier) => [qualifier, openEnd(qualifier)]))).toEqual({
      exact: null,
      about: null,
      more_than: 'upper',
      at_least: 'upper',
      less_than: 'lower',
      at_most: 'lower',
      nearly: 'lower',
      between: null,
    });
  });
});

describe('isOneSided(qualifier)', () => {
  it('holds for the five bounds', () => {
    expect(QUALIFIERS.filter(isOneSided)).toEqual(['more_than', 'at_least', 'less_than', 'at_most', 'nearly']);
  });
});

describe('mirrored(qualifier)', () => {
  it('turns bounds round and leaves the rest', () => {
    expect(QUALIFIERS.map(mirrored)).toEqual([
      'exact',
      'about',
      'less_than',
      'at_most',
      'more_than',
      'at_least',
      'more_than',
      'between',
    ]);
  });
});
