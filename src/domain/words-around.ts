import type { FigurePlace } from './figure-boundary.ts';
import { parsePrintedFigure } from './printed-figure.ts';
import { tokenisePrinted } from './printed-token.ts';
import { qualifierOfWords } from './qualifier-words.ts';
import { mirrored, type Qualifier } from './quantity.ts';
import { isWithin } from './touching-words.ts';
import { isOrdinal, type UnitKind } from './unit.ts';

/** About, said before what a figure belongs to: 约为市本级的四分之一. */
const ABOUT_OF = /(?:大约|约|大致|大概)[占为是相]?[^，,、；;。:：()（）0-9０-９]{0,8}的$/;

/** The first so many places of a ranking: 前3位. */
const AMONG_THE_FIRST = /^(?:排名?)?前/;

/**
 * What the words in a printed figure and around it say of its precision, of an indicator of this kind; null where none
 * does. Grades count downwards: 三级以上 is grade 3 or a smaller number.
 */
export function saidAround({ sentence, at, printed }: FigurePlace, kind: UnitKind): Qualifier | null {
  const inside = saidInside(printed);
  if (inside !== null) return kind === 'grade' ? mirrored(inside) : inside;
  if (isOrdinal(kind) && AMONG_THE_FIRST.test(printed)) return 'between';
  if (isWithin(sentence.slice(at + printed.length))) return 'at_most';
  return ABOUT_OF.test(sentence.slice(0, at)) ? 'about' : null;
}

function saidInside(printed: string): Qualifier | null {
  const figure = parsePrintedFigure(printed);
  if (figure) return figure.qualifier;
  const words = tokenisePrinted(printed).filter(({ kind }) => kind === 'word');
  return qualifierOfWords(words.map(({ text }) => text));
}

/** A time told in characters, as one tells it in passing (一刻钟, 半小时): not measured, but not to be exceeded. */
export function isTimeInPassing(printed: string, kind: UnitKind): boolean {
  return kind === 'duration' && parsePrintedFigure(printed)?.numbers[0].places === null;
}
