import { distance } from 'fastest-levenshtein';
import { closest } from '../../domain/closest.ts';
import { parseUnitKind, type Unit, UNIT_KINDS, type UnitKind } from '../../domain/unit.ts';
import { identifier, requiredDecimal, requiredLocalised, requiredText } from '../cells.ts';
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
  const kind = readKind(row);
  const scale = positive(row, 'scale');
  if (id === null || !label || factorEn === null || kind === null || scale === null) return null;
  return { id, label, factorEn, kind, dimension: row.cell('dimension'), scale };
}

/** Kinds are open, but what is a slip away from one with its own rules is taken for a slip. */
function readKind(row: Row<Column>): UnitKind | null {
  const text = requiredText(row, 'kind');
  if (text === null) return null;
  const kind = parseUnitKind(text);
  if (kind === undefined) return row.report('id-form', 'kind', { example: 'energy' });
  const choices = UNIT_KINDS.filter((own) => isSlip(text, own));
  return choices.length === 0
    ? kind
    : row.report('unknown-choice', 'kind', { choices: UNIT_KINDS.join(', '), nearest: closest(text, choices) });
}

/** One character more, less or other. */
function isSlip(text: string, kind: string): boolean {
  return text !== kind && distance(text, kind) <= 1;
}

function positive(row: Row<Column>, column: Column): number | null {
  const value = requiredDecimal(row, column);
  return value !== null && value <= 0 ? row.report('unit-factor', column) : value;
}
