import { Exact } from '../domain/decimal.ts';
import { statedNumbers } from '../domain/stated-numbers.ts';
import { type Interval } from '../domain/interval.ts';
import { isStatus } from '../domain/observation.ts';
import { parsePrintedFigure } from '../domain/printed-figure.ts';
import { signedInterval } from '../domain/printed-interval.ts';
import { valuesIn } from '../domain/printed-value.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import { isOrdinal, type Unit } from '../domain/unit.ts';
import type { ObservationRow } from './tables/observation-columns.ts';

/** What the print of a row says by itself, as far as it says anything. */
type Printed = Interval | null;

/**
 * Numbers that do not follow from the printed figure, because it is no figure (全部) or because the curator narrowed or
 * widened what it allows, must be told in the Chinese note: the number itself, or how far it lies from the value.
 */
export function verifyChosenNumbers(row: ObservationRow, unit: Unit): void {
  const printed = printedEnds(row, unit);
  const told = statedNumbers(
    `${parsePrintedFigure(row.cell('printed')) ? '' : row.cell('printed')}；${row.cell('note_zh')}`,
    unit,
  );
  for (const end of ['lower', 'upper'] as const) {
    const given = row.cell(end);
    if (given === '' || Number(given) === printed?.[end]) continue;
    if (!isTold(given, row.cell('value'), told)) row.report('bound-untold', end);
  }
}

function isTold(given: string, value: string, told: ReadonlySet<string>): boolean {
  if (told.has(new Exact(given).abs().toString())) return true;
  return value !== '' && value !== given && told.has(new Exact(value).minus(given).abs().toString());
}

function printedEnds(row: ObservationRow, unit: Unit): Printed {
  const figure = parsePrintedFigure(row.cell('printed'));
  const values = figure && valuesIn(unit, figure);
  const qualifier = QUALIFIERS.find((candidate) => candidate === row.cell('qualifier'));
  const status = row.cell('status');
  if (!values || qualifier === undefined || !isStatus(status)) return null;
  const [first, second] = values;
  if (qualifier === 'between' && !second && isOrdinal(unit.kind)) return { lower: 1, upper: first.value.toNumber() };
  const value = row.cell('value') === '' ? null : Number(row.cell('value'));
  return signedInterval(values, { qualifier, kind: unit.kind, status }, value);
}
