import type { Language } from '../domain/language.ts';
import { type LineSpan, parseLineSpan } from '../domain/line-span.ts';
import { parseLocator } from '../domain/locator.ts';

const NUMERALS = '一二三四五六七八九十';

/** Kinds of numbered headings with the English word for each. */
const HEADING_KINDS: readonly { readonly pattern: RegExp; readonly word: string }[] = [
  { pattern: /^([一二三四五六七八九十]+)$/, word: 'part' },
  { pattern: /^[(（]([一二三四五六七八九十]+)[)）]$/, word: 'section' },
  { pattern: /^第([一二三四五六七八九十]+)$/, word: 'point' },
  { pattern: /^([一二三四五六七八九十]+)[是要]$/, word: 'item' },
  { pattern: /^(\d+)$/, word: 'paragraph' },
];

/** Headings made of words, in English. One that is missing here stays as it is printed. */
const HEADING_WORDS: ReadonlyMap<string, string> = new Map([
  ['县域', 'counties'],
  ['县域经济', 'county economy'],
  ['工业经济', 'industrial economy'],
  ['农业方面', 'agriculture'],
]);

/**
 * Tells a reader where a figure stands: `二/县域/第四/s1` is 二 · 县域 · 第四，第 1 句, in English
 * "part 2 (二) · counties (县域) · point 4 (第四), sentence 1": the Chinese is what a reader finds on the page.
 * `l2-41` are lines of a file: 第 2—41 行.
 */
export function describePlace(locator: string, language: Language): string {
  return placeWords(locator, language, (heading) => {
    const english = englishHeading(heading);
    if (english === heading || /\d$/.test(heading)) return english;
    return /^[(（]/.test(heading) ? `${english} ${heading}` : `${english} (${heading})`;
  });
}

/**
 * The same for pictures and slides, whose readers do not have the page before them and may not read Chinese: in English
 * "part 2, counties, point 4, sentence 1".
 */
export function describePlacePlainly(locator: string, language: Language): string {
  return placeWords(locator, language, englishHeading, ', ');
}

function placeWords(
  locator: string,
  language: Language,
  toEnglish: (heading: string) => string,
  between = ' · ',
): string {
  const lines = parseLineSpan(locator);
  if (lines !== undefined) return lineWords(lines, language);
  const parsed = parseLocator(locator);
  if (parsed === undefined) return locator;
  const sentence = sentenceWords(parsed.sentence, language);
  if (parsed.headings.length === 0) return sentence;
  return language === 'zh'
    ? `${parsed.headings.join(' · ')}，${sentence}`
    : `${parsed.headings.map(toEnglish).join(between)}, ${sentence}`;
}

function lineWords({ first, last }: LineSpan, language: Language): string {
  if (first === last) return language === 'zh' ? `第 ${String(first)} 行` : `line ${String(first)}`;
  return language === 'zh' ? `第 ${String(first)}—${String(last)} 行` : `lines ${String(first)}–${String(last)}`;
}

function sentenceWords(sentence: number, language: Language): string {
  if (sentence === 0) return language === 'zh' ? '标题句' : 'heading sentence';
  return language === 'zh' ? `第 ${String(sentence)} 句` : `sentence ${String(sentence)}`;
}

function englishHeading(heading: string): string {
  for (const { pattern, word } of HEADING_KINDS) {
    const numeral = pattern.exec(heading)?.[1];
    if (numeral === undefined) continue;
    return `${word} ${/^\d/.test(numeral) ? numeral : String(chineseNumber(numeral))}`;
  }
  return HEADING_WORDS.get(heading) ?? heading;
}

/** 一 to 九十九, as far as headings are numbered. */
function chineseNumber(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text: string | undefined): number =>
    text === undefined || text === '' ? 0 : NUMERALS.indexOf(text) + 1;
  return numeral.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) + digit(ones) : digit(ones);
}
