import { DIRECTIONS, type Indicator } from '../../domain/indicator.ts';
import { INDICATOR_RANGES, rangeFits } from '../../domain/indicator-range.ts';
import type { Unit } from '../../domain/unit.ts';
import { identifier, oneOf, requiredLocalised } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference, referTo, reportSharedNames } from '../reference.ts';
import type { Row } from '../row.ts';

export const INDICATOR_COLUMNS = [
  'id',
  'name_zh',
  'name_en',
  'unit',
  'better',
  'definition_zh',
  'definition_en',
  'range',
] as const;
type Column = (typeof INDICATOR_COLUMNS)[number];

export const INDICATORS_FILE = 'reference/indicators.csv';

export function readIndicators(files: DataFiles, units: Reference<Unit>, report: Report): Reference<Indicator> {
  const table = readCsvTable(files, INDICATORS_FILE, INDICATOR_COLUMNS, report);
  reportSharedNames(table, 'id', ['name_zh', 'name_en']);
  return readReference(table, 'id', ['name_zh', 'name_en'], (row) => readIndicator(row, units));
}

function readIndicator(row: Row<Column>, units: Reference<Unit>): Indicator | null {
  const id = identifier(row, 'id', /^[a-z][a-z0-9_]*$/, 'industrial_tax');
  const name = requiredLocalised(row, { zh: 'name_zh', en: 'name_en' });
  const unit = referTo(row, 'unit', units, 'unknown-unit');
  const better = oneOf(row, 'better', DIRECTIONS);
  const definition = requiredLocalised(row, { zh: 'definition_zh', en: 'definition_en' });
  const range = oneOf(row, 'range', INDICATOR_RANGES);
  const kind = units.items.get(unit ?? '')?.kind;
  if (range !== null && kind !== undefined && !rangeFits(range, kind)) {
    return row.report('range-unit', 'range', { unit: row.cell('unit') });
  }
  if (id === null || !name || unit === null || !better || !definition || range === null) return null;
  return { id, name, unit, better, definition, range };
}
