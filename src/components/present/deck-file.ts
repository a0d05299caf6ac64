import type { Language } from '../../domain/language.ts';

/** Forms in which a deck is taken along. */
export type DeckFileKind = 'pptx' | 'html';

/** Name of a deck as a file, in the directory of its page. */
export function deckFile(deck: string, language: Language, kind: DeckFileKind): string {
  return `${deck}.${language}.${kind}`;
}
