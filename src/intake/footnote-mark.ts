/** Enclosed numbers and letters (①, ⑴, ⒈, ㈠, ⓐ, ❶), reference signs, and numbers or 注 in brackets. */
const SIGN =
  '[\\u2460-\\u24FF\\u2776-\\u2793\\u3220-\\u3229\\u3248-\\u324F\\u3251-\\u325F\\u3280-\\u3289\\u32B1-\\u32BF*†‡§※]';
const BRACKETED = '[[〔【](?:注?\\d{1,2}|注)[\\]〕】]';
/** Behind a letter of Latin script they belong to a unit: m². */
const SUPERSCRIPT = '(?<![A-Za-z])[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079\\u2080-\\u2089]';
const MARK = `(?:${SIGN}|${BRACKETED}|${SUPERSCRIPT})`;

const AT_THE_EDGES = new RegExp(`^${MARK}+|${MARK}+$`, 'g');
const BEFORE_A_UNIT = new RegExp(`(?<=\\d)${MARK}+(?=\\p{L})`, 'gu');
/** 10³ may be a thousand. */
const POWER = /10[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/;
const PLAIN = /^[\p{Script=Han}\w.,%+ -]*$/u;

/**
 * A text without the marks that yearbooks set before and behind numbers and names to refer to notes. Null where a mark may
 * be an exponent. A text that is nothing but marks is kept, since they may be what it says.
 */
export function withoutFootnoteMarks(text: string): string | null {
  if (PLAIN.test(text)) return text;
  if (POWER.test(text)) return null;
  const rest = text.replace(AT_THE_EDGES, '').replace(BEFORE_A_UNIT, '').trim();
  return rest === '' ? text : rest;
}
