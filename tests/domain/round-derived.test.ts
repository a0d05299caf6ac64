import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/domain/quantity.ts';
import { roundDerived } from '../../src/domain/round-derived.ts';

function shownOf(value: number | null, lower: number | null, upper: number | null, qualifier: Qualifier = 'exact') {
  const { value: shown, interval } = roundDerived({ kind: 'known', value, interval: { lower, upper }, qualifier });
  return [shown, interval.lower, interval.upper];
}

describe('showing a derived quantity', () => {
  it.each([
    // the taxes of Changsha: 36.9 ÷ 8.3 %
    [444.578313, 441.317365, 447.878788, [444.6, 441.3, 447.9]],
    // growth of 1.8 times in five years, in %
    [12.474611, 11.842691, 13.092641, [12.5, 11.8, 13.1]],
    // the counties' GDP of 2010
    [1025.744444, 998.0189, 1055.054286, [1026, 998, 1056]],
    // 0.5 : 1 to 2.5 : 1
    [5, 4.545455, 5.555556, [5, 4.5, 5.6]],
    // 16.9 of 71.75, in %: the value to four digits
    [23.554007, 23.5274094, 23.5806007, [23.55, 23.527, 23.581]],
  ])('%d (%d to %d) is %j', (value, lower, upper, shown) => {
    expect(shownOf(value, lower, upper)).toEqual(shown);
  });

  it('is one number of four digits where there is no width', () => {
    expect(shownOf(0.771241830065, 0.771241830065, 0.771241830065)).toEqual([0.7712, 0.7712, 0.7712]);
    // 4 ÷ 3 and 5 of 13 firms, with the dust of division
    expect(shownOf(1.33333333333333, 1.33333333333333, 1.33333333333334)).toEqual([1.333, 1.333, 1.333]);
    expect(shownOf(38.4615384615385, 38.4615384615384, 38.4615384615385)).toEqual([38.46, 38.46, 38.46]);
    expect(shownOf(33, 33, 33)).toEqual([33, 33, 33]);
  });

  it('rounds a bound away from what it bounds', () => {
    expect(shownOf(null, 0, 2127.125, 'less_than')).toEqual([null, 0, 2128]);
    expect(shownOf(null, 3494.572143, null, 'at_least')).toEqual([null, 3494, null]);
  });

  it('does not take the dust of division for a digit', () => {
    expect(shownOf(1, 0.999999999999999, 1.00000000000001)).toEqual([1, 1, 1]);
  });

  it('leaves zero zero', () => {
    expect(shownOf(0, 0, 0)).toEqual([0, 0, 0]);
  });
});
