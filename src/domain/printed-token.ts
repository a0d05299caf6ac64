import { plainWidth } from './plain-width.ts';
import { WORDS_BEFORE, WORDS_BEHIND } from './qualifier-words.ts';

/** The smallest parts of a printed figure; `double` is 翻番, `joint` what stands between two numbers. */
export interface PrintedToken {
  readonly kind: 'digits' | 'characters' | 'magnitude' | 'word' | 'joint' | 'double' | 'unit';
  readonly text: string;
}

const FIRST_NUMBER = /-?\d|[零〇一二两三四五六七八九十百千半]|翻一?番/u;

const BEFORE = new RegExp(`(?<word>${anyOf(WORDS_BEFORE.keys())})|(?<unit>.)`, 'gu');

/** Units that hold what else is a numeral. */
const UNIT_WITH_NUMERAL = '个?百分点|(?:平方|立方)?千(?:瓦时|瓦|克|米|公顷|卡|帕|伏|赫)';

/** Earlier alternatives win. 千 behind digits multiplies (5千元), before 瓦时 or 克 it belongs to the unit. */
const FROM_FIRST_NUMBER = new RegExp(
  [
    `(?<unit>${UNIT_WITH_NUMERAL})`,
    '(?<double>翻一?番)',
    '(?<digits>(?:^-)?\\d+(?:,\\d{3})*(?:\\.\\d+)?)',
    '(?<joint>分之|[-—–~:至到比])',
    `(?<word>${anyOf(WORDS_BEHIND.keys())})`,
    '(?<magnitude>(?<=\\d)[百千]?[万亿]+|(?<=\\d)[百千]|[万亿]+)',
    `(?<characters>(?:(?!${UNIT_WITH_NUMERAL})[零〇一二两三四五六七八九十百千])+|半)`,
    '(?<other>.)',
  ].join('|'),
  'gu',
);

/** Cuts a figure into tokens; full-width characters count as their half-width twins, white space does not count. */
export function tokenisePrinted(printed: string): readonly PrintedToken[] {
  const text = plainWidth(printed).replace(/\s+/g, '').replace(/−/g, '-');
  const found = text.search(FIRST_NUMBER);
  const at = found === -1 ? text.length : found;
  return [...text.slice(0, at).matchAll(BEFORE), ...text.slice(at).matchAll(FROM_FIRST_NUMBER)].map(tokenOf);
}

function tokenOf({ groups = {} }: RegExpMatchArray): PrintedToken {
  const captured: Readonly<Record<string, string | undefined>> = groups;
  const [kind = 'other', text = ''] = Object.entries(captured).find(([, matched]) => matched !== undefined) ?? [];
  switch (kind) {
    case 'digits':
      return { kind, text: text.replaceAll(',', '') };
    case 'characters':
    case 'magnitude':
    case 'word':
    case 'joint':
    case 'double':
      return { kind, text };
    default:
      return { kind: 'unit', text };
  }
}

/** Longer words first, since some begin with others (达, 达到). */
function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');
}
