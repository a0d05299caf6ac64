import type { Catalogue } from './catalogue.ts';
import type { DataFiles } from './data-files.ts';
import { inReadingOrder, type Problem, problem } from './problem.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The catalogue, or everything that keeps the data from being one. */
export type Compilation =
  | { readonly catalogue: Catalogue; readonly problems: readonly [] }
  | { readonly catalogue: null; readonly problems: readonly Problem[] };

/** Reads and validates the data folder. Either there is a whole catalogue or there are problems, all of them at once. */
export function compileCatalogue(files: DataFiles): Compilation {
  const problems: Problem[] = [];
  const catalogue = readCatalogue(files, (code, place, ...details) => {
    problems.push(problem(code, place, ...details));
  });
  return catalogue && problems.length === 0
    ? { catalogue, problems: [] }
    : { catalogue: null, problems: inReadingOrder(problems) };
}
