import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from '../../src/export/sheet.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [-3.2, '-3.2'],
  [444.6, '444.6'],
  [1.5e-7, '0.00000015'],
  [-2.5e-10, '-0.00000000025'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
])('%d is written as %s', (value, written) => {
  expect(plainNumber(value)).toBe(written);
});

test('what is written is read back as the same number and has no exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = plainNumber(value);
      expect(written).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(written)).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('what is not a number is refused', () => {
  expect(() => plainNumber(NaN)).toThrow(RangeError);
  expect(() => plainNumber(Infinity)).toThrow('Infinity');
});
