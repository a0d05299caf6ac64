import type { Problem } from '../catalogue/problem.ts';

/** The data folder cannot be built from. The message lists every problem with its place and remedy. */
export class DataProblemsError extends Error {
  override readonly name = 'DataProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`problems`);
    this.problems = problems;
  }
}
