import { NONE, WORDS_BEFORE, WORDS_BEHIND } from './qualifier-words.ts';

/** Short words that are as often a part of others: 网上, 通过, 附近, 目前. */
const PART_OF_OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['上', /(?:^|[^以之网线基础场面体会身路车])上$/],
  ['过', /(?:^|[^通经不])过$/],
  ['近', /(?:^|[^附最临邻靠])近$/],
  ['约', /(?:^|[^节合制集条特])约$/],
  ['前', /(?:^|[^目此以之年底月日])前$/],
]);

/** Words that may stand between a qualifying word and its figure: 约为100家, 超过了20亿元. */
const LINK = /(?:[了为是占有]|达到|于)$/;

/** 多 and 余 qualify a number that they follow at once (10余家); behind its unit they begin other words. */
const ONLY_BEHIND_NUMBERS: ReadonlySet<string> = new Set(['多', '余']);
const NUMBER_AT_END = /[0-9０-９零一二两三四五六七八九十百千万亿]$/;

/** That the number itself is included, which may stand between a figure and 以上. */
const INCLUSIVE = /^[(（〈](?:不?含|不?含本数)[)）〉]/;
const WITHIN = /^(?:距离|范围|时间|期限)?(?:以|之)?内(?![资部地外容陆蒙需涵])/;

const QUALIFYING_BEFORE = [...sayingSomething(WORDS_BEFORE), NONE, '前'];
const QUALIFYING_BEHIND = sayingSomething(WORDS_BEHIND);

/**
 * The word that qualifies a figure and was left out before it, wholly (不到 of 不到20%) or in part (不 of 不超过10%); null
 * where there is none.
 */
export function touchingWordBefore(before: string, printed: string): string | null {
  const word = QUALIFYING_BEFORE.find(
    (candidate) => isStandingBefore(before, candidate) || splits(before, candidate, printed),
  );
  return word ?? null;
}

/** The same behind it: 以上 of 80%以上, 〈含〉距离内. */
export function touchingWordBehind(printed: string, behind: string): string | null {
  const inclusive = INCLUSIVE.exec(behind)?.[0] ?? '';
  const rest = behind.slice(inclusive.length);
  const word = QUALIFYING_BEHIND.find(
    (candidate) =>
      (rest.startsWith(candidate) && (!ONLY_BEHIND_NUMBERS.has(candidate) || NUMBER_AT_END.test(printed))) ||
      splits(printed, candidate, behind),
  );
  return word === undefined ? null : inclusive + word;
}

/** Whether what follows makes a figure an upper bound without touching it: 1公里〈含〉距离内. */
export function isWithin(behind: string): boolean {
  return WITHIN.test(behind.replace(INCLUSIVE, ''));
}

function isStandingBefore(before: string, word: string): boolean {
  const alone = PART_OF_OTHERS.get(word);
  if (alone) return alone.test(before);
  return before.endsWith(word) || (LINK.test(before) && before.replace(LINK, '').endsWith(word));
}

/** Whether a word begins at the end of one text and goes on in the next. */
function splits(left: string, word: string, right: string): boolean {
  return Array.from({ length: word.length - 1 }, (_, index) => index + 1).some(
    (length) => left.endsWith(word.slice(0, length)) && right.startsWith(word.slice(length)),
  );
}

function sayingSomething(words: ReadonlyMap<string, unknown>): readonly string[] {
  return [...words]
    .flatMap(([word, qualifier]) => (qualifier === null ? [] : [word]))
    .sort((a, b) => b.length - a.length);
}
