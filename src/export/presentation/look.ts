import type { Language } from '../../domain/language.ts';
import type { DeckTheme } from './slide-file.ts';

/** What all slides of a deck are written in. */
export interface Look {
  readonly language: Language;
  readonly theme: DeckTheme;
}

/** The language of a run of text as Office names it. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
