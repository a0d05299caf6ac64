import { cutOff, type FigurePlace } from '../domain/figure-boundary.ts';
import { mirrored, type Qualifier, QUALIFIERS } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { isTimeInPassing, saidAround } from '../domain/words-around.ts';
import type { ObservationRow } from './tables/observation-columns.ts';
import { type DirectionContext, verifyDirection } from './verify-direction.ts';
import { verifyChosenNumbers } from './verify-chosen-numbers.ts';

/** What is known of a row besides its cells. */
export interface FigureContext extends DirectionContext {
  readonly sentence: string;
  /** One-based position of the figure in its sentence, where it is recorded. */
  readonly position: number | undefined;
}

/**
 * Holds the figure of a row against its sentence: it must stand there whole, at its recorded position, with the words that
 * qualify it, and these must say what the row says; numbers that no print tells must be told in its note.
 */
export function verifyFigure(row: ObservationRow, context: FigureContext): void {
  const { sentence, unit, position } = context;
  const printed = row.cell('printed').replace(/\s+/g, '');
  if (printed === '') return;
  const places = figurePlaces(sentence, printed);
  if (places.length === 0) {
    row.report('printed-not-found', 'printed', { sentence });
    return;
  }
  const candidates = position === undefined ? places : places.filter(({ at }) => at === position - 1);
  if (candidates.length === 0) {
    row.report('figure-elsewhere', 'printed', { position: position ?? 0, found: places.map(({ at }) => at + 1) });
    return;
  }
  const cuts = candidates.map(cutOff);
  const whole = candidates[cuts.indexOf(null)];
  if (!whole) row.report('figure-cut', 'printed', { lost: cuts[0] ?? '', sentence });
  else {
    verifyQualifier(row, whole, unit);
    verifyDirection(row, whole, context);
    verifyChosenNumbers(row, unit);
  }
}

/** Where a printed figure stands in a sentence, whole or not. */
export function figurePlaces(sentence: string, printed: string): readonly FigurePlace[] {
  const places: FigurePlace[] = [];
  for (let at = sentence.indexOf(printed); at !== -1; at = sentence.indexOf(printed, at + 1)) {
    places.push({ sentence, at, printed });
  }
  return places;
}

function verifyQualifier(row: ObservationRow, place: FigurePlace, { kind }: Unit): void {
  const qualifier = QUALIFIERS.find((candidate) => candidate === row.cell('qualifier'));
  if (qualifier === undefined) return;
  const said = saidAround(place, kind) ?? saidInPassing(row, place, kind) ?? 'exact';
  if (qualifier !== said && !isMirrored(row, qualifier, said, kind)) {
    row.report('qualifier-unsaid', 'qualifier', { said, sentence: place.sentence });
  }
}

/** A comparison without a number: 多一点 is more than once as much, 略低 less. */
const A_LITTLE: readonly (readonly [words: RegExp, said: Qualifier])[] = [
  [/^(?:略|稍)?[多高大](?:一点|一些|于)?$/, 'more_than'],
  [/^(?:略|稍)?[少低小](?:一点|一些|于)?$/, 'less_than'],
];

/** 半小时 means within that time, unless the row gives bounds and so says why not. */
function saidInPassing(row: ObservationRow, { printed }: FigurePlace, kind: Unit['kind']): Qualifier | null {
  const compared = A_LITTLE.find(([words]) => words.test(printed));
  if (compared) return compared[1];
  const isGivenExactly = row.cell('qualifier') === 'exact' && row.cell('lower') !== '';
  return isTimeInPassing(printed, kind) && !isGivenExactly ? 'at_most' : null;
}

/** In a ranking above may mean a smaller number, and 10 points or more below is at most −10. */
function isMirrored(row: ObservationRow, qualifier: Qualifier, said: Qualifier, kind: Unit['kind']): boolean {
  const isNegative = Number(row.cell('upper') || row.cell('lower')) < 0;
  return qualifier === mirrored(said) && (kind === 'rank' || isNegative);
}
