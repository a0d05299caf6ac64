import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestMark } from '../../../src/chart/live/nearest-mark.ts';

const TARGETS = new Map([
  ['upper', { x: 100, y: 10, width: 50, height: 20 }],
  ['lower', { x: 100, y: 50, width: 50, height: 20 }],
]);

describe('the mark that a pointer means', () => {
  test('is the one it is on', () => {
    expect(nearestMark(TARGETS, 120, 55, 30)).toBe('lower');
  });

  test('is the nearest one within reach', () => {
    expect(nearestMark(TARGETS, 160, 15, 30)).toBe('upper');
    expect(nearestMark(TARGETS, 120, 42, 30)).toBe('lower');
  });

  test('is none where none is within reach', () => {
    expect(nearestMark(TARGETS, 181, 20, 30)).toBeNull();
    expect(nearestMark(new Map(), 0, 0, 1000)).toBeNull();
  });

  test('is never one farther away than another', () => {
    const coordinate = fc.integer({ min: -50, max: 250 });
    const distance = (key: string, x: number, y: number) => {
      const box = TARGETS.get(key);
      if (box === undefined) throw new Error(`No mark is called ${key}.`);
      const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
      const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
      return Math.hypot(x - nearestX, y - nearestY);
    };
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const found = nearestMark(TARGETS, x, y, 1000) ?? '';
        for (const key of TARGETS.keys()) expect(distance(found, x, y)).toBeLessThanOrEqual(distance(key, x, y));
      }),
    );
  });
});
