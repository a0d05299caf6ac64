import { isStatus, observationId, type ObservationKey, STATUSES } from '../../domain/observation.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { suggestPeriod } from '../../domain/period-suggestion.ts';
import { oneOf, requiredText } from '../cells.ts';
import { referTo } from '../reference.ts';
import type { References } from '../references.ts';
import type { Row } from '../row.ts';

/** The columns that identify an observation, wherever a table names one. */
export type KeyColumn = 'indicator' | 'region' | 'period' | 'category' | 'status';

/** What a row is an observation of; null where a part of it is unknown or malformed. */
export function readKey(
  row: Row<KeyColumn>,
  { indicators, regions, categories }: Pick<References, 'indicators' | 'regions' | 'categories'>,
): ObservationKey | null {
  const indicator = referTo(row, 'indicator', indicators, 'unknown-indicator');
  const region = referTo(row, 'region', regions, 'unknown-region');
  const period = readPeriod(row);
  const category = row.cell('category') === '' ? undefined : referTo(row, 'category', categories, 'unknown-category');
  const status = oneOf(row, 'status', STATUSES);
  if (indicator === null || region === null || period === null || category === null || !status) return null;
  return { indicator, region, period, category: category ?? null, status };
}

/** The id of the observation of a row, whether or not its names are known; undefined where period or status is none. */
export function idOfRow(row: Row<KeyColumn>): string | undefined {
  const [period, status] = [parsePeriod(row.cell('period')), row.cell('status')];
  if (period === undefined || !isStatus(status)) return undefined;
  const category = row.cell('category') === '' ? null : row.cell('category');
  return observationId({ indicator: row.cell('indicator'), region: row.cell('region'), period, category, status });
}

function readPeriod(row: Row<KeyColumn>): Period | null {
  const text = requiredText(row, 'period');
  return text === null
    ? null
    : (parsePeriod(text) ?? row.report('period-form', 'period', { nearest: suggestPeriod(text) }));
}
