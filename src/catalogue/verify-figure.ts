import { cutOff, type FigurePlace } from '../domain/figure-boundary.ts';
import type { Interval } from '../domain/interval.ts';
import { mirrored, type Qualifier, QUALIFIERS } from '../domain/quantity.ts';
import { isOrdinal, type Unit } from '../domain/unit.ts';
import { isTimeInPassing, saidAround } from '../domain/words-around.ts';
import type { ObservationRow } from './tables/observation-columns.ts';
import { verifyChosenNumbers } from './verify-chosen-numbers.ts';

/** What is known of a row besides its cells. */
export interface FigureContext {
  readonly sentence: string;
  readonly unit: Unit;
  /** One-based position of the figure in its sentence, where it is recorded. */
  readonly position: number | undefined;
}

/**
 * Holds the figure of a row against its sentence: it must stand there whole, at its recorded position, with the words that
 * qualify it, and these must say what the row says; numbers that no print tells must be told in its note.
 */
export function verifyFigure(row: ObservationRow, { sentence, unit, position }: FigureContext): void {
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
  const said =
    saidAround(place, kind) ?? (qualifier === 'at_most' && isTimeInPassing(place.printed, kind) ? qualifier : 'exact');
  if (qualifier !== said && !isMirrored(row, qualifier, said, kind)) {
    row.report('qualifier-unsaid', 'qualifier', { said, sentence: place.sentence });
  }
}

/** Or above means a smaller number in a ranking, and 10 points or more below is at most −10. */
function isMirrored(row: ObservationRow, qualifier: Qualifier, said: Qualifier, kind: Unit['kind']): boolean {
  const bounds: Interval = { lower: numberOf(row.cell('lower')), upper: numberOf(row.cell('upper')) };
  return qualifier === mirrored(said) && (isOrdinal(kind) || (bounds.upper ?? bounds.lower ?? 0) < 0);
}

function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
