import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import { compileCatalogue } from '../catalogue/compile.ts';
import { readDataFolder } from './data-folder.ts';
import { DataProblemsError } from './data-problems-error.ts';
import { systemLanguage } from './system-language.ts';

/** Reads and compiles a data folder; throws all its problems together where it has any. */
export async function loadCatalogue(data: string): Promise<CompleteCatalogue> {
  const { catalogue, problems } = compileCatalogue(await readDataFolder(data));
  if (catalogue === null) throw new DataProblemsError(problems, data, systemLanguage());
  return catalogue;
}
