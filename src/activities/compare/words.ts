import type { ComparisonForm, ComparisonSort, Way } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import { COMPARE_WORDS_EN } from './words-en.ts';
import { COMPARE_WORDS_ZH } from './words-zh.ts';

/** The words of the page where regions are compared. */
export interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly withoutScript: string;
  /** Until the comparison that a link asks for is there, and where it cannot be had. */
  readonly asked: Readonly<Record<'opening' | 'failed', string>>;
  readonly failed: string;
  readonly retry: string;
  readonly controls: string;
  readonly indicator: string;
  readonly searchHint: string;
  readonly noMatch: (query: string) => string;
  readonly coverage: (regions: number, periods: string) => string;
  readonly regions: string;
  readonly sets: string;
  readonly allWithFigure: string;
  /** Where no region is chosen. */
  readonly chooseRegions: string;
  readonly withFigure: string;
  readonly withoutFigure: string;
  readonly otherRegions: (count: number) => string;
  readonly add: (region: string) => string;
  readonly slice: string;
  readonly sliceCoverage: (regions: number) => string;
  readonly way: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<ComparisonForm, string>>;
  readonly notOffered: string;
  /** On narrow screens: opens and closes all choices but the indicator. `chosen` says what they are. */
  readonly choices: (chosen: string) => string;
  readonly closeChoices: string;
  readonly regionCount: (count: number) => string;
  readonly reference: string;
  readonly since: string;
  readonly highlight: string;
  readonly none: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<ComparisonSort, string>>;
  readonly answer: string;
  readonly carryOn: string;
  readonly permalink: string;
  /** Opens the ways to take a chart along: all of them, or those that need no address. */
  readonly takeAlong: Readonly<Record<'all' | 'picture', string>>;
  readonly copy: string;
  readonly copied: string;
  /** The browser does not let the page copy. */
  readonly copyRefused: string;
  readonly areaOf: string;
  readonly notices: string;
  readonly dismiss: string;
  readonly notice: {
    readonly unreadable: (key: string, text: string) => string;
    readonly unknownIndicator: (text: string) => string;
    /** The first few codes, and how many there are. */
    readonly unknownRegions: (codes: readonly string[], count: number) => string;
    readonly noFigure: (role: string, region: string) => string;
    readonly roles: Readonly<Record<'reference' | 'highlight', string>>;
    readonly noSuchSlice: string;
    readonly notEarlier: (asked: string, now: string) => string;
    readonly wayNotOffered: (way: string, reason: string) => string;
    readonly noTiles: (reason: string) => string;
    readonly otherData: (asked: string, now: string) => string;
  };
}

export function compareWords(language: Language): CompareWords {
  return language === 'zh' ? COMPARE_WORDS_ZH : COMPARE_WORDS_EN;
}
