import { describe, expect, test } from 'vitest';
import { readTargets, writeTargets } from '../../../src/activities/embed/mark-targets.ts';
import { FINANCING } from '../../fixtures/chart-model.ts';

describe('the targets of an embedded picture', () => {
  const [first, ...others] = FINANCING.marks;

  test('are written in the order of the marks, in whole px, with a gap for a mark that is not drawn', () => {
    const targets = new Map([[first?.key ?? '', { x: 1.4, y: 2.6, width: 30, height: 24.2 }]]);
    expect(writeTargets(FINANCING, 540, 301.5, targets)).toBe(`540 302|1 3 30 24${'|'.repeat(others.length)}`);
  });

  test('are read back', () => {
    expect(readTargets('540 302|1 3 30 24||5 6 7 8')).toEqual({
      width: 540,
      height: 302,
      boxes: [{ x: 1, y: 3, width: 30, height: 24 }, null, { x: 5, y: 6, width: 7, height: 8 }],
    });
  });
});
