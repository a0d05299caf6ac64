import type { FinishedStep, Step } from './step.ts';
import { FAILED } from './tally.ts';

/** What a run tells, and the clock that it reads, in milliseconds. */
export interface Watch {
  now(): number;
  started(step: Step): void;
  finished(step: FinishedStep): void;
}

/**
 * Runs all steps, phase after phase, `lanes` of a phase at a time. A failed step stops only the steps that need it, and
 * those count as failed: what has not been tested has not passed.
 */
export async function runSteps(
  phases: readonly (readonly Step[])[],
  lanes: number,
  watch: Watch,
): Promise<readonly FinishedStep[]> {
  const finished: FinishedStep[] = [];
  for (const phase of phases) {
    const waiting = [...phase];
    const work = async (): Promise<void> => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        const result = await runStep(step, finished, watch);
        finished.push(result);
        watch.finished(result);
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
  }
  return finished;
}

async function runStep(step: Step, finished: readonly FinishedStep[], watch: Watch): Promise<FinishedStep> {
  const missing = step.needs.filter((name) => !finished.some((done) => done.name === name && done.tally.failed === 0));
  if (missing.length > 0) {
    return { name: step.name, tally: FAILED, output: `Not run: it needs ${missing.join(', ')} to pass.\n`, seconds: 0 };
  }
  watch.started(step);
  const start = watch.now();
  const result = await step.run().catch((error: unknown) => ({ tally: FAILED, output: `${String(error)}\n` }));
  return { name: step.name, ...result, seconds: (watch.now() - start) / 1000 };
}
