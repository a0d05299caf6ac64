import { readDataFolder } from '../../../src/build/data-folder.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { compileCatalogue } from '../../../src/catalogue/compile.ts';

/** The catalogue of data/, which has to be without problems. */
export async function realCatalogue(): Promise<Catalogue> {
  const { catalogue } = compileCatalogue(await readDataFolder('data'));
  if (catalogue === null) throw new Error('data/ has problems');
  return catalogue;
}
