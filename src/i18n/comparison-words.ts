import type { Way } from '../domain/comparison.ts';
import type { Language } from '../domain/language.ts';

/** The places that a figure may have: `第 2 位`, or `第 2 至 4 位` where figures cannot be told apart. */
export interface PlaceRange {
  readonly best: number;
  readonly worst: number;
  readonly among: number;
}

/** The words in which comparisons answer. Regions and amounts are given ready to read. */
export interface ComparisonWords {
  /** What is computed, after the name of the indicator. */
  readonly computed: Readonly<Record<Exclude<Way, 'value'>, (against: string) => string>>;
  /** A region and its figure, which opens a sentence. */
  readonly has: (region: string, figure: string) => string;
  readonly ratioTo: (reference: string, ratio: string) => string;
  readonly moreThan: (reference: string, amount: string) => string;
  readonly lessThan: (reference: string, amount: string) => string;
  readonly higherThan: (reference: string, amount: string) => string;
  readonly lowerThan: (reference: string, amount: string) => string;
  readonly notApart: (reference: string) => string;
  /** Opens a list of regions held against the reference. */
  readonly against: (reference: string) => string;
  readonly regionMore: (region: string, amount: string) => string;
  readonly regionLess: (region: string, amount: string) => string;
  readonly regionHigher: (region: string, amount: string) => string;
  readonly regionLower: (region: string, amount: string) => string;
  readonly regionNotApart: (region: string) => string;
  readonly place: (range: PlaceRange) => string;
  readonly first: (region: string, figure: string) => string;
  /** Several regions that may each come first. */
  readonly tied: (regions: string) => string;
  readonly each: (regions: string, figure: string) => string;
  readonly noFigure: (regions: string) => string;
  readonly nothing: string;
  /** Regions that a grid of tiles has no place for. */
  readonly outsideGrid: (regions: readonly string[]) => string;
  readonly about: (amount: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly and: string;
}

const ZH: ComparisonWords = {
  computed: {
    ratio: (reference) => `为${reference}的百分比`,
    gap: (reference) => `与${reference}的差距`,
    index: (reference) => `指数（${reference} = 100）`,
    share: (total) => `占${total}的比重`,
    change: (since) => `较 ${since}的变化`,
  },
  has: (region, figure) => `${region} ${figure}`,
  ratioTo: (reference, ratio) => `为${reference}的 ${ratio}`,
  moreThan: (reference, amount) => `比${reference}多${amount}`,
  lessThan: (reference, amount) => `比${reference}少${amount}`,
  higherThan: (reference, amount) => `比${reference}高${amount}`,
  lowerThan: (reference, amount) => `比${reference}低${amount}`,
  notApart: (reference) => `与${reference}分不出高下`,
  against: (reference) => `与${reference}相比：`,
  regionMore: (region, amount) => `${region}多${amount}`,
  regionLess: (region, amount) => `${region}少${amount}`,
  regionHigher: (region, amount) => `${region}高${amount}`,
  regionLower: (region, amount) => `${region}低${amount}`,
  regionNotApart: (region) => `${region}分不出高下`,
  place: ({ best, worst, among }) =>
    best === worst
      ? `在 ${String(among)} 个有数的地区中排第 ${String(best)} 位`
      : `在 ${String(among)} 个有数的地区中排第 ${String(best)} 至 ${String(worst)} 位，可能范围重叠，分不出先后`,
  first: (region, figure) => `排在首位的是${region}，${figure}`,
  tied: (regions) => `${regions}的可能范围重叠，分不出谁居首位`,
  each: (regions, figure) => `${regions}各 ${figure}`,
  noFigure: (regions) => `政报没有给出：${regions}`,
  outsideGrid: (regions) => `方格图上没有位置：${regions.join('、')}。`,
  nothing: '所选地区、时期，政报都没有给出这个指标的数',
  about: (amount) => (/^\d/.test(amount) ? `约 ${amount}` : ` ${amount}`),
  comma: '，',
  semicolon: '；',
  stop: '。',
  and: '、',
};

const EN: ComparisonWords = {
  computed: {
    ratio: (reference) => `as a percentage of ${reference}`,
    gap: (reference) => `gap to ${reference}`,
    index: (reference) => `index (${reference} = 100)`,
    share: (total) => `share of ${total}`,
    change: (since) => `change since ${since}`,
  },
  has: (region, figure) => `${region}: ${figure}`,
  ratioTo: (reference, ratio) => `${ratio} of ${reference}`,
  moreThan: (reference, amount) => `${amount} more than ${reference}`,
  lessThan: (reference, amount) => `${amount} less than ${reference}`,
  higherThan: (reference, amount) => `${amount} above ${reference}`,
  lowerThan: (reference, amount) => `${amount} below ${reference}`,
  notApart: (reference) => `cannot be told apart from ${reference}`,
  against: (reference) => `Compared with ${reference}: `,
  regionMore: (region, amount) => `${region} has ${amount} more`,
  regionLess: (region, amount) => `${region} has ${amount} less`,
  regionHigher: (region, amount) => `${region} is ${amount} higher`,
  regionLower: (region, amount) => `${region} is ${amount} lower`,
  regionNotApart: (region) => `${region} cannot be told apart`,
  place: ({ best, worst, among }) =>
    best === worst
      ? `place ${String(best)} among the ${String(among)} regions with a figure`
      : `place ${String(best)} to ${String(worst)} among the ${String(among)} regions with a figure: their ranges overlap, so they cannot be told apart`,
  first: (region, figure) => `${region} comes first with ${figure}`,
  tied: (regions) => `The ranges of ${regions} overlap, so they cannot be told apart at the top`,
  each: (regions, figure) => `${regions}: ${figure} each`,
  noFigure: (regions) => `Not in the bulletin: ${regions}`,
  outsideGrid: (regions) => `Without a place in the grid: ${regions.join(', ')}.`,
  nothing: 'For these regions and this period the bulletin gives no figure of this indicator',
  about: (amount) => (/^\d/.test(amount) ? `about ${amount}` : amount),
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  and: ', ',
};

export function comparisonWords(language: Language): ComparisonWords {
  return language === 'zh' ? ZH : EN;
}
