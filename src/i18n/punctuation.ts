import { words } from './words.ts';

/**
 * How a language joins what is put together of several parts. Marks that something follows bring the space after them
 * where the language sets one; a full stop does not, since it may be the last.
 */
export const punctuation = words({
  zh: {
    /** Between a name and what is said of it. */
    colon: '：',
    semicolon: '；',
    comma: '，',
    /** Between the items of a list within a sentence. */
    listComma: '、',
    /** The same where an item may hold a comma itself. */
    listSemicolon: '、',
    stop: '。',
    /** Between sentences that end themselves, and between words. */
    space: '',
    parentheses: (inside: string) => `（${inside}）`,
  },
  en: {
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
    listComma: ', ',
    listSemicolon: '; ',
    stop: '.',
    space: ' ',
    parentheses: (inside) => ` (${inside})`,
  },
});
