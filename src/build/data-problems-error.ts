import type { Problem } from '../catalogue/problem.ts';
import { problemReport } from './problem-report.ts';

/**
 * A data folder cannot be made into a site. The message lists every problem with its place and remedy. In place of the
 * call stack, which is of no use to the author of the data, a terminal prints the folder.
 */
export class DataProblemsError extends Error {
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[], folder: string) {
    super(problemReport(problems));
    this.#problems = problems;
    this.stack = `${this.message}\n\n    at ${folder}`;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }
}
