import { openEnd } from '../../../domain/quantity.ts';
import type { Mark } from '../../../model/chart-model.ts';
import { boundsOf } from '../../../model/magnitude.ts';

/** The bars, all from zero, that together show what is known of a figure; the first stands behind the others. */
export const BAR_PIECES = ['openEnd', 'range', 'rangeBelow', 'upTo', 'value'] as const;
export type BarPiece = (typeof BAR_PIECES)[number];

export type BarPieces = Readonly<Partial<Record<BarPiece, number>>>;

/**
 * A value is a bar. A range is a bar to its nearer end and a soft one behind it to the farther, or two soft ones where
 * it lies around zero. A bound that leads away from zero is a bar and an open end of the length given behind it; one
 * that leads towards zero is a bar that fades.
 */
export function barPieces({ value, interval, qualifier }: Mark, openLength: number): BarPieces {
  if (value !== null) return { value };
  const { lower, upper } = boundsOf({ interval });
  if (lower !== null && upper !== null) {
    if (lower < 0 && upper > 0) return { range: upper, rangeBelow: lower };
    return upper <= 0 ? { value: upper, range: lower } : { value: lower, range: upper };
  }
  const bound = upper ?? lower;
  if (bound === null) return {};
  const direction = qualifier !== null && openEnd(qualifier) === 'upper' ? 1 : -1;
  const leadsAway = bound === 0 || direction === Math.sign(bound);
  return leadsAway ? { value: bound, openEnd: bound + direction * openLength } : { upTo: bound };
}

/** The piece whose end the label stands at. */
export function outermost(pieces: BarPieces): BarPiece | null {
  return BAR_PIECES.find((piece) => pieces[piece] !== undefined) ?? null;
}
