import { describe, expect, it } from 'vitest';
import { decimalPlaces, parseDecimal } from '../../src/domain/decimal.ts';

describe('parseDecimal(text)', () => {
  it.each([
    ['0', 0],
    ['26.86', 26.86],
    ['-8.7', -8.7],
    ['35.0', 35],
    ['0.5', 0.5],
  ])('reads %s', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each(['', ' ', '1,846.34', '+5', '.5', '5.', '1e3', '007', '26.86亿元', '８', 'NaN', 'Infinity', '--1', '1 000'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('refuses numbers beyond the range of numbers', () => {
    expect(parseDecimal('9'.repeat(400))).toBeUndefined();
  });
});

describe('decimalPlaces(text)', () => {
  it('counts the digits behind the point, trailing zeros included', () => {
    expect(decimalPlaces('26.80')).toBe(2);
    expect(decimalPlaces('35')).toBe(0);
  });
});
