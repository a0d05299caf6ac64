import type { Category } from '../../domain/indicator.ts';
import { isStatus } from '../../domain/observation.ts';
import { identifier, requiredLocalised, requiredWholeNumber } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference } from '../reference.ts';
import type { Row } from '../row.ts';

export const CATEGORY_COLUMNS = ['id', 'name_zh', 'name_en', 'order'] as const;
type Column = (typeof CATEGORY_COLUMNS)[number];

export const CATEGORIES_FILE = 'reference/categories.csv';

export function readCategories(files: DataFiles, report: Report): Reference<Category> {
  const table = readCsvTable(files, CATEGORIES_FILE, CATEGORY_COLUMNS, report);
  return readReference(table, 'id', ['name_zh', 'name_en'], readCategory);
}

function readCategory(row: Row<Column>): Category | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'firm-age-2-6');
  if (isStatus(row.cell('id'))) row.report('category-named-status', 'id');
  const name = requiredLocalised(row, { zh: 'name_zh', en: 'name_en' });
  const order = requiredWholeNumber(row, 'order');
  return id === null || !name || order === null ? null : { id, name, order };
}
