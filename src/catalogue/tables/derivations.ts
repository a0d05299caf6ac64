import type { Derivation } from '../../domain/derivation.ts';
import { identifier, optionalLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, referTo } from '../reference.ts';
import type { References } from '../references.ts';
import type { Row } from '../row.ts';
import { readKey } from './observation-key.ts';

export const DERIVATION_COLUMNS = [
  'id',
  'dataset',
  'indicator',
  'region',
  'period',
  'category',
  'status',
  'formula',
  'assumption_zh',
  'assumption_en',
] as const;

export type DerivationRow = Row<(typeof DERIVATION_COLUMNS)[number]>;

export const DERIVATIONS_FILE = 'derivations.csv';

/** A derivation with its row; null where the row could not be read. */
export interface PlacedDerivation {
  readonly row: DerivationRow;
  readonly derivation: Derivation | null;
}

/** Reads the derivations in the order of the file; none where there is no such file. */
export function readDerivations(
  files: DataFiles,
  references: References,
  datasets: Reference<unknown>,
  report: Report,
): readonly PlacedDerivation[] {
  if (!files.has(DERIVATIONS_FILE)) return [];
  const table = readCsvTable(files, DERIVATIONS_FILE, DERIVATION_COLUMNS, report);
  return (table?.rows ?? []).map((row) => ({ row, derivation: readDerivation(row, references, datasets) }));
}

function readDerivation(row: DerivationRow, references: References, datasets: Reference<unknown>): Derivation | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'industrial-tax-changsha');
  const dataset = referTo(row, 'dataset', datasets, 'unknown-dataset');
  const key = readKey(row, references);
  const formula = requiredText(row, 'formula');
  const assumption = optionalLocalised(row, { zh: 'assumption_zh', en: 'assumption_en' });
  if (id === null || dataset === null || !key || formula === null || assumption === null) return null;
  return { ...key, id, dataset, formula, assumption: assumption ?? null };
}
