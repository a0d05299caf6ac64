import { UNIT_KINDS, type Unit } from '../../domain/unit.ts';
import { identifier, oneOf, requiredDecimal, requiredLocalised } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference } from '../reference.ts';
import type { Row } from '../row.ts';

export const UNIT_COLUMNS = ['id', 'label_zh', 'label_en', 'factor_en', 'kind', 'dimension', 'scale'] as const;
type Column = (typeof UNIT_COLUMNS)[number];

export const UNITS_FILE = 'reference/units.csv';

export function readUnits(files: DataFiles, report: Report): Reference<Unit> {
  const table = readCsvTable(files, UNITS_FILE, UNIT_COLUMNS, report);
  return readReference(table, 'id', ['label_zh', 'label_en'], readUnit);
}

function readUnit(row: Row<Column>): Unit | null {
  const id = identifier(row, 'id', /^[a-z][a-z0-9_]*$/, 'yi_yuan');
  const label = requiredLocalised(row, { zh: 'label_zh', en: 'label_en' });
  const factorEn = positive(row, 'factor_en');
  const kind = oneOf(row, 'kind', UNIT_KINDS);
  const scale = positive(row, 'scale');
  if (id === null || !label || factorEn === null || kind === null || scale === null) return null;
  return { id, label, factorEn, kind, dimension: row.cell('dimension'), scale };
}

function positive(row: Row<Column>, column: Column): number | null {
  const value = requiredDecimal(row, column);
  return value !== null && value <= 0 ? row.report('unit-factor', column) : value;
}
