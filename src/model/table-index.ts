import type { TableView } from '../domain/table-view.ts';
import type { Breath } from './breath.ts';
import { type ColumnIndex, columnIndex, columnIndexInPieces, folded } from './column-index.ts';
import type { TableModel } from './table-model.ts';

/** Answers which rows a view shows, fast enough to follow typing in a table of 100,000 rows. */
export interface TableIndex {
  /** Places of the rows in the model, in the order of the view. */
  readonly rowsIn: (view: TableView) => Uint32Array;
  /** Whether `rowsIn` answers at once; else `prepare` comes first. */
  readonly isReady: (view: TableView) => boolean;
  readonly prepare: (view: TableView, breath: Breath) => Promise<void>;
  /** The different texts of a column in the order in which they sort; null where there are more than `most`. */
  readonly valuesOf: (column: string, most: number) => readonly string[] | null;
  /** Whether the numbers of a column have different units and sort one unit after the other. */
  readonly hasSeveralUnits: (column: string) => boolean;
}

/** Whether a row is shown. */
type RowTest = (row: number) => boolean;

/** Rows that are searched and sorted between two frames, without preparation. */
const FEW_ROWS = 2000;

/** Prepares a table for search and sorting. What is never asked for is never prepared. */
export function tableIndex(model: TableModel): TableIndex {
  const known = new Map<number, ColumnIndex>();
  const columnAt = (at: number): ColumnIndex => {
    const column = known.get(at) ?? columnIndex(model, at);
    known.set(at, column);
    return column;
  };
  const placeOf = (id: string): number => model.columns.findIndex((column) => column.id === id);
  const find = (id: string): ColumnIndex | undefined => (placeOf(id) === -1 ? undefined : columnAt(placeOf(id)));
  const columnInPieces = async (at: number, breath: Breath): Promise<ColumnIndex> => {
    const column = known.get(at) ?? (await columnIndexInPieces(model, at, breath));
    known.set(at, column);
    return column;
  };
  /** A short table needs no preparation. */
  const isShort = model.rows.length <= FEW_ROWS;
  const all = (): readonly ColumnIndex[] => model.columns.map((_, at) => columnAt(at));
  return {
    rowsIn: ({ query, chosen, sort }) => {
      const tests = [...chosenTests(chosen, find), ...searchTests(query, all)];
      const found = passing(model.rows.length, tests);
      const column = sort === null ? undefined : find(sort.column);
      return column === undefined ? found : inOrder(found, column, sort?.descending === true);
    },
    isReady: ({ query, sort }) =>
      isShort ||
      ((wordsOf(query).length === 0 ||
        model.columns.every((_, at) => known.get(at)?.isSearched(wordsOf(query)) === true)) &&
        (sort === null || placeOf(sort.column) === -1 || known.get(placeOf(sort.column))?.isSorted() === true)),
    prepare: async ({ query, sort }, breath) => {
      const searched = wordsOf(query).length === 0 ? [] : [...model.columns.keys()];
      for (const at of searched) await (await columnInPieces(at, breath)).search(wordsOf(query), breath);
      if (sort === null || placeOf(sort.column) === -1) return;
      await (await columnInPieces(placeOf(sort.column), breath)).sort(breath);
    },
    valuesOf: (id, most) => {
      const column = find(id);
      if (column === undefined) return [];
      return column.texts.length > most ? null : column.sorted();
    },
    hasSeveralUnits: (id) => find(id)?.hasSeveralUnits === true,
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
  return wordsOf(query).map((word) => {
    const hits = new Uint8Array(all()[0]?.textAt.length ?? 0);
    for (const { holding, textAt } of all()) {
      const matches = holding(word);
      if (!matches.includes(1)) continue;
      for (let row = 0; row < hits.length; row += 1) if (matches[textAt[row] ?? 0] === 1) hits[row] = 1;
    }
    return (row) => hits[row] === 1;
  });
}

function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Rows by the ranks of their texts, counted and not compared, so that 100,000 take a few ms. Ties keep the order of the
 * table, and rows without a value stand last whichever way the others stand.
 */
function inOrder(rows: Uint32Array, { textAt, ranks: ranksOf }: ColumnIndex, descending: boolean): Uint32Array {
  const ranks = ranksOf()[descending ? 'downward' : 'upward'];
  const last = ranks.length;
  const slotOf = (row: number): number => {
    const rank = ranks[textAt[row] ?? 0] ?? -1;
    return rank === -1 ? last : rank;
  };
  const starts = new Uint32Array(last + 2);
  for (const row of rows) starts[slotOf(row) + 1] = (starts[slotOf(row) + 1] ?? 0) + 1;
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const slot = slotOf(row);
    const at = starts[slot] ?? 0;
    sorted[at] = row;
    starts[slot] = at + 1;
  }
  return sorted;
}
