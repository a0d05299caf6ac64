import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * What the codes of observations stand for, and the observations that formulas name, as far as they are known. A
 * catalogue is one; a reader's own data brings one of its own.
 */
export type Vocabulary = Pick<Catalogue, 'units' | 'regions' | 'indicators' | 'categories' | 'documents'> &
  Partial<Pick<Catalogue, 'observations'>>;

/** What a code stands for. Throws where the vocabulary does not know it, which compiled data excludes. */
export function meaningOf<Meaning>(meanings: ReadonlyMap<string, Meaning>, code: string): Meaning {
  const meaning = meanings.get(code);
  if (meaning === undefined) throw new Error(`Nothing is known by the code ${code}.`);
  return meaning;
}
