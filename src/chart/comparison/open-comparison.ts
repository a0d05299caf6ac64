import type { Comparison } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import { askComparison, type ComparisonAnswer } from '../../model/comparison/ask-comparison.ts';
import type { Notice } from '../../model/comparison/notice.ts';
import { type Reader, readIn } from '../../model/read-in.ts';
import type { CatalogueSource } from './fetch-catalogue.ts';
import { readComparison, writeComparison } from './query.ts';

/** The comparison of a link, as every place that shows one needs it. */
export interface OpenedComparison {
  /** Of the catalogue of the source. */
  readonly reader: Reader;
  readonly answer: ComparisonAnswer;
  /** All that differs from what the link says: those of the answer, and those of the link itself. */
  readonly notices: readonly Notice[];
  /** The query string that pins what is shown. */
  readonly address: string;
}

/** Answers the comparison that a query string asks for, from a catalogue that has what its indicator needs. */
export function openComparison(query: string, source: CatalogueSource, language: Language): OpenedComparison {
  const { values, unreadable } = readComparison(query);
  const { data, ...asked } = values;
  const reader = readIn(source.catalogue, language);
  const answer = askComparison(asked, reader, source.index.frame);
  const now = source.versionOf(answer.comparison.indicator);
  const isOther = data !== undefined && data !== now;
  return {
    reader,
    answer,
    notices: [
      ...unreadable.map((each): Notice => ({ kind: 'unreadable', ...each })),
      ...answer.notices,
      ...(isOther ? [{ kind: 'other-data' as const, asked: data, now }] : []),
    ],
    address: pinComparison(answer.comparison, source),
  };
}

/** The query string that states all of a comparison, and the version of the data that it is made from. */
export function pinComparison(comparison: Comparison, source: CatalogueSource): string {
  return writeComparison({ ...comparison, data: source.versionOf(comparison.indicator) });
}
