import type { Language } from '../../domain/language.ts';

/** Where the table of a dataset stands as data for the page's script, below the root of the site. */
export function tableFile(dataset: string, language: Language): string {
  return `tables/${dataset}.${language}.json`;
}
