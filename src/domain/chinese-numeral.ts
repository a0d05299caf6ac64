/** Numbers written in Chinese characters, from 零 to 九千九百九十九. */

const DIGITS = '零一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = { 〇: '零', 两: '二' };
const PLACES: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** Reads 三, 十, 二十一, 一百零五, 两, 百 (as in 百分之); undefined where the characters are not such a number. */
export function parseChineseNumeral(text: string): number | undefined {
  let rest = text.replace(/[〇两]/g, (character) => SAME_DIGIT[character] ?? character);
  let value = 0;
  for (const [sign, weight] of PLACES) {
    const at = rest.indexOf(sign);
    if (at === -1) continue;
    const digit = at === 0 ? 1 : digitOf(rest.slice(0, at).replace(/^零(?=.)/, ''));
    if (!digit) return undefined;
    value += digit * weight;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return value === 0 ? undefined : value;
  const ones = digitOf(value === 0 ? rest : rest.replace(/^零(?=.)/, ''));
  return ones === undefined || (ones === 0 && value > 0) ? undefined : value + ones;
}

/** Writes 1 to 99 the way headings are numbered: 一, 十, 十一, 二十. Throws a RangeError for other numbers. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`no heading is numbered ${String(value)}`);
  }
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const leading = tens > 1 ? DIGITS.charAt(tens) : '';
  return `${leading}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

function digitOf(text: string): number | undefined {
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return digit === -1 ? undefined : digit;
}
