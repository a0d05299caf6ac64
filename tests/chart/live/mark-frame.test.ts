import { expect, test } from 'vitest';
import { besideMark, frameOf } from '../../../src/chart/live/mark-frame.ts';

const SIZE = { width: 400, height: 200 };

test('the frame of a mark is given in parts of the chart, so that it scales with it', () => {
  expect(frameOf({ x: 100, y: 50, width: 40, height: 20 }, SIZE)).toEqual({
    left: '25%',
    top: '25%',
    width: '10%',
    height: '10%',
  });
});

test('a mark that is not drawn has its frame at the foot', () => {
  expect(frameOf(undefined, SIZE)).toEqual({ left: '0%', top: '100%', width: '0%', height: '0%' });
});

test('details stand where there is room: below what is high, above what is low, inwards from the sides', () => {
  expect(besideMark({ x: 20, y: 10, width: 40, height: 20 }, SIZE)).toEqual({ left: '5%', top: '15%' });
  expect(besideMark({ x: 340, y: 160, width: 40, height: 20 }, SIZE)).toEqual({ right: '5%', bottom: '20%' });
});
