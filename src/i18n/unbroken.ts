const NO_BREAK_SPACE = '\u00a0';

/** A figure and the Chinese word after it, such as the unit in 3.27 倍, set apart by a space. */
const FIGURE_AND_WORD = /([\d%]) (?=\p{Script=Han})/gu;

/** A separating dot belongs to what stands before it. */
const BEFORE_DOT = / (?=· )/g;

/** Keeps together what should not be torn apart where a text breaks into lines. */
export function unbroken(text: string): string {
  return text.replace(FIGURE_AND_WORD, `$1${NO_BREAK_SPACE}`).replace(BEFORE_DOT, NO_BREAK_SPACE);
}
