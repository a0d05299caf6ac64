const NO_BREAK_SPACE = '\u00a0';

/** A figure and the Chinese word after it, such as the unit in 3.27 倍, set apart by a space. */
const FIGURE_AND_WORD = /([\d%]) (?=\p{Script=Han})/gu;

/** Keeps figures and their units together where a large title breaks into lines. */
export function unbroken(text: string): string {
  return text.replace(FIGURE_AND_WORD, `$1${NO_BREAK_SPACE}`);
}
