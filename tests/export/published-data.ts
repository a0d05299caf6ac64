import { join } from 'node:path';
import { readDataFolder } from '../../src/build/data-folder.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';

/** The catalogue as it is published. */
export async function publishedCatalogue(): Promise<CompleteCatalogue> {
  const { catalogue } = compileCatalogue(await readDataFolder(join(import.meta.dirname, '../../data')));
  if (catalogue === null) throw new Error('data/ has problems; see npm run check:data.');
  return catalogue;
}
