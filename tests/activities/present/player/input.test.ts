import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, type KeyStroke } from '../../../../src/activities/present/player/command.ts';
import { gridStep } from '../../../../src/activities/present/player/overview.ts';
import { readPlace, writePlace } from '../../../../src/activities/present/player/place.ts';
import { typedNumber } from '../../../../src/activities/present/player/slide-number.ts';
import { swipeCommand } from '../../../../src/activities/present/player/swipe.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({ ...PLAIN, key, ...held });

describe('keys', () => {
  it.each([
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['B', 'black'],
    ['.', 'black'],
    ['O', 'overview'],
    ['?', 'help'],
    ['x', null],
  ])('%s means %s', (key, command) => {
    expect(commandOf(stroke(key))).toBe(command);
  });

  it('leave the browser its own', () => {
    expect(commandOf(stroke('f', { ctrlKey: true }))).toBeNull();
    expect(commandOf(stroke('ArrowLeft', { altKey: true }))).toBeNull();
  });

  it('turn back with shift and space', () => {
    expect(commandOf(stroke(' ', { shiftKey: true }))).toBe('previous');
  });
});

describe('a typed number', () => {
  it('goes with Enter, and another key drops it', () => {
    const number = typedNumber();
    expect(['1', '2', 'Enter', 'Enter', '7', 'x', 'Enter'].map(number.take)).toEqual([
      null,
      null,
      12,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('digits', () => {
  it('wait for Enter until another key drops them', () => {
    const number = typedNumber();
    const pending = ['1', 'Enter', '7', 'x'].map((key) => {
      number.take(key);
      return number.pending();
    });
    expect(pending).toEqual([true, false, true, false]);
  });
});

describe('a place in an address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('slides', 'speaker'), (slide, view) => {
        expect(readPlace(writePlace({ slide, view }))).toEqual({ slide, view });
      }),
    );
  });

  it.each(['', '#', '#/x', '#county-financing-source-1', '#/12345', '#/3/'])('is none in %s', (hash) => {
    expect(readPlace(hash)).toBeNull();
  });
});

describe('a finger', () => {
  it('turns by going sideways, far enough', () => {
    expect(swipeCommand(-80, 10)).toBe('next');
    expect(swipeCommand(80, -10)).toBe('previous');
    expect(swipeCommand(-20, 0)).toBeNull();
    expect(swipeCommand(-80, 70)).toBeNull();
  });
});

describe('the overview', () => {
  it('is walked by rows, and ends at its ends', () => {
    expect(gridStep(2, 'next', 4, 21)).toBe(6);
    expect(gridStep(2, 'previous', 4, 21)).toBe(1);
    expect(gridStep(20, 'next', 4, 21)).toBe(21);
    expect(gridStep(5, 'last', 4, 21)).toBe(21);
    expect(gridStep(5, 'help', 4, 21)).toBeNull();
  });
});
