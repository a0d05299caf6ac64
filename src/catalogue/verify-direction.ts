import { directionBefore } from '../domain/direction-words.ts';
import type { FigurePlace } from '../domain/figure-boundary.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Unit } from '../domain/unit.ts';
import type { ObservationRow } from './tables/observation-columns.ts';

/** What the direction of a figure depends on besides its words. */
export interface DirectionContext {
  readonly unit: Unit;
  readonly indicator: Indicator;
  /** What the text calls the region of the row. */
  readonly names: readonly string[];
}

/**
 * Prose prints no signs: a row may be negative only where words before its figure say so, and must be where they tell a
 * fall or a gap below. A gap that is keyed by what it is compared with runs the other way: 比常德低24.5 is +24.5 of Changde.
 */
export function verifyDirection(
  row: ObservationRow,
  place: FigurePlace,
  { unit, indicator, names }: DirectionContext,
): void {
  const sign = signOf(row);
  if (sign === 0) return;
  const { isDown, isFall, isPrintedNegative, comparedWith } = directionBefore(
    place.sentence.slice(0, place.at),
    place.printed,
  );
  const isGap = indicator.relation?.kind === 'gap';
  const runsBack = isGap && names.some((name) => comparedWith.includes(name));
  const tellsSign = isGap || isFall || unit.kind === 'points';
  const isBelow = isPrintedNegative || (isDown && tellsSign && !runsBack);
  const fits = sign < 0 === isBelow;
  if (!fits) row.report('direction-unsaid', 'value', { sentence: place.sentence });
}

/** Negative as soon as one end is, since none of the words gives an interval around zero. */
function signOf(row: ObservationRow): number {
  const numbers = (['value', 'lower', 'upper'] as const).map((column) => Number(row.cell(column)));
  return numbers.some((number) => number < 0) ? -1 : Number(numbers.some((number) => number > 0));
}
