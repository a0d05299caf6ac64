import type { Language } from '../../domain/language.ts';
import { compare } from '../../model/comparison/compare.ts';
import { settleComparison } from '../../model/comparison/settle-comparison.ts';
import { readComparison } from '../../chart/comparison/query.ts';
import type { CatalogueSource } from '../../chart/comparison/fetch-catalogue.ts';

/** What the query string of a comparison asks for, what of it can be had, and the chart that comes of it. */
export function askedComparison(query: string, { index, catalogue }: CatalogueSource, language: Language) {
  const asked = readComparison(query);
  const { comparison, notices } = settleComparison(asked.values, catalogue, index.frame);
  return { asked, comparison, notices, ...compare(comparison, catalogue, index.frame, language) };
}
