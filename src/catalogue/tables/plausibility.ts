import { type Period, periodBounds } from '../../domain/period.ts';
import type { ObservationKey } from '../../domain/observation.ts';
import type { SourceDocument } from '../../domain/provenance.ts';
import type { Unit } from '../../domain/unit.ts';
import { type ObservationColumn, type ObservationRow } from './observation-columns.ts';

/** Years that a statistic of a city can be of; what lies outside is a slip of the keyboard, such as 1015 or 2115. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2099';

const QUANTITIES = ['value', 'lower', 'upper'] as const satisfies readonly ObservationColumn[];

/**
 * Reports what cannot be meant: a year out of reach, an actual figure later than the document that tells it, a negative
 * count or a part of one. A table of a user's own (a document without a hash) is taken as it is: its date is that of its
 * import, and its units are what its author called them.
 */
export function checkPlausible(
  row: ObservationRow,
  { period, status }: ObservationKey,
  { document, unit }: { readonly document: SourceDocument | undefined; readonly unit: Unit | null },
): void {
  if (document === undefined || document.sha256 === '') return;
  const years = period.split('/').map((part) => part.slice(0, 4));
  if (years.some((year) => year < FIRST_YEAR || year > LAST_YEAR)) {
    row.report('year-out-of-reach', 'period', { first: FIRST_YEAR, last: LAST_YEAR });
  } else if (status === 'actual' && isAfter(period, document)) {
    row.report('actual-after-document', 'period', { date: document.date });
  }
  if (unit?.kind === 'count' && !isStepInRank(unit)) checkCount(row);
}

/** A year that is not over counts as long as it has begun; of a span, that goes for its last year. */
function isAfter(period: Period, { date }: SourceDocument): boolean {
  const last = period.includes('/') ? `${period.slice(-4)}-01-01` : periodBounds(period).start;
  return last.slice(0, date.length) > date;
}

/** Steps up and down a ranking are counted, too, and those down are negative. */
function isStepInRank({ dimension }: Unit): boolean {
  return dimension === 'place';
}

function checkCount(row: ObservationRow): void {
  for (const column of QUANTITIES) {
    const cell = row.cell(column);
    if (cell.startsWith('-')) row.report('negative-count', column);
  }
  if (/\.\d*[1-9]/.test(row.cell('value'))) row.report('fractional-count', 'value');
}
