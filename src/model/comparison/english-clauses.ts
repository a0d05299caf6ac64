import type { Way } from '../../domain/comparison.ts';
import type { Sense, ToldFigure, WayFrame } from './way-frame.ts';

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

export function predicate(frame: WayFrame, told: ToldFigure): string {
  return PREDICATES[frame.way](frame, told);
}

export function brief(frame: WayFrame, told: ToldFigure): string {
  if (frame.way === 'gap') return gapBrief(frame, told);
  return frame.way === 'change' ? changeBrief(told) : `${told.figure}${told.sense === 'unclear' ? NOT_APART : ''}`;
}

export function clause(region: string, told: string): string {
  return `${region}: ${told}`;
}

/** Verbs that are the same for one region and for several. */
export function came({ way, comparing }: WayFrame, sense: Sense, isTop: boolean): string {
  if (way === 'gap' && sense === 'down') return isTop ? 'closest' : 'furthest';
  if (comparing === 'place' && way === 'value') return isTop ? 'first' : 'last';
  return isTop ? 'highest' : 'lowest';
}

/** A gap or a change says itself how it is meant; anything else is highest at a figure. */
export function at({ way }: WayFrame, predicate: string): string {
  return way === 'gap' || way === 'change' ? predicate : `at ${predicate}`;
}
