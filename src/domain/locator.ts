import { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.ts';

/**
 * Where a figure stands in a document: a path of headings and a sentence number, `二/县域/第四/s1`.
 *
 * A heading segment names a numbered heading (`一`, `(二)`, `3`, `第四`, `一是`, `二要`) or the first words of a
 * paragraph or clause (`县域`, `农业方面`; a leading 从 is skipped). Its scope runs to the next heading of the same kind,
 * for words to the end of the paragraph. `s0` is the sentence that holds the heading itself, `s1` the one after it.
 */
export interface Locator {
  readonly headings: readonly string[];
  readonly sentence: number;
}

export type LocatorProblem =
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'heading-not-found'; readonly heading: string }
  | { readonly kind: 'sentence-not-found'; readonly sentence: number; readonly sentences: number };

export type Located =
  { readonly ok: true; readonly sentence: string } | { readonly ok: false; readonly problem: LocatorProblem };

const CLAUSE_END = /[。；;:：!！?？\n]/;
const SENTENCE = /[^。!！?？\n]*[。!！?？]+[”’）)》]*|[^。!！?？\n]+/g;

/** Reads `二/县域/第四/s1`; undefined where the text is not a locator. */
export function parseLocator(text: string): Locator | undefined {
  const segments = text.split('/');
  const last = segments.pop();
  const match = last === undefined ? null : /^s(\d{1,3})$/.exec(last);
  if (match?.[1] === undefined || segments.some((segment) => segment.trim() === '')) return undefined;
  return { headings: segments, sentence: Number(match[1]) };
}

/** Finds the sentence that a locator names in the text of a document (paragraphs separated by line breaks). */
export function locate(document: string, locator: string): Located {
  const parsed = parseLocator(locator);
  if (!parsed) return { ok: false, problem: { kind: 'malformed', text: locator } };
  let scope = document;
  for (const heading of parsed.headings) {
    const inner = scopeOf(scope, heading);
    if (inner === undefined) return { ok: false, problem: { kind: 'heading-not-found', heading } };
    scope = inner;
  }
  const sentences = splitSentences(scope);
  const sentence = sentences[parsed.sentence];
  return sentence === undefined
    ? { ok: false, problem: { kind: 'sentence-not-found', sentence: parsed.sentence, sentences: sentences.length } }
    : { ok: true, sentence };
}

/** Sentences in reading order; a paragraph break ends a sentence even without a full stop. */
export function splitSentences(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}

function scopeOf(text: string, heading: string): string | undefined {
  const start = findHeading(text, heading, 0);
  if (start === undefined) return undefined;
  const next = successor(heading);
  const end = next === undefined ? text.indexOf('\n', start) : findHeading(text, next, start + 1);
  return text.slice(start, end === undefined || end === -1 ? undefined : end);
}

function findHeading(text: string, heading: string, from: number): number | undefined {
  const forms = printedForms(heading);
  for (let at = from; at < text.length; at += 1) {
    const before = at === 0 ? '\n' : text.charAt(at - 1);
    const possible = forms.paragraphOnly ? before === '\n' : CLAUSE_END.test(before);
    if (possible && forms.starts.some((start) => text.startsWith(start, at))) return at;
  }
  return undefined;
}

function printedForms(heading: string): { starts: string[]; paragraphOnly: boolean } {
  if (/^[一二三四五六七八九十]+$/.test(heading)) return { starts: [`${heading}、`], paragraphOnly: true };
  const bracketed = /^[(（](.+)[)）]$/.exec(heading)?.[1];
  if (bracketed !== undefined) return { starts: [`(${bracketed})`, `（${bracketed}）`], paragraphOnly: true };
  if (/^\d+$/.test(heading)) return { starts: [`${heading}.`, `${heading}．`], paragraphOnly: true };
  return { starts: [heading, `从${heading}`], paragraphOnly: false };
}

/** The heading that ends the scope of this one, e.g. 第五 for 第四; undefined for headings made of words. */
function successor(heading: string): string | undefined {
  if (/^\d+$/.test(heading)) return String(Number(heading) + 1);
  const [, before, numeral, after] = /^([(（第]?)([一二三四五六七八九十]+)([)）是要]?)$/.exec(heading) ?? [];
  const number = numeral === undefined ? undefined : parseChineseNumeral(numeral);
  return number === undefined ? undefined : `${before ?? ''}${formatChineseNumeral(number + 1)}${after ?? ''}`;
}
