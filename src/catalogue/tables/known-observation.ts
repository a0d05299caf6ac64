import { closest } from '../../domain/closest.ts';
import { type Observation, parseObservationId } from '../../domain/observation.ts';
import type { Datasets } from '../datasets.ts';
import type { Row } from '../row.ts';

/**
 * The observation that a cell, or a part of one, names. Where there is none, that is reported, unless its row may have been
 * lost to a problem of its own.
 */
export function knownObservation<Column extends string>(
  row: Row<Column>,
  column: Column,
  id: string,
  { observations, incomplete }: Pick<Datasets, 'observations' | 'incomplete'>,
): Observation | undefined {
  const observation = observations.get(id);
  const isLost = incomplete.has(parseObservationId(id)?.indicator ?? '');
  if (!observation && !isLost) {
    row.reportPart('unknown-observation', column, id, { nearest: closest(id, observations.keys()) });
  }
  return observation;
}
