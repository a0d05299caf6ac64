import { STATUSES } from '../domain/observation.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import type { ReferenceTable } from './reference-sheets.ts';
import type { SheetColumn } from './sheet.ts';

const FIELD_TYPES = { text: 'string', number: 'number', integer: 'integer' } as const;

/** What columns refer to: the table, and its column. */
const REFERENCES: Readonly<Record<string, readonly [table: ReferenceTable, column: string]>> = {
  indicator: ['indicators', 'id'],
  region: ['regions', 'code'],
  unit: ['units', 'id'],
  category: ['categories', 'id'],
  document: ['documents', 'id'],
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  qualifier: [...QUALIFIERS, 'derived'],
  origin: ['printed', 'derived'],
};

const ALWAYS_GIVEN = new Set(['dataset', 'indicator', 'region', 'period', 'status', 'unit', 'origin']);

/** The columns that lead to other tables: column, table, column there. */
export function keysOf(columns: readonly SheetColumn[]): readonly (readonly [string, ReferenceTable, string])[] {
  return columns.flatMap(({ id }) => {
    const reference = REFERENCES[id];
    return reference === undefined ? [] : [[id, ...reference] as const];
  });
}

/** The columns of a table as fields of the Table Schema standard. */
export function tableFields(columns: readonly SheetColumn[]) {
  return columns.map(({ id, kind, title, description }) => ({
    name: id,
    type: FIELD_TYPES[kind],
    title: title.zh,
    title_en: title.en,
    description: description.zh,
    description_en: description.en,
  }));
}

/** The schema of every table of observations; its keys lead to the reference tables of the same package. */
export function observationSchema(columns: readonly SheetColumn[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: tableFields(columns).map((field) => ({ ...field, constraints: constraintsOf(field.name) })),
    missingValues: [''],
    primaryKey: ['indicator', 'region', 'period', 'category', 'status'],
    foreignKeys: keysOf(columns).map(([id, resource, column]) => ({
      fields: [id],
      reference: { resource, fields: [column] },
    })),
  };
}

function constraintsOf(column: string) {
  const choices = CHOICES[column];
  return {
    ...(ALWAYS_GIVEN.has(column) ? { required: true } : {}),
    ...(choices === undefined ? {} : { enum: choices }),
  };
}
