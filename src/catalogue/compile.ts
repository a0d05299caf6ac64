import type { CompleteCatalogue } from './catalogue.ts';
import type { DataFiles } from './data-files.ts';
import { collectProblems, type Problem } from './problem.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The catalogue, or everything that keeps the data from being one. */
export type Compilation =
  | { readonly catalogue: CompleteCatalogue; readonly problems: readonly [] }
  | { readonly catalogue: null; readonly problems: readonly Problem[] };

/** Reads and validates the data folder. Either there is a whole catalogue or there are problems, all of them at once. */
export function compileCatalogue(files: DataFiles): Compilation {
  const { result: catalogue, problems } = collectProblems((report) => readCatalogue(files, report));
  return catalogue && problems.length === 0 ? { catalogue, problems: [] } : { catalogue: null, problems };
}
