import type { TableView } from '../domain/table-view.ts';
import { type ColumnIndex, columnIndex, folded } from './column-index.ts';
import type { TableModel } from './table-model.ts';

/** Answers which rows a view shows, fast enough to follow typing in a table of 100,000 rows. */
export interface TableIndex {
  /** Places of the rows in the model, in the order of the view. */
  readonly rowsIn: (view: TableView) => Uint32Array;
  /** The different texts of a column in the order in which they sort. */
  readonly valuesOf: (column: string) => readonly string[];
}

/** Whether a row is shown. */
type RowTest = (row: number) => boolean;

/** Prepares a table for search and sorting. What is never asked for is never prepared. */
export function tableIndex(model: TableModel): TableIndex {
  const known = new Map<number, ColumnIndex>();
  const columnAt = (at: number): ColumnIndex => {
    const column = known.get(at) ?? columnIndex(model, at);
    known.set(at, column);
    return column;
  };
  const find = (id: string): ColumnIndex | undefined => {
    const at = model.columns.findIndex((column) => column.id === id);
    return at === -1 ? undefined : columnAt(at);
  };
  const all = (): readonly ColumnIndex[] => model.columns.map((_, at) => columnAt(at));
  return {
    rowsIn: ({ query, chosen, sort }) => {
      const tests = [...chosenTests(chosen, find), ...searchTests(query, all)];
      const found = passing(model.rows.length, tests);
      const order = sort === null ? undefined : find(sort.column)?.order();
      return order === undefined ? found : found.sort(comparing(order, sort?.descending === true));
    },
    valuesOf: (column) => find(column)?.sorted() ?? [],
  };
}

function passing(rows: number, tests: readonly RowTest[]): Uint32Array {
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (tests.every((test) => test(row))) found[count++] = row;
  }
  return found.subarray(0, count);
}

function chosenTests(chosen: TableView['chosen'], find: (id: string) => ColumnIndex | undefined): readonly RowTest[] {
  return Object.entries(chosen).flatMap(([id, text]) => {
    const column = find(id);
    if (column === undefined) return [];
    const wanted = column.texts.indexOf(text);
    return [(row: number) => column.textAt[row] === wanted];
  });
}

/** Every word of the query has to occur in some cell of the row. */
function searchTests(query: string, all: () => readonly ColumnIndex[]): readonly RowTest[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.map((word) => {
    const columns = all().flatMap(({ folded: texts, textAt }) => {
      const matches = Uint8Array.from(texts(), (text) => Number(text.includes(word)));
      return matches.includes(1) ? [{ matches, textAt }] : [];
    });
    return (row) => columns.some(({ matches, textAt }) => matches[textAt[row] ?? 0] === 1);
  });
}

/** Ties keep the order of the table, and rows without a value stand last whichever way the others stand. */
function comparing(order: Float64Array, descending: boolean): (left: number, right: number) => number {
  const direction = descending ? -1 : 1;
  return (left, right) => {
    const [a = NaN, b = NaN] = [order[left], order[right]];
    if (a === b) return left - right;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || left - right;
    return direction * (a - b);
  };
}
