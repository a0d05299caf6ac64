import type { Language } from '../../domain/language.ts';
import { dataWordsEn } from './words-en.ts';
import { dataWordsZh } from './words-zh.ts';

/** The words of the data pages. */
export interface DataWords {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly toCatalogue: string;
  readonly toCharts: string;
  /** What a dataset covers: some of its regions and how many there are, and its years. */
  readonly coverage: string;
  readonly regionsOf: (names: readonly string[], count: number) => string;
  readonly indicatorsOf: (names: readonly string[], count: number) => string;
  /** How many figures stand in the bulletin and how many were computed. */
  readonly figures: string;
  readonly figureCounts: (printed: number, derived: number) => string;
  readonly checks: string;
  readonly verdictCount: (verdict: 'consistent' | 'conflicting' | 'cannot-tell', count: number) => string;
  /** Indicators that a search has found in a dataset. */
  readonly matched: (names: readonly string[]) => string;
  readonly everything: string;
  readonly everythingText: string;
  readonly forPrograms: string;
  readonly forProgramsText: string;

  readonly downloads: string;

  readonly table: string;
  readonly tableText: string;
  readonly scrollHint: string;
  readonly sources: string;
  readonly sourcesText: string;
  readonly shownIn: string;
  readonly columns: Readonly<Record<'origin' | 'basis' | 'note', string>>;
  readonly assumption: string;

  readonly dictionary: string;
  readonly columnsTitle: string;
  readonly columnsText: string;
  readonly columnHeads: Readonly<Record<'id' | 'title' | 'type' | 'description', string>>;
  readonly types: Readonly<Record<'text' | 'number' | 'integer', string>>;
  readonly indicators: string;
  readonly indicatorHeads: Readonly<Record<'name' | 'unit' | 'better' | 'definition', string>>;
  readonly directions: Readonly<Record<'higher' | 'lower' | 'neutral', string>>;
  readonly units: string;
  readonly unitHeads: Readonly<Record<'id' | 'zh' | 'en' | 'factor', string>>;
  readonly qualifiers: string;
  readonly qualifierMeanings: Readonly<
    Record<
      'exact' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'nearly' | 'between' | 'derived',
      string
    >
  >;

  readonly quality: string;
  readonly qualityText: (count: number) => string;
  readonly noChecks: string;
  readonly missingCount: (count: number) => string;

  readonly edition: string;
  readonly changes: string;
  readonly citation: string;
  readonly citationText: string;
  readonly citationStyles: Readonly<Record<'gb' | 'plain', string>>;
  readonly licence: string;

  readonly live: {
    readonly filter: string;
    readonly all: string;
    readonly shownColumns: string;
    readonly rows: (shown: number, all: number) => string;
    readonly reset: string;
    readonly saveShown: string;
    readonly saveFailed: string;
    readonly noRows: string;
    /** Said where a column that is sorted by holds figures of several units. */
    readonly severalUnits: string;
    readonly failed: string;
    readonly retry: string;
  };
}

export function dataWords(language: Language): DataWords {
  return language === 'zh' ? dataWordsZh : dataWordsEn;
}
