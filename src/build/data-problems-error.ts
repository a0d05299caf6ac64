import type { Problem } from '../catalogue/problem.ts';
import { problemReport } from './problem-report.ts';

/** A data folder cannot be made into a site. The message lists every problem with its place and remedy. */
export class DataProblemsError extends Error {
  override readonly name = 'DataProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemReport(problems));
    this.problems = problems;
    // Where in the build it was thrown is of no use to the author of the data.
    this.stack = this.message;
  }
}
