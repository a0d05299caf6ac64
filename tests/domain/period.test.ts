import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, type Period, periodBounds } from '../../src/domain/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`not a period: ${text}`);
  return parsed;
}

describe('parsePeriod(text)', () => {
  it.each(['2015', '2016-09', '2016-12-31', '2016-02-29', '2011/2015'])('reads %s', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  it.each([
    '',
    '15',
    '2015年',
    '2016-13',
    '2016-00',
    '2015-02-29',
    '2016-1',
    '2015/2011',
    '2015/2015',
    '2016-10/2016-09',
    '2015 ',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('periodBounds(period)', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12-31', '2016-12-31', '2016-12-31'],
    ['2011/2015', '2011-01-01', '2015-12-31'],
  ])('of %s are %s and %s', (text, start, end) => {
    expect(periodBounds(period(text))).toEqual({ start, end });
  });
});

describe('comparePeriods(a, b)', () => {
  it('orders by start, and puts the shorter of two that start together first', () => {
    const shuffled = ['2016', '2011/2015', '2015', '2016-09', '2011', '2016-01'].map(period);
    expect(shuffled.toSorted(comparePeriods)).toEqual(['2011', '2011/2015', '2015', '2016-01', '2016', '2016-09']);
  });
});
