import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightMessage, readHeight } from '../../../src/activities/embed/height-message.ts';

describe('the message about the height of an embed', () => {
  test('is agreed with host pages, to the letter', () => {
    expect(heightMessage(603.2)).toEqual({
      source: 'hengyang-in-figures',
      version: 1,
      type: 'height',
      height: 604,
    });
  });

  test('is read back as whole px within bounds', () => {
    expect(readHeight(heightMessage(604))).toBe(604);
    expect(readHeight(heightMessage(3))).toBe(120);
    expect(readHeight(heightMessage(1e9))).toBe(4000);
  });

  test.each([
    null,
    undefined,
    'height',
    604,
    [],
    {},
    { source: 'hengyang-in-figures', version: 1, type: 'height' },
    { source: 'hengyang-in-figures', version: 1, type: 'height', height: '604' },
    { source: 'hengyang-in-figures', version: 1, type: 'height', height: 12.5 },
    { source: 'hengyang-in-figures', version: 1, type: 'height', height: Number.NaN },
    { source: 'hengyang-in-figures', version: 1, type: 'height', height: Number.POSITIVE_INFINITY },
    { source: 'hengyang-in-figures', version: 2, type: 'height', height: 604 },
    { source: 'hengyang-in-figures', version: 1, type: 'navigate', height: 604 },
    { source: 'somebody-else', version: 1, type: 'height', height: 604 },
  ])('%j says nothing', (data) => {
    expect(readHeight(data)).toBeNull();
  });

  test('whatever arrives, a frame gets a sane height or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ height: fc.anything() })), (data) => {
        const height = readHeight(
          typeof data === 'object' && data !== null ? { ...data, ...heightMessage(0), ...data } : data,
        );
        expect(height === null || (Number.isInteger(height) && height >= 120 && height <= 4000)).toBe(true);
      }),
    );
  });
});
