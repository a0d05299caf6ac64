import type { Language } from '../../domain/language.ts';

/** `heldAt` is the period of regions that are compared, or the region of periods. */
type Finding = (name: string, heldAt: string, places: string, value: string) => string;

/** The words in which a chart of a reader's own table says what is highest. */
export interface OwnFindingWords {
  readonly one: Finding;
  /** Several that are exactly equal. */
  readonly equal: Finding;
  /** Several of which each may be the highest. */
  readonly unclear: Finding;
  /** Regions or periods in a row; many of them are counted. */
  readonly names: (names: readonly string[]) => string;
}

const MOST_NAMES = 4;

const ZH: OwnFindingWords = {
  one: (name, heldAt, place, value) => `${heldAt}${name}：${place}最高，${value}`,
  equal: (name, heldAt, places, value) => `${heldAt}${name}：${places}并列最高，均为 ${value}`,
  unclear: (name, heldAt, places) => `${heldAt}${name}：${places}的可能范围重叠，分不出哪个最高`,
  names: (names) =>
    names.length > MOST_NAMES
      ? `${names.slice(0, MOST_NAMES).join('、')}等 ${String(names.length)} 个`
      : names.join('、'),
};

const EN: OwnFindingWords = {
  one: (name, heldAt, place, value) => `${name}, ${heldAt}: ${place} is highest, at ${value}`,
  equal: (name, heldAt, places, value) => `${name}, ${heldAt}: ${places} are highest, at ${value} each`,
  unclear: (name, heldAt, places) =>
    `${name}, ${heldAt}: the ranges of ${places} overlap, so which is highest cannot be told`,
  names: (names) => {
    const more = names.length - MOST_NAMES;
    const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${String(more)} more`] : names;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
  },
};

const WORDS: Readonly<Record<Language, OwnFindingWords>> = { zh: ZH, en: EN };

export function ownFindingWords(language: Language): OwnFindingWords {
  return WORDS[language];
}
