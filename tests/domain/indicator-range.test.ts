import { describe, expect, it } from 'vitest';
import { isNaturalEnd, rangeFits, withinRange } from '../../src/domain/indicator-range.ts';

const PERCENT = { scale: 0.01 };
const YUAN = { scale: 100000000 };

describe('what a figure can be by its nature', () => {
  it('ends a part of a whole at 100%: 突破40% is 40 to 100, 不到20% is 0 to 20', () => {
    expect(withinRange({ lower: 40, upper: null }, 'part', PERCENT)).toEqual({ lower: 40, upper: 100 });
    expect(withinRange({ lower: null, upper: 20 }, 'part', PERCENT)).toEqual({ lower: 0, upper: 20 });
    expect(withinRange({ lower: 99.5, upper: 100.5 }, 'part', PERCENT)).toEqual({ lower: 99.5, upper: 100 });
  });

  it('ends a change of such a part at 100 points either way, and growth at the loss of all', () => {
    expect(withinRange({ lower: 10, upper: null }, 'part-change', PERCENT)).toEqual({ lower: 10, upper: 100 });
    expect(withinRange({ lower: null, upper: 25 }, 'growth', PERCENT)).toEqual({ lower: -100, upper: 25 });
    expect(withinRange({ lower: 25, upper: null }, 'growth', PERCENT)).toEqual({ lower: 25, upper: null });
  });

  it('leaves an amount as open as its words and begins an order at the first place', () => {
    expect(withinRange({ lower: null, upper: 10 }, 'amount', YUAN)).toEqual({ lower: null, upper: 10 });
    expect(withinRange({ lower: null, upper: 3 }, 'place', { scale: 1 })).toEqual({ lower: 1, upper: 3 });
  });

  it('narrows nothing that may be of either sign, nor what contradicts it altogether', () => {
    expect(withinRange({ lower: null, upper: 10 }, 'any', YUAN)).toEqual({ lower: null, upper: 10 });
    expect(withinRange({ lower: 104, upper: 106 }, 'part', PERCENT)).toEqual({ lower: 104, upper: 106 });
  });

  it('goes with some units only', () => {
    expect(rangeFits('part', 'share')).toBe(true);
    expect(rangeFits('part', 'points')).toBe(false);
    expect(rangeFits('part-change', 'points')).toBe(true);
    expect(rangeFits('amount', 'rank')).toBe(false);
    expect(rangeFits('place', 'grade')).toBe(true);
    expect(rangeFits('any', 'rank')).toBe(true);
  });

  it('is told by its natural end in no words: 80%以上 is not “80 to 100%”', () => {
    expect(isNaturalEnd(100, 'upper', 'share')).toBe(true);
    expect(isNaturalEnd(100, 'upper', 'count')).toBe(false);
    expect(isNaturalEnd(0, 'lower', 'money')).toBe(true);
    expect(isNaturalEnd(49.2, 'upper', 'share')).toBe(false);
    expect(isNaturalEnd(1, 'lower', 'grade')).toBe(true);
  });
});
