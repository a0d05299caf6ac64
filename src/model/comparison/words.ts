import { englishOrdinal } from '../../i18n/number.ts';
import { words } from '../../i18n/words.ts';
import * as chinese from './chinese-clauses.ts';
import * as english from './english-clauses.ts';
import type { Place } from './standing.ts';
import type { ToldFigure, WayFrame } from './way-frame.ts';

/** More names than these are counted instead. */
const MOST_NAMES = 8;

/** The words in which comparisons answer. They need not know whether a region is one or many. */
export const comparisonWords = words({
  zh: {
    /** What is computed, after the name of the indicator. */
    computed: {
      ratio: (reference: string) => `为${reference}的百分比`,
      gap: (reference: string) => `与${reference}的差距`,
      index: (reference: string) => `指数（${reference} = 100）`,
      share: (total: string) => `占${total}的比重`,
      change: (since: string) => `较 ${since}的变化`,
    },
    /** What a way tells of a region: 为株洲市的 42.5%. */
    predicate: chinese.predicate,
    /** The same where the frame has been told already: 42.5%. */
    brief: chinese.brief,
    /** Joins a region and what is told of it. */
    clause: chinese.clause,
    /** A region in a list, with what is told of it in brief. */
    item: chinese.clause,
    /** A region and all that the way tells of it: 衡阳市为株洲市的 42.5%. */
    whole: (frame: WayFrame, region: string, told: ToldFigure) =>
      frame.isInverse
        ? `${frame.against}为${region}的${chinese.spaced(told.figure)}`
        : chinese.clause(region, chinese.predicate(frame, told)),
    /** The region with the largest figure, in front of the others. */
    highest: (frame: WayFrame, region: string, told: ToldFigure) =>
      frame.isInverse
        ? `${frame.against}最高为${region}的${chinese.spaced(told.figure)}`
        : `${chinese.superlative(frame, told.sense, true)}是${region}，${chinese.predicate(frame, told)}`,
    /** The region with the smallest figure, after the one with the largest. */
    lowest: (frame: WayFrame, region: string, told: ToldFigure) =>
      frame.isInverse
        ? `最低为${region}的${chinese.spaced(told.figure)}`
        : `${chinese.superlative(frame, told.sense, false)}是${region}，${chinese.brief(frame, told)}`,
    /** Several regions that may each come first. */
    tied: (frame: WayFrame, regions: string) =>
      `${regions}的可能范围重叠，分不出谁是${chinese.superlative(frame, 'up', true)}`,
    /** Several regions of which the same is told. */
    each: chinese.alike,
    /** The same of all that are compared, though they need not be equal. */
    allAlike: (frame: WayFrame, regions: string, told: string) =>
      `${chinese.alike(frame, regions, told)}，彼此分不出高下`,
    place: ({ best, worst, among, from }: Place) => {
      const order = { best: '', highest: '由高到低', lowest: '由低到高' }[from];
      const among_ = `在 ${String(among)} 个有数的地区中${order}排第 ${String(best)}`;
      return best === worst ? `${among_} 位` : `${among_} 至 ${String(worst)} 位，可能范围重叠，分不出先后`;
    },
    /** Beside a figure: 为株洲市的 42.5%，比株洲市少约 49.9 亿元. */
    ratioTo: (reference: string, ratio: string) => `为${reference}的${chinese.spaced(ratio)}`,
    /** Opens a list of regions held against the reference. */
    against: (reference: string) => `与${reference}相比：`,
    /** Opens a list of the regions that have not been told yet. */
    rest: '其余：',
    noFigure: (regions: string) => `政报没有给出：${regions}`,
    notComputed: (regions: string, reason: string) => `算不出：${regions}（${reason.replace(/。$/, '')}）`,
    /** Why a change cannot be computed. */
    noEarlierFigure: (since: string) => `政报没有给出 ${since}的数`,
    nothing: '所选地区、时期，政报都没有给出这个指标的数',
    nothingComputed: '所选地区都缺少这样看所需的另一个数，算不出来',
    noneChosen: '还没有选地区',
    /** Regions that a grid of tiles has no place for. */
    outsideGrid: (regions: readonly string[]) => `方格图上没有位置：${regions.join('、')}。`,
    about: (amount: string) => (/^\d/.test(amount) ? `约 ${amount}` : amount),
    names: (names: readonly string[]) =>
      names.length > MOST_NAMES
        ? `${names.slice(0, MOST_NAMES).join('、')}等 ${String(names.length)} 个地区`
        : names.join('、'),
  },
  en: {
    computed: {
      ratio: (reference) => `as a percentage of ${reference}`,
      gap: (reference) => `gap to ${reference}`,
      index: (reference) => `index (${reference} = 100)`,
      share: (total) => `share of ${total}`,
      change: (since) => `change since ${since}`,
    },
    predicate: english.predicate,
    brief: english.brief,
    clause: english.clause,
    item: (region, told) => `${region} ${told}`,
    whole: (frame, region, told) =>
      frame.isInverse
        ? english.clause(frame.against, english.predicate({ ...frame, against: region }, told))
        : english.clause(region, english.predicate(frame, told)),
    highest: (frame, region, told) =>
      frame.isInverse
        ? `${frame.against}: at most ${english.predicate({ ...frame, against: region }, told)}`
        : `${region} came ${english.came(frame, told.sense, true)}, ${english.at(frame, english.predicate(frame, told))}`,
    lowest: (frame, region, told) =>
      frame.isInverse
        ? `at least ${english.predicate({ ...frame, against: region }, told)}`
        : `${region} ${english.came(frame, told.sense, false)}, ${english.at(frame, english.brief(frame, told))}`,
    tied: (frame, regions) =>
      `The ranges of ${regions} overlap: which of them came ${english.came(frame, 'up', true)} cannot be told`,
    each: (_, regions, told) => `${regions}: ${told} each`,
    allAlike: (_, regions, told) => `${regions}: ${told} each, so they cannot be told apart`,
    place: ({ best, worst, among, from }) => {
      const order = { best: 'of', highest: 'from the highest among', lowest: 'from the lowest among' }[from];
      const regions = `${order} ${String(among)} regions with a figure`;
      if (best === worst) return `${englishOrdinal(best)} ${regions}`;
      return `${englishOrdinal(best)} to ${englishOrdinal(worst)} ${regions}: the ranges overlap, so they cannot be told apart`;
    },
    ratioTo: (reference, ratio) => `${ratio} of ${reference}`,
    against: (reference) => `Compared with ${reference}: `,
    rest: 'The others: ',
    noFigure: (regions) => `Not in the bulletin: ${regions}`,
    notComputed: (regions, reason) => `Cannot be computed: ${regions} (${reason.replace(/\.$/, '')})`,
    noEarlierFigure: (since) => `the bulletin gives no figure of ${since}`,
    nothing: 'For these regions and this period the bulletin gives no figure of this indicator',
    nothingComputed: 'None of these regions has the second figure that this way to look needs',
    noneChosen: 'No region chosen',
    outsideGrid: (regions) => `Without a place in the grid: ${regions.join(', ')}.`,
    about: (amount) => (/^\d/.test(amount) ? `about ${amount}` : amount),
    names: (names) => {
      const isMany = names.length > MOST_NAMES;
      const shown = isMany ? [...names.slice(0, MOST_NAMES), `${String(names.length - MOST_NAMES)} more`] : names;
      return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
    },
  },
});
