import type { Interval } from '../../domain/interval.ts';
import { openEnd, type Qualifier } from '../../domain/quantity.ts';
import { optionalDecimal } from '../cells.ts';
import type { ObservationRow } from './observation-columns.ts';

/** The bounds that a row gives by hand; undefined where it leaves them to the printed figure. */
export function readGivenBounds(row: ObservationRow, qualifier: Qualifier | null): Interval | undefined | null {
  const [lower, upper] = [optionalDecimal(row, 'lower'), optionalDecimal(row, 'upper')];
  if (lower === null || upper === null) return null;
  if (lower === undefined && upper === undefined) return undefined;
  if (lower !== undefined && upper !== undefined && lower > upper) {
    return row.report('bounds-crossed', 'lower', { upper: row.cell('upper') });
  }
  const open = qualifier === null ? null : openEnd(qualifier);
  const missing = lower === undefined ? 'lower' : upper === undefined ? 'upper' : null;
  // An end that the words leave open may be closed by something else: a share below 50% is not below 0 either.
  if (missing !== null && missing !== open) return row.report('bounds-incomplete', missing);
  return { lower: lower ?? null, upper: upper ?? null };
}
