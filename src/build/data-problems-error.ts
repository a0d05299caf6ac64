import { problemsWords } from '../activities/problems/words.ts';
import { join } from 'node:path';
import type { Problem } from '../catalogue/problem.ts';
import { writeProblem } from '../catalogue/write-problem.ts';
import type { Language } from '../domain/language.ts';

/**
 * A data folder cannot be made into a site. The message lists every problem with its place and remedy. In place of the
 * call stack, which is of no use to the author of the data, a terminal prints the folder.
 */
export class DataProblemsError extends Error {
  constructor(problems: readonly Problem[], folder: string, language: Language) {
    const written = problems.map((each) => writeProblem({ ...each, file: join(folder, each.file) }, language));
    super([problemsWords(language).title(problems.length), ...written].join('\n\n'));
    this.stack = `${this.message}\n\n    at ${folder}`;
  }
}
