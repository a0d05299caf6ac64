import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from '../../src/domain/chinese-numeral.ts';

describe('parseChineseNumeral(text)', () => {
  it.each([
    ['零', 0],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['百', 100],
    ['一百零五', 105],
    ['一百五十', 150],
    ['三千零五十九', 3059],
    ['九千九百九十九', 9999],
  ])('reads %s as %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(['', '亿', '十十', '一二', '百零', 'x'])('refuses %j', (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });

  it('reads what formatChineseNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
      }),
    );
  });
});

describe('formatChineseNumeral(value)', () => {
  it('writes numbers the way headings carry them', () => {
    expect([1, 9, 10, 11, 20, 21].map(formatChineseNumeral)).toEqual(['一', '九', '十', '十一', '二十', '二十一']);
  });

  it('throws a RangeError for numbers that no heading has', () => {
    expect(() => formatChineseNumeral(0)).toThrow(RangeError);
    expect(() => formatChineseNumeral(100)).toThrow(RangeError);
  });
});
