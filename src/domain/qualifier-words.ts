import { openEnd, type Qualifier } from './quantity.ts';

type Words = ReadonlyMap<string, Qualifier | null>;

/**
 * Words before a printed figure, with what they say about it. `null`: the word goes with the figure but leaves it as
 * exact as its digits (仅, 达到, 第, 全省).
 */
export const WORDS_BEFORE: Words = new Map<string, Qualifier | null>([
  ...say('more_than', '超过', '突破', '多于', '高于', '大于', '过'),
  ...say('at_least', '不低于', '不得低于', '不少于', '不得少于', '不小于', '至少', '上'),
  ...say('less_than', '不到', '不足', '不满', '未满', '低于', '少于', '小于'),
  ...say('nearly', '接近', '将近', '近'),
  ...say('at_most', '不超过', '不得超过', '不高于', '不得高于', '不大于', '至多', '最多'),
  ...say('about', '约', '大约', '约为', '大致', '基本实现', '基本'),
  ...say(null, '仅', '只', '仅有', '只有', '仅为', '达', '达到', '为', '共', '共有', '有', '没有', '均', '都', '在'),
  ...say(null, '大都', '第', '前', '排名', '全部', '所有', '双双', '降到', '提高到', '增加到', '全国', '全省', '全市'),
  ...say(null, '全县', '全区'),
]);

/** Words behind a printed figure. */
export const WORDS_BEHIND: Words = new Map<string, Qualifier | null>([
  ...say('more_than', '之后', '多', '余'),
  ...say('at_least', '以上'),
  ...say('at_most', '以下', '以内', '之内'),
  ...say('about', '左右', '上下'),
  ...say(null, '(含)', '〈含〉'),
]);

/** The word that denies a figure: 没有一家 is zero firms. */
export const NONE = '没有';

/**
 * What words say together: 以上 with 以内 is a range, a bound outweighs 左右, and of bounds on the same side the first
 * counts. Null where none of them qualifies the figure.
 */
export function qualifierOfWords(words: readonly string[]): Qualifier | null {
  const said = words.flatMap((word) => WORDS_BEFORE.get(word) ?? WORDS_BEHIND.get(word) ?? []);
  const below = said.find((qualifier) => openEnd(qualifier) === 'upper');
  const above = said.find((qualifier) => openEnd(qualifier) === 'lower');
  return below && above ? 'between' : (below ?? above ?? said[0] ?? null);
}

function say(qualifier: Qualifier | null, ...words: string[]): [string, Qualifier | null][] {
  return words.map((word) => [word, qualifier]);
}
