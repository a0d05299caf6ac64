import type { Problem } from '../../src/catalogue/problem.ts';
import { writeProblem } from '../../src/catalogue/write-problem.ts';
import type { Language, Localised } from '../../src/domain/language.ts';

/** Prints problems, with paths that a terminal can open, and how many there are. */
export function printProblems(
  problems: readonly Problem[],
  pathOf: (file: string) => string,
  language: Language,
): void {
  for (const problem of problems) {
    console.error(`${writeProblem({ ...problem, file: pathOf(problem.file) }, language)}\n`);
  }
  const count = problems.length;
  const summary: Localised = {
    zh: `共 ${count} 个问题。`,
    en: count === 1 ? '1 problem.' : `${count} problems.`,
  };
  console.error(summary[language]);
}
