import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../scripts/steps/run-steps.ts';
import type { Step } from '../../../scripts/steps/step.ts';

const SILENT = { now: () => 0, started: () => undefined, finished: () => undefined };

const passing = (name: string, needs: readonly string[] = []): Step => ({
  name,
  needs,
  run: () => Promise.resolve({ tally: { passed: 1, failed: 0 }, output: '' }),
});

const failing = (name: string): Step => ({
  name,
  needs: [],
  run: () => Promise.resolve({ tally: { passed: 3, failed: 1 }, output: 'one was wrong' }),
});

describe('steps', () => {
  it('all run even if one fails', async () => {
    const done = await runSteps([[failing('lint'), passing('types')], [passing('browser', ['types'])]], 2, SILENT);
    expect(done.map(({ name, tally }) => [name, tally.passed, tally.failed])).toEqual([
      ['lint', 3, 1],
      ['types', 1, 0],
      ['browser', 1, 0],
    ]);
  });

  it('that need a failed step do not run, and count as failed', async () => {
    const done = await runSteps([[failing('build')], [passing('browser', ['build'])]], 2, SILENT);
    expect(done[1]).toEqual({
      name: 'browser',
      tally: { passed: 0, failed: 1 },
      output: 'Not run: it needs build to pass.\n',
      seconds: 0,
    });
  });

  it('that throw have failed, with the reason as their output', async () => {
    const step: Step = { name: 'browser', needs: [], run: () => Promise.reject(new Error('no browser')) };
    const [done] = await runSteps([[step]], 2, SILENT);
    expect(done).toMatchObject({ tally: { passed: 0, failed: 1 }, output: 'Error: no browser\n' });
  });

  it('of one phase run as many at a time as there are lanes, and the next phase waits for all of them', async () => {
    const events: string[] = [];
    const slow = (name: string, turns: number): Step => ({
      name,
      needs: [],
      run: async () => {
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        return { tally: { passed: 1, failed: 0 }, output: '' };
      },
    });
    await runSteps([[slow('a', 90), slow('b', 30), slow('c', 1)], [slow('d', 1)]], 2, {
      now: () => 0,
      started: ({ name }) => events.push(`${name} starts`),
      finished: ({ name }) => events.push(`${name} ends`),
    });
    expect(events).toEqual(['a starts', 'b starts', 'b ends', 'c starts', 'c ends', 'a ends', 'd starts', 'd ends']);
  });

  it('tell how long they took', async () => {
    let clock = 1000;
    const step: Step = {
      ...passing('types'),
      run: () => {
        clock += 2500;
        return Promise.resolve({ tally: { passed: 1, failed: 0 }, output: '' });
      },
    };
    const [done] = await runSteps([[step]], 1, { ...SILENT, now: () => clock });
    expect(done?.seconds).toBe(2.5);
  });
});
