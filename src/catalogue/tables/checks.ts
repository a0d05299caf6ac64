import { type Check, RELATIONS } from '../../domain/audit.ts';
import { identifier, oneOf, optionalLocalised, requiredLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, referTo } from '../reference.ts';
import type { Row } from '../row.ts';

export const CHECK_COLUMNS = [
  'id',
  'topic',
  'left',
  'relation',
  'right',
  'title_zh',
  'title_en',
  'explanation_zh',
  'explanation_en',
  'left_name_zh',
  'left_name_en',
  'right_name_zh',
  'right_name_en',
] as const;

export type CheckRow = Row<(typeof CHECK_COLUMNS)[number]>;

export const CHECKS_FILE = 'checks.csv';

/** A check with its row. */
export interface PlacedCheck {
  readonly row: CheckRow;
  readonly check: Check;
}

/** Reads the checks that can be read, in the order of the file; none where there is no such file. */
export function readChecks(files: DataFiles, datasets: Reference<unknown>, report: Report): readonly PlacedCheck[] {
  if (!files.has(CHECKS_FILE)) return [];
  const table = readCsvTable(files, CHECKS_FILE, CHECK_COLUMNS, report);
  return (table?.rows ?? []).flatMap((row) => {
    const check = readCheck(row, datasets);
    return check ? [{ row, check }] : [];
  });
}

function readCheck(row: CheckRow, datasets: Reference<unknown>): Check | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'fiscal-shares-total-2015');
  const topic = referTo(row, 'topic', datasets, 'unknown-dataset');
  const left = requiredText(row, 'left');
  const relation = oneOf(row, 'relation', RELATIONS);
  const right = requiredText(row, 'right');
  const title = requiredLocalised(row, { zh: 'title_zh', en: 'title_en' });
  const explanation = requiredLocalised(row, { zh: 'explanation_zh', en: 'explanation_en' });
  if (id === null || topic === null || left === null || right === null) return null;
  const sides = readSides(row);
  if (!relation || !title || !explanation || sides === undefined) return null;
  return { id, topic, left, relation, right, title, explanation, sides };
}

/** The names of both sides or of none; undefined where the cells say neither. */
function readSides(row: CheckRow): Check['sides'] | undefined {
  const left = optionalLocalised(row, { zh: 'left_name_zh', en: 'left_name_en' });
  const right = optionalLocalised(row, { zh: 'right_name_zh', en: 'right_name_en' });
  if (left === null || right === null) return undefined;
  if (left && right) return { left, right };
  if (left === right) return null;
  row.report('empty-cell', left ? 'right_name_zh' : 'left_name_zh');
  return undefined;
}
