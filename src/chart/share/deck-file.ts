import type { Language } from '../../domain/language.ts';
import type { DeckTheme } from '../../export/presentation/slide-file.ts';

/** Forms in which a deck is taken along. */
export type DeckFileKind = 'pptx' | 'html';

/** Name of a deck as a file, in the directory of its page. A page follows the theme of its reader and has none. */
export function deckFile(deck: string, language: Language, kind: DeckFileKind, theme: DeckTheme = 'light'): string {
  return `${deck}${theme === 'dark' ? '-dark' : ''}.${language}.${kind}`;
}
