import { describe, expect, it } from 'vitest';
import { elapsedText, stopWatch } from '../../../../src/activities/present/player/clock.ts';
import { readMessage } from '../../../../src/activities/present/player/companion.ts';

const STATE = { source: 'hengyang-in-figures', version: 1, talk: 'talk-1', kind: 'state', slide: 3, black: false };

describe('what another window says', () => {
  it('counts where it is of the same talk', () => {
    expect(readMessage(STATE, 'talk-1')).toEqual({ kind: 'state', slide: 3, black: false });
    expect(readMessage({ ...STATE, kind: 'hello' }, 'talk-1')).toEqual({ kind: 'hello' });
  });

  it.each([
    null,
    'state',
    { ...STATE, talk: 'talk-2' },
    { ...STATE, version: 2 },
    { ...STATE, source: 'somebody' },
    { ...STATE, slide: 0 },
    { ...STATE, slide: 1.5 },
    { ...STATE, slide: '3' },
    { ...STATE, slide: Infinity },
    { ...STATE, black: 'yes' },
    { ...STATE, kind: 'reboot' },
  ])('is passed over where it makes no sense: %j', (message) => {
    expect(readMessage(message, 'talk-1')).toBeNull();
  });
});

describe('the time of a talk', () => {
  it('is told in minutes, from an hour on with hours', () => {
    expect([0, 65_000, 3_845_999].map(elapsedText)).toEqual(['0:00', '1:05', '1:04:05']);
  });

  it('stands still while paused, and begins again at nought', () => {
    const watch = stopWatch(1000);
    expect(watch.elapsed(4000)).toBe(3000);
    expect(watch.toggle(4000)).toBe(false);
    expect(watch.elapsed(9000)).toBe(3000);
    expect(watch.toggle(9000)).toBe(true);
    expect(watch.elapsed(9500)).toBe(3500);
    watch.reset(10_000);
    expect(watch.elapsed(10_250)).toBe(250);
  });
});
