import type { Tally } from './tally.ts';

/** One part of the whole test, such as the type check. */
export interface Step {
  readonly name: string;
  /** Names of steps without whose success this one makes no sense. They stand in an earlier phase. */
  readonly needs: readonly string[];
  run(): Promise<StepResult>;
}

export interface StepResult {
  readonly tally: Tally;
  /** What the step printed. */
  readonly output: string;
}

/** A step after its turn. */
export interface FinishedStep extends StepResult {
  readonly name: string;
  /** Seconds that it took. */
  readonly seconds: number;
}
