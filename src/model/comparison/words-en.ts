import type { Way } from '../../domain/comparison.ts';
import type { ComparisonWords, Sense, ToldFigure, WayFrame } from './words.ts';
import { englishOrdinal } from '../../i18n/number.ts';

/** More names than these are counted instead. */
const MOST_NAMES = 8;

/** `8 firms more`, `8 firms fewer`, `1 billion yuan less`, `2 points above`; to be followed by `than`, or by nothing. */
function apart({ comparing }: WayFrame, figure: string, isUp: boolean): string {
  if (comparing === 'count') return `${figure} ${isUp ? 'more' : 'fewer'}`;
  if (comparing === 'amount') return `${figure} ${isUp ? 'more' : 'less'}`;
  return `${figure} ${isUp ? 'above' : 'below'}`.trim();
}

function gapBrief(frame: WayFrame, { figure, sense }: ToldFigure): string {
  switch (sense) {
    case 'up':
    case 'down':
      return figure === '' ? (sense === 'up' ? 'above' : 'below') : apart(frame, figure, sense === 'up');
    case 'at_most_up':
    case 'at_most_down':
      return `at most ${apart(frame, figure, sense === 'at_most_up')}`;
    case 'level':
      return 'level';
    case 'unclear':
      return 'cannot be told apart';
  }
}

function gap(frame: WayFrame, told: ToldFigure): string {
  const { against, comparing } = frame;
  if (told.sense === 'level') return `level with ${against}`;
  if (told.sense === 'unclear') return `cannot be told apart from ${against}`;
  const isAmount = (comparing === 'count' || comparing === 'amount') && told.figure !== '';
  return `${gapBrief(frame, told)}${isAmount ? ' than' : ''} ${against}`;
}

function changeBrief({ figure, sense }: ToldFigure): string {
  switch (sense) {
    case 'up':
    case 'down':
      return `${sense} ${figure}`;
    case 'at_most_up':
    case 'at_most_down':
      return `${sense === 'at_most_up' ? 'up' : 'down'} by at most ${figure}`;
    case 'level':
      return 'unchanged';
    case 'unclear':
      return 'up or down, which cannot be told,';
  }
}

/** Of a percentage of a reference that may as well be the reference's own 100. */
const NOT_APART = ', which cannot be told apart';

const PREDICATES: Readonly<Record<Way, (frame: WayFrame, told: ToldFigure) => string>> = {
  value: (_, { figure }) => figure,
  ratio: ({ against, isMultiple }, { figure, sense }) =>
    `${figure}${isMultiple ? '' : ' of'} ${against}${sense === 'unclear' ? NOT_APART : ''}`,
  gap,
  index: ({ against }, { figure, sense }) =>
    `index ${figure} (${against} = 100)${sense === 'unclear' ? NOT_APART : ''}`,
  share: ({ against }, { figure }) => `${figure} of ${against}`,
  change: ({ since, period }, told) => `${changeBrief(told)} from ${since} to ${period}`,
};

function predicate(frame: WayFrame, told: ToldFigure): string {
  return PREDICATES[frame.way](frame, told);
}

function brief(frame: WayFrame, told: ToldFigure): string {
  if (frame.way === 'gap') return gapBrief(frame, told);
  return frame.way === 'change' ? changeBrief(told) : `${told.figure}${told.sense === 'unclear' ? NOT_APART : ''}`;
}

function clause(region: string, told: string): string {
  return `${region}: ${told}`;
}

/** Verbs that are the same for one region and for several. */
function came({ way, comparing }: WayFrame, sense: Sense, isTop: boolean): string {
  if (way === 'gap' && sense === 'down') return isTop ? 'closest' : 'furthest';
  if (comparing === 'place' && way === 'value') return isTop ? 'first' : 'last';
  return isTop ? 'highest' : 'lowest';
}

/** A gap or a change says itself how it is meant; anything else is highest at a figure. */
function at({ way }: WayFrame, predicate: string): string {
  return way === 'gap' || way === 'change' ? predicate : `at ${predicate}`;
}

export const COMPARISON_WORDS_EN: ComparisonWords = {
  computed: {
    ratio: (reference) => `as a percentage of ${reference}`,
    gap: (reference) => `gap to ${reference}`,
    index: (reference) => `index (${reference} = 100)`,
    share: (total) => `share of ${total}`,
    change: (since) => `change since ${since}`,
  },
  predicate,
  brief,
  clause,
  item: (region, told) => `${region} ${told}`,
  whole: (frame, region, told) =>
    frame.isInverse
      ? clause(frame.against, predicate({ ...frame, against: region }, told))
      : clause(region, predicate(frame, told)),
  highest: (frame, region, told) =>
    frame.isInverse
      ? `${frame.against}: at most ${predicate({ ...frame, against: region }, told)}`
      : `${region} came ${came(frame, told.sense, true)}, ${at(frame, predicate(frame, told))}`,
  lowest: (frame, region, told) =>
    frame.isInverse
      ? `at least ${predicate({ ...frame, against: region }, told)}`
      : `${region} ${came(frame, told.sense, false)}, ${at(frame, brief(frame, told))}`,
  tied: (frame, regions) =>
    `The ranges of ${regions} overlap: which of them came ${came(frame, 'up', true)} cannot be told`,
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
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
};
