import { closest } from '../domain/closest.ts';
import { type CsvTable } from './csv-table.ts';
import type { ProblemCode, ProblemDetails } from './problem.ts';
import type { Row } from './row.ts';

/** What a reference table holds, and what its names are for those that refer to it. */
export interface Reference<Item> {
  /** The rows that could be read, by key, in the order of the file. */
  readonly items: ReadonlyMap<string, Item>;
  /**
   * Every key that stands in the table with the names that a person might write in its place. Rows with problems are
   * here too, so that one mistake is told once; null where the table could not be read at all, or not to its end.
   */
  readonly names: ReadonlyMap<string, readonly string[]> | null;
  /** The line of each key. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Codes of problems that tell of an unknown name and what was probably meant. */
export type UnknownNameCode = {
  [Code in ProblemCode]: [{ readonly nearest: string | undefined }] extends ProblemDetails<Code>
    ? ProblemDetails<Code> extends [{ readonly nearest: string | undefined }]
      ? Code
      : never
    : never;
}[ProblemCode];

/** Reads the rows of a keyed table; a key that stands twice is reported with both lines. */
export function readReference<Column extends string, Item>(
  table: CsvTable<Column> | null,
  key: NoInfer<Column>,
  nameColumns: readonly NoInfer<Column>[],
  read: (row: Row<Column>) => Item | null,
): Reference<Item> {
  const items = new Map<string, Item>();
  const names = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const id = row.cell(key);
    const first = lines.get(id);
    if (first !== undefined) {
      row.report('duplicate-key', key, { first });
      continue;
    }
    lines.set(id, row.line);
    names.set(
      id,
      nameColumns.map((column) => row.cell(column)),
    );
    const item = read(row);
    if (item !== null) items.set(id, item);
  }
  for (const row of table?.lost ?? []) if (row.cell(key) !== '') names.set(row.cell(key), []);
  return { items, names: table === null || table.isBroken ? null : names, lines };
}

/** The key in a cell, which must stand in the reference; an unknown one is reported with the most similar. */
export function referTo<Column extends string, Item>(
  row: Row<Column>,
  column: Column,
  reference: Reference<Item>,
  code: UnknownNameCode,
): string | null {
  const key = row.cell(column);
  if (key === '') return row.report('empty-cell', column);
  if (isKnown(reference, key)) return key;
  return row.report(code, column, { nearest: nearestKey(reference, key) });
}

/** Whether a key stands in the table, or cannot be judged because the table could not be read. */
export function isKnown(reference: Reference<unknown>, key: string): boolean {
  return reference.names?.has(key) ?? true;
}

/** The key whose own spelling, or whose item's name, is most like what was written. */
export function nearestKey(reference: Reference<unknown>, written: string): string | undefined {
  const keyOfName = new Map<string, string>();
  for (const [key, names] of reference.names ?? []) {
    for (const name of [key, ...names]) if (!keyOfName.has(name)) keyOfName.set(name, key);
  }
  const name = closest(written, keyOfName.keys());
  return name === undefined ? undefined : keyOfName.get(name);
}

/** Two names of items that read the same in one of the languages. */
export function reportSharedNames<Column extends string>(
  table: CsvTable<Column> | null,
  key: NoInfer<Column>,
  columns: readonly NoInfer<Column>[],
): void {
  for (const column of columns) {
    const seen = new Map<string, Row<Column>>();
    for (const row of table?.rows ?? []) {
      const first = seen.get(row.cell(column));
      if (first && row.cell(column) !== '') {
        row.report('duplicate-name', column, { first: first.line, id: first.cell(key) });
      } else seen.set(row.cell(column), row);
    }
  }
}
