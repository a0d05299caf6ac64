import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalPlaces, englishOrdinal, formatNumber, withoutDust } from '../../src/i18n/number.ts';

describe('formatNumber', () => {
  it.each([
    [26.86, '26.86', '26.86'],
    [1846.34, '1846.34', '1,846.34'],
    [13472, '13472', '13,472'],
    [0, '0', '0'],
    [-8.7, '−8.7', '−8.7'],
    [26.86 * 0.1, '2.686', '2.686'],
    [0.1 + 0.2, '0.3', '0.3'],
    [0.0000005, '0.0000005', '0.0000005'],
  ])('writes %s as %s in Chinese and %s in English', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('writes differences with their sign, and zero without one', () => {
    expect(formatNumber(24.5, 'zh', { signed: true })).toBe('+24.5');
    expect(formatNumber(-10, 'zh', { signed: true })).toBe('−10');
    expect(formatNumber(0, 'zh', { signed: true })).toBe('0');
    expect(formatNumber(-0, 'zh')).toBe('0');
  });

  it('keeps the decimal places asked for', () => {
    expect(formatNumber(2, 'zh', { decimals: 1 })).toBe('2.0');
    expect(formatNumber(444.5783, 'en', { decimals: 1 })).toBe('444.6');
  });

  it('can be read back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const value = withoutDust(digits / 10 ** places);
        expect(Number(formatNumber(value, 'zh').replace('−', '-'))).toBe(value);
        expect(Number(formatNumber(value, 'en').replace('−', '-').replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('decimalPlaces', () => {
  it.each([
    [60, 0],
    [8.3, 1],
    [26.86, 2],
    [2.6860000000000004, 3],
    [1e-7, 7],
    [1e21, 0],
  ])('of %s are %i', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });
});

describe('englishOrdinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [15, '15th'],
    [21, '21st'],
    [112, '112th'],
    [130, '130th'],
    [132, '132nd'],
  ])('of %i is %s', (value, ordinal) => {
    expect(englishOrdinal(value)).toBe(ordinal);
  });
});
