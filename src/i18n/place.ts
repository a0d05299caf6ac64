import { parseChineseNumeral } from '../domain/chinese-numeral.ts';
import type { Language } from '../domain/language.ts';
import { parseLineSpan } from '../domain/line-span.ts';
import { parseLocator } from '../domain/locator.ts';
import { punctuation } from './punctuation.ts';
import { words } from './words.ts';

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

const placeWords = words({
  zh: {
    line: (line: number) => `第 ${String(line)} 行`,
    lines: (first: number, last: number) => `第 ${String(first)}—${String(last)} 行`,
    headingSentence: '标题句',
    sentence: (sentence: number) => `第 ${String(sentence)} 句`,
    /** A heading, for readers with the page before them and for others. */
    heading: (heading: string) => heading,
    headingPlainly: (heading: string) => heading,
    /** Between headings on a picture or a slide. */
    plainJoint: ' · ',
  },
  en: {
    line: (line) => `line ${String(line)}`,
    lines: (first, last) => `lines ${String(first)}–${String(last)}`,
    headingSentence: 'heading sentence',
    sentence: (sentence) => `sentence ${String(sentence)}`,
    heading: (heading) => {
      const english = englishHeading(heading);
      if (english === heading || /\d$/.test(heading)) return english;
      return /^[(（]/.test(heading) ? `${english} ${heading}` : `${english} (${heading})`;
    },
    headingPlainly: englishHeading,
    plainJoint: ', ',
  },
});

/**
 * Tells a reader where a figure stands: `二/县域/第四/s1` is 二 · 县域 · 第四，第 1 句, in English
 * "part 2 (二) · counties (县域) · point 4 (第四), sentence 1": the Chinese is what a reader finds on the page.
 * `l2-41` are lines of a file: 第 2—41 行.
 */
export function describePlace(locator: string, language: Language): string {
  return placeIn(locator, language, placeWords(language).heading, ' · ');
}

/**
 * The same for pictures and slides, whose readers do not have the page before them and may not read Chinese: in English
 * "part 2, counties, point 4, sentence 1".
 */
export function describePlacePlainly(locator: string, language: Language): string {
  const { headingPlainly, plainJoint } = placeWords(language);
  return placeIn(locator, language, headingPlainly, plainJoint);
}

function placeIn(locator: string, language: Language, written: (heading: string) => string, between: string): string {
  const said = placeWords(language);
  const span = parseLineSpan(locator);
  if (span !== undefined) return span.first === span.last ? said.line(span.first) : said.lines(span.first, span.last);
  const parsed = parseLocator(locator);
  if (parsed === undefined) return locator;
  const sentence = parsed.sentence === 0 ? said.headingSentence : said.sentence(parsed.sentence);
  if (parsed.headings.length === 0) return sentence;
  return [parsed.headings.map(written).join(between), sentence].join(punctuation(language).comma);
}

function englishHeading(heading: string): string {
  for (const { pattern, word } of HEADING_KINDS) {
    const numeral = pattern.exec(heading)?.[1];
    if (numeral === undefined) continue;
    return `${word} ${/^\d/.test(numeral) ? numeral : String(parseChineseNumeral(numeral))}`;
  }
  return HEADING_WORDS.get(heading) ?? heading;
}
