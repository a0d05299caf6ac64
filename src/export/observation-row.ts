import type { ObservationColumn } from '../catalogue/tables/observation-columns.ts';
import type { Interval } from '../domain/interval.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { parsePrintedFigure } from '../domain/printed-figure.ts';
import { signedInterval } from '../domain/printed-interval.ts';
import { valuesIn } from '../domain/printed-value.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { plainNumber } from './sheet.ts';

type ObservationRow = Readonly<Record<ObservationColumn, string>>;

/** Bounds that are given need a note that says where they are from. */
const BOUNDS_NOTE: Localised = {
  zh: '界限按导入的表：表中给出，或由换算前的末位数字得出。',
  en: 'Bounds as in the imported table: given there, or told by its last digit before conversion.',
};

/**
 * An observation as a row of the data folder, from which the catalogue reads the same observation. Throws a RangeError
 * for a derived one, which has no row of its own.
 */
export function observationRow(observation: Observation, unit: Unit): ObservationRow {
  const { indicator, region, period, category, status, quantity, provenance } = observation;
  if (provenance.kind !== 'printed') throw new RangeError(`${observation.id} is derived and has no row of its own`);
  const { printed, document, locator } = provenance;
  const key = { indicator, region, period, category: category ?? '', status };
  const place = { printed, document, locator };
  if (quantity.kind === 'missing') {
    return { ...key, value: '', ...NO_BOUNDS, qualifier: 'exact', ...place, ...noteCells(quantity.reason) };
  }
  const value = valueCell(quantity, printed);
  const isTold = same(toldInterval(observation, quantity, printed, unit), quantity.interval);
  const bounds = isTold ? NO_BOUNDS : { lower: cell(quantity.interval.lower), upper: cell(quantity.interval.upper) };
  const note = isTold ? null : BOUNDS_NOTE;
  return { ...key, value, ...bounds, qualifier: quantity.qualifier, ...place, ...noteCells(note) };
}

const NO_BOUNDS = { lower: '', upper: '' };

/** With the digits that are printed, so that 26.80 does not become 26.8. */
function valueCell({ value, qualifier }: Quantity, printed: string): string {
  if (value === null) return '';
  const isPlain = qualifier === 'exact' && /^[\d.]+$/.test(printed);
  return isPlain ? `${value < 0 ? '-' : ''}${printed}` : plainNumber(value);
}

/** The interval that the catalogue reads from the printed figure; null where it tells none. */
function toldInterval(
  { status }: Observation,
  { qualifier, value }: Quantity,
  printed: string,
  unit: Unit,
): Interval | null {
  const figure = parsePrintedFigure(printed);
  const values = figure && valuesIn(unit, figure);
  return values === undefined ? null : signedInterval(values, { qualifier, kind: unit.kind, status }, value);
}

function same(one: Interval | null, other: Interval): boolean {
  return one?.lower === other.lower && one.upper === other.upper;
}

function cell(end: number | null): string {
  return end === null ? '' : plainNumber(end);
}

function noteCells(note: Localised | null) {
  return { note_zh: note?.zh ?? '', note_en: note?.en ?? '' };
}
