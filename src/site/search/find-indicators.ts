import type { IndexedIndicator } from '../../model/comparison/published-catalogue.ts';

/** How well a query fits an indicator: smaller is better. What a name is called by comes before what defines it. */
const FIT = { whole: 0, start: 1, word: 2, wordStart: 3, inside: 4, scattered: 5, definition: 6 } as const;

/** So much of a query's pairs of Chinese characters has to stand in a name where nothing fits better. */
const ALIKE = 0.5;

/**
 * Indicators that a query names, the best fit first; of equal ones that with most regions. Every part of the query has to fit: a
 * word of the Chinese or English name, of the pinyin, or of the definition. Full-width letters, capitals and
 * traditional characters make no difference. Where nothing fits, what shares most of its Chinese characters.
 */
export function findIndicators(query: string, indicators: readonly IndexedIndicator[]): readonly IndexedIndicator[] {
  const parts = partsOf(query);
  if (parts.length === 0) return indicators;
  const fitting = ranked(indicators, (indicator) => fitOfAll(parts, searchable(indicator)));
  if (fitting.length > 0) return fitting;
  const pairs = parts.flatMap(pairsOf);
  return ranked(indicators, (indicator) => {
    const name = plain(indicator.name.zh);
    const shared = pairs.filter((pair) => name.includes(pair)).length / pairs.length;
    return shared >= ALIKE ? -shared : null;
  });
}

/** What of an indicator is searched, in plain form. */
interface Searchable {
  readonly names: readonly string[];
  /** Words of the English name and of the id. */
  readonly words: readonly string[];
  /** The Chinese name in pinyin, word by word: in full and by initials. */
  readonly spelled: readonly (readonly string[])[];
  readonly definitions: readonly string[];
}

function searchable({ id, name, traditional, definition, pinyin }: IndexedIndicator): Searchable {
  const syllables = pinyin.split(' ').map((word) => word.split("'"));
  return {
    names: [name.zh, traditional, name.en].map(plain),
    words: [...plain(name.en).split(/[^\p{L}\p{N}]+/u), ...id.split('_')],
    spelled: [
      syllables.map((word) => word.join('')),
      syllables.map((word) => word.map((syllable) => syllable.slice(0, 1)).join('')),
    ],
    definitions: [definition.zh, definition.en].map(plain),
  };
}

/** Null where a part does not fit. */
function fitOfAll(parts: readonly string[], searched: Searchable): number | null {
  const joined = fitOf(parts.join(''), searched);
  const each = parts.map((part) => fitOf(part, searched));
  const known = each.filter((fit) => fit !== null);
  const apart = known.length === each.length ? Math.max(...known) : null;
  if (joined === null || apart === null) return joined ?? apart;
  return Math.min(joined, apart);
}

function fitOf(part: string, searched: Searchable): number | null {
  const { names, words, spelled, definitions } = searched;
  const tails = spelled.map(tailsOf);
  if (names.includes(part)) return FIT.whole;
  if (names.some((name) => name.startsWith(part))) return FIT.start;
  if ([...words, ...spelled.flat()].includes(part)) return FIT.word;
  if ([...words, ...tails.flat()].some((word) => word.startsWith(part))) return FIT.wordStart;
  if (names.some((name) => name.includes(part)) || tails.some(([all = '']) => all.includes(part))) return FIT.inside;
  if (isChinese(part) && names.some((name) => Array.from(part).every((character) => name.includes(character)))) {
    return FIT.scattered;
  }
  return definitions.some((definition) => definition.includes(part)) ? FIT.definition : null;
}

/** What begins at each word: of `shi jiao shuijin` shijiaoshuijin, jiaoshuijin and shuijin. */
function tailsOf(words: readonly string[]): readonly string[] {
  return words.map((_, index) => words.slice(index).join(''));
}

function ranked(
  indicators: readonly IndexedIndicator[],
  rank: (indicator: IndexedIndicator) => number | null,
): readonly IndexedIndicator[] {
  return indicators
    .flatMap((indicator) => {
      const at = rank(indicator);
      return at === null ? [] : [{ indicator, at }];
    })
    .toSorted((a, b) => a.at - b.at || b.indicator.regions.length - a.indicator.regions.length)
    .map(({ indicator }) => indicator);
}

/** Words, and runs of Chinese characters apart from what else is written without a space. */
function partsOf(query: string): readonly string[] {
  return (
    plain(query)
      .match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu)
      ?.flatMap((part) => splitScripts(part)) ?? []
  );
}

function splitScripts(part: string): readonly string[] {
  return part.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}

function pairsOf(part: string): readonly string[] {
  const characters = Array.from(part);
  return isChinese(part) ? characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`) : [];
}

function isChinese(part: string): boolean {
  return /^\p{Script=Han}+$/u.test(part);
}

/** Full-width letters as ordinary ones, and all of them small. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
