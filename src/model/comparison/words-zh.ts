import type { Way } from '../../domain/comparison.ts';
import type { ComparisonWords, Sense, ToldFigure, WayFrame } from './words.ts';

/** More names than these are counted instead. */
const MOST_NAMES = 8;

/** Figures stand apart from the words before them by a space, words do not. */
function spaced(text: string): string {
  return /^[\d+\u2212]/.test(text) ? ` ${text}` : text;
}

/** The verb of a change or a gap: 增长, 高, 多. */
function verb({ way, comparing, isGrowth }: WayFrame, isUp: boolean): string {
  if (way === 'change') return isGrowth ? (isUp ? '增长' : '下降') : isUp ? '提高' : '降低';
  if (comparing === 'count' || comparing === 'amount') return isUp ? '多' : '少';
  return isUp ? '高' : '低';
}

function moved(frame: WayFrame, { figure, sense }: ToldFigure): string {
  switch (sense) {
    case 'up':
    case 'down':
      return `${verb(frame, sense === 'up')}${spaced(figure)}`;
    case 'at_most_up':
    case 'at_most_down':
      return `最多${verb(frame, sense === 'at_most_up')}${spaced(figure)}`;
    case 'level':
      return '持平';
    case 'unclear':
      return frame.way === 'change' ? '升降不能断定' : '分不出高下';
  }
}

function gap(frame: WayFrame, told: ToldFigure): string {
  const { against } = frame;
  if (told.sense === 'level' || told.sense === 'unclear') return `与${against}${moved(frame, told)}`;
  return told.figure === '' ? `${verb(frame, told.sense === 'up')}于${against}` : `比${against}${moved(frame, told)}`;
}

/** A percentage of a reference that may as well be the reference's own 100. */
function level({ figure, sense }: ToldFigure): string {
  return sense === 'unclear' ? `${figure}（分不出高下）` : figure;
}

const PREDICATES: Readonly<Record<Way, (frame: WayFrame, told: ToldFigure) => string>> = {
  value: (_, { figure }) => figure,
  ratio: ({ against }, told) => `为${against}的${spaced(level(told))}`,
  gap,
  index: ({ against }, told) => `指数${spaced(level(told))}（${against} = 100）`,
  share: ({ against }, { figure }) => `占${against}的${spaced(figure)}`,
  change: (frame, told) => {
    const link = told.sense === 'level' || told.sense === 'unclear' ? '与' : '比';
    return `${frame.period}${link}${spaced(frame.since)}${link === '与' ? '相比' : ''}${moved(frame, told)}`;
  },
};

function predicate(frame: WayFrame, told: ToldFigure): string {
  return PREDICATES[frame.way](frame, told);
}

function brief(frame: WayFrame, told: ToldFigure): string {
  return frame.way === 'gap' || frame.way === 'change' ? moved(frame, told) : level(told);
}

function clause(region: string, told: string): string {
  return `${region}${region.endsWith('）') ? told : spaced(told)}`;
}

/** 最高的, 最多的, 高出最多的, 增长最少的. */
function superlative(frame: WayFrame, sense: Sense, isTop: boolean): string {
  const { way, comparing } = frame;
  if (way === 'gap' || way === 'change') {
    const isUp = sense === 'up' || sense === 'at_most_up';
    const direction = verb(frame, isUp);
    const outstanding = direction === '多' ? '超出' : isUp ? `${direction}出` : `${direction}得`;
    return `${way === 'change' ? direction : outstanding}最${isUp === isTop ? '多' : '少'}的`;
  }
  if (way === 'value' && comparing === 'place') return isTop ? '名次最前的' : '名次最后的';
  if (way === 'value' && comparing !== 'level') return isTop ? '最多的' : '最少的';
  return isTop ? '最高的' : '最低的';
}

/** Several regions have figures each, and all of them are above or below something. */
function alike({ way, comparing }: WayFrame, regions: string, told: string): string {
  if (way !== 'value') return `${regions}都${told}`;
  return comparing === 'place' ? `${regions}都在${told}` : `${regions}各${spaced(told)}`;
}

export const COMPARISON_WORDS_ZH: ComparisonWords = {
  computed: {
    ratio: (reference) => `为${reference}的百分比`,
    gap: (reference) => `与${reference}的差距`,
    index: (reference) => `指数（${reference} = 100）`,
    share: (total) => `占${total}的比重`,
    change: (since) => `较 ${since}的变化`,
  },
  predicate,
  brief,
  clause,
  item: clause,
  whole: (frame, region, told) =>
    frame.isInverse ? `${frame.against}为${region}的${spaced(told.figure)}` : clause(region, predicate(frame, told)),
  highest: (frame, region, told) =>
    frame.isInverse
      ? `${frame.against}最高为${region}的${spaced(told.figure)}`
      : `${superlative(frame, told.sense, true)}是${region}，${predicate(frame, told)}`,
  lowest: (frame, region, told) =>
    frame.isInverse
      ? `最低为${region}的${spaced(told.figure)}`
      : `${superlative(frame, told.sense, false)}是${region}，${brief(frame, told)}`,
  tied: (frame, regions) => `${regions}的可能范围重叠，分不出谁是${superlative(frame, 'up', true)}`,
  each: alike,
  allAlike: (frame, regions, told) => `${alike(frame, regions, told)}，彼此分不出高下`,
  place: ({ best, worst, among, from }) => {
    const order = { best: '', highest: '由高到低', lowest: '由低到高' }[from];
    const among_ = `在 ${String(among)} 个有数的地区中${order}排第 ${String(best)}`;
    return best === worst ? `${among_} 位` : `${among_} 至 ${String(worst)} 位，可能范围重叠，分不出先后`;
  },
  ratioTo: (reference, ratio) => `为${reference}的${spaced(ratio)}`,
  against: (reference) => `与${reference}相比：`,
  rest: '其余：',
  noFigure: (regions) => `政报没有给出：${regions}`,
  notComputed: (regions, reason) => `算不出：${regions}（${reason.replace(/。$/, '')}）`,
  noEarlierFigure: (since) => `政报没有给出 ${since}的数`,
  nothing: '所选地区、时期，政报都没有给出这个指标的数',
  nothingComputed: '所选地区都缺少这样看所需的另一个数，算不出来',
  noneChosen: '还没有选地区',
  outsideGrid: (regions) => `方格图上没有位置：${regions.join('、')}。`,
  about: (amount) => (/^\d/.test(amount) ? `约 ${amount}` : amount),
  names: (names) =>
    names.length > MOST_NAMES
      ? `${names.slice(0, MOST_NAMES).join('、')}等 ${String(names.length)} 个地区`
      : names.join('、'),
  comma: '，',
  semicolon: '；',
  stop: '。',
};
