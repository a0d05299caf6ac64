import type { Way } from '../../domain/comparison.ts';
import type { Sense, ToldFigure, WayFrame } from './way-frame.ts';

/** Figures stand apart from the words before them by a space, words do not. */
export function spaced(text: string): string {
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

export function predicate(frame: WayFrame, told: ToldFigure): string {
  return PREDICATES[frame.way](frame, told);
}

export function brief(frame: WayFrame, told: ToldFigure): string {
  return frame.way === 'gap' || frame.way === 'change' ? moved(frame, told) : level(told);
}

export function clause(region: string, told: string): string {
  return `${region}${region.endsWith('）') ? told : spaced(told)}`;
}

/** 最高的, 最多的, 高出最多的, 增长最少的. */
export function superlative(frame: WayFrame, sense: Sense, isTop: boolean): string {
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
export function alike({ way, comparing }: WayFrame, regions: string, told: string): string {
  if (way !== 'value') return `${regions}都${told}`;
  return comparing === 'place' ? `${regions}都在${told}` : `${regions}各${spaced(told)}`;
}
