import type { Language } from '../domain/language.ts';
import { IMPORT_EN } from './import-words-en.ts';
import { IMPORT_ZH } from './import-words-zh.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The words of the page for a reader's own table. */
export interface ImportWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly needsScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly choose: Words<
    'drop' | 'file' | 'paste' | 'pasteLabel' | 'pasteButton' | 'sample' | 'sampleName' | 'pastedName'
  >;
  readonly reading: (name: string, done: string, all: string) => string;
  /** More values than are read: how many there seem to be, and how many are read. */
  readonly tooMany: (expected: number, most: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly unreadable: Words<
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'no-rows'
    | 'too-wide'
    | 'workbook'
    | 'old-workbook'
    | 'opendocument'
    | 'protected'
    | 'macros'
    | 'damaged'
    | 'no-sheets'
    | 'no-such-sheet'
    | 'zip'
    | 'pdf'
    | 'image'
    | 'archive'
    | 'html'
    | 'json'
  >;
  readonly how: Words<
    | 'title'
    | 'text'
    | 'encoding'
    | 'delimiter'
    | 'quotes'
    | 'column'
    | 'cells'
    | 'use'
    | 'stands'
    | 'saysNothing'
    | 'moreColumns'
    | 'boundsLost'
  >;
  readonly encodings: Words<'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be' | 'mixed'>;
  readonly delimiters: Words<',' | '\t' | ';' | '，' | '|'>;
  readonly quotes: Words<'yes' | 'no'>;
  readonly uses: Words<
    | 'region'
    | 'regionCheck'
    | 'regionAbove'
    | 'indicator'
    | 'period'
    | 'periodPart'
    | 'category'
    | 'status'
    | 'unit'
    | 'lower'
    | 'upper'
    | 'qualifier'
    | 'note'
    | 'value'
    | 'ignore'
  >;
  readonly constants: Words<'title' | 'region' | 'indicator' | 'period' | 'unit'>;
  readonly missingParts: (parts: readonly string[]) => string;
  /** Beside that: what was read before is still there. `name`: what that file is called. */
  readonly earlierStays: (name: string) => string;
  readonly parts: Words<'value' | 'region' | 'indicator' | 'period'>;
  readonly repeatedTitles: (titles: readonly string[]) => string;
  readonly shapes: Words<'long' | 'wide'>;
  readonly found: {
    readonly title: string;
    readonly summary: (counts: {
      readonly regions: number;
      readonly indicators: number;
      readonly periods: number;
      readonly values: number;
      readonly blanks: number;
    }) => string;
    readonly nothing: string;
    readonly unstated: (names: readonly string[]) => string;
    /** Nothing was read from this line on. */
    readonly full: (line: number) => string;
  };
  readonly problems: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly shown: (shown: number, count: number) => string;
    readonly columns: Words<'line' | 'column' | 'value' | 'reason' | 'remedy'>;
    readonly whole: string;
    readonly download: string;
    readonly file: string;
  };
  readonly chart: {
    readonly title: string;
    readonly mark: string;
    readonly indicator: string;
    readonly across: Words<'label' | 'region' | 'period'>;
    readonly period: string;
    readonly region: string;
    readonly form: Words<'label' | 'ranked-bars' | 'range-dots'>;
    readonly beside: string;
    readonly noMatch: string;
    readonly otherUnit: (own: string, curated: string) => string;
    readonly tooMany: (shown: number, count: number) => string;
    /** Above a list too long to scroll: what to search in, and how much of it is offered. */
    readonly narrow: (label: string, count: number) => string;
    readonly narrowed: (shown: number, count: number) => string;
    readonly none: string;
  };
  readonly keep: Words<
    | 'title'
    | 'text'
    | 'keep'
    | 'kept'
    | 'keepFailed'
    | 'forget'
    | 'forgotten'
    | 'csv'
    | 'excel'
    | 'xlsx'
    | 'folder'
    | 'folderText'
  >;
  readonly limited: (most: number) => string;
  readonly restored: (name: string) => string;
}

const WORDS: Readonly<Record<Language, ImportWords>> = { zh: IMPORT_ZH, en: IMPORT_EN };

export function importWords(language: Language): ImportWords {
  return WORDS[language];
}
