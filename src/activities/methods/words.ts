import type { Language } from '../../domain/language.ts';
import { METHODS_EN } from './words-en.ts';
import { METHODS_ZH } from './words-zh.ts';

/** The sections of the methods page, in order; each name is also its anchor. */
export const METHOD_SECTIONS = [
  'intervals',
  'qualifiers',
  'drawing',
  'derivation',
  'rounding',
  'audit',
  'provenance',
  'missing',
] as const;
export type MethodSection = (typeof METHOD_SECTIONS)[number];

/** The words of the methods page. */
export interface MethodsWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly sections: Readonly<
    Record<MethodSection, { readonly title: string; readonly paragraphs: readonly string[] }>
  >;
  /** Two printed forms of one figure: how precise each is. */
  readonly precision: { readonly fine: string; readonly coarse: string; readonly caption: string };
  /** Words of qualification, what they say, and the interval they stand for. */
  readonly qualifiers: {
    readonly columns: readonly [words: string, reading: string, example: string, interval: string];
    readonly rows: readonly (readonly [words: string, reading: string, example: string, interval: string])[];
    readonly caption: string;
    readonly more: string;
    readonly less: string;
  };
  readonly drawing: Readonly<Record<'printed' | 'derived' | 'whisker' | 'open' | 'missing', string>>;
  readonly example: string;
  /** The three verdicts on the statement that left and right are equal or ordered. */
  readonly verdicts: Readonly<Record<'consistent' | 'conflicting' | 'cannot-tell', string>>;
  readonly toAudit: string;
}

export function methodsWords(language: Language): MethodsWords {
  return language === 'zh' ? METHODS_ZH : METHODS_EN;
}
