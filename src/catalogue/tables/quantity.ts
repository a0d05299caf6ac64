import { type IndicatorRange, withinRange } from '../../domain/indicator-range.ts';
import type { Interval } from '../../domain/interval.ts';
import type { Localised } from '../../domain/language.ts';
import type { Status } from '../../domain/observation.ts';
import { type Missing, type Qualifier, QUALIFIERS, isOneSided, type Quantity } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/unit.ts';
import { oneOf, optionalDecimal } from '../cells.ts';
import type { ObservationRow } from './observation-columns.ts';
import { readGivenBounds } from './given-bounds.ts';
import { readPrint } from './print.ts';

/** What else of the row a quantity depends on; null for what could not be read, undefined where there is no note. */
interface Context {
  readonly status: Status | null;
  readonly unit: Unit | null;
  readonly range: IndicatorRange | undefined;
  readonly note: Localised | undefined | null;
}

/**
 * The quantity of a row, or why it is missing; null where the row contradicts itself or the figure that it quotes.
 * Without a status or unit, that is after a problem with either, the row is judged as far as it goes.
 */
export function readQuantity(
  row: ObservationRow,
  { status, unit, range = 'any', note }: Context,
): Quantity | Missing | null {
  const qualifier = oneOf(row, 'qualifier', QUALIFIERS);
  const value = optionalDecimal(row, 'value');
  const bounds = readGivenBounds(row, qualifier);
  if (qualifier === null || value === null || bounds === null) return null;
  if ([row.cell('value'), row.cell('printed')].every((cell) => cell === '') && !bounds) {
    return readMissing(row, qualifier, note);
  }
  if (!allowsValue(row, qualifier, value) || !boundsHold(row, bounds, value, note)) return null;
  if (status === null || unit === null) return null;
  const interval = readPrint(row, { qualifier, value, bounds, kind: unit.kind, status, unit });
  return interval && { kind: 'known', value: value ?? null, interval: withinRange(interval, range, unit), qualifier };
}

function readMissing(row: ObservationRow, qualifier: Qualifier, note: Context['note']): Missing | null {
  if (note === null) return null;
  if (qualifier !== 'exact') return row.report('missing-with-qualifier', 'qualifier');
  return note ? { kind: 'missing', reason: note } : row.report('missing-without-reason', 'value');
}

function allowsValue(row: ObservationRow, qualifier: Qualifier, value: number | undefined): boolean {
  const givesNoValue = isOneSided(qualifier) || qualifier === 'between';
  if (givesNoValue && value !== undefined) row.report('value-with-bound', 'value', { qualifier });
  else if (!givesNoValue && value === undefined) row.report('value-missing', 'value', { qualifier });
  else return true;
  return false;
}

function boundsHold(
  row: ObservationRow,
  bounds: Interval | undefined,
  value: number | undefined,
  note: Context['note'],
): boolean {
  if (!bounds) return true;
  const { lower, upper } = bounds;
  const outside = value !== undefined && ((lower !== null && value < lower) || (upper !== null && value > upper));
  if (outside) row.report('value-outside-bounds', 'value', { lower: row.cell('lower'), upper: row.cell('upper') });
  else if (note === undefined) row.report('bounds-without-note', 'lower');
  else return true;
  return false;
}
