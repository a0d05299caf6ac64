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

  it('is one number where there is no width and the number has an end', () => {
    expect(shownOf(33, 33, 33)).toEqual([33, 33, 33]);
    expect(shownOf(0.4, 0.4, 0.4)).toEqual([0.4, 0.4, 0.4]);
    // 27 ÷ 118 is none of them; 59 ÷ 118 with the dust of division is
    expect(shownOf(50, 49.9999999999999, 50.0000000000001)).toEqual([50, 50, 50]);
  });

  it('holds a quotient that does not end between its neighbours of four digits', () => {
    // 118 ÷ 153, 4 ÷ 3, 5 of 13 firms, a doubling in five years: each with what fifteen digits leave
    expect(shownOf(0.771241830065359, 0.771241830065359, 0.77124183006536)).toEqual([0.7712, 0.7712, 0.7713]);
    expect(shownOf(1.33333333333333, 1.33333333333333, 1.33333333333334)).toEqual([1.333, 1.333, 1.334]);
    expect(shownOf(38.4615384615385, 38.4615384615384, 38.4615384615385)).toEqual([38.46, 38.46, 38.47]);
    expect(shownOf(14.8698354997035, 14.8698354997035, 14.8698354997036)).toEqual([14.87, 14.86, 14.87]);
  });

  it('leaves an end as the text has it: 36.15 to under 49.2 is not 36 to 50', () => {
    expect(shownOf(null, 36.15, 49.2, 'less_than')).toEqual([null, 36.15, 49.2]);
    expect(shownOf(null, 850.75, 2127.125, 'between')).toEqual([null, 850.75, 2128]);
  });

  it('rounds a bound away from what it bounds', () => {
    expect(shownOf(null, 0, 2127.125, 'less_than')).toEqual([null, 0, 2128]);
    expect(shownOf(null, 0, 26.3157894736842, 'at_most')).toEqual([null, 0, 26.32]);
    expect(shownOf(null, 3494.572143, null, 'at_least')).toEqual([null, 3494, null]);
  });

  it('does not take the dust of division for a digit', () => {
    expect(shownOf(1, 0.999999999999999, 1.00000000000001)).toEqual([1, 1, 1]);
  });

  it('leaves zero zero', () => {
    expect(shownOf(0, 0, 0)).toEqual([0, 0, 0]);
  });
});
