/** How a reader looks at a table: what is searched for, chosen, sorted by and hidden. */
export interface TableView {
  readonly query: string;
  /** The text chosen in each column, by id of the column. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Ids of columns that are not shown. */
  readonly hidden: readonly string[];
}

/** Everything, in the order of the table. */
export const WHOLE_TABLE: TableView = { query: '', chosen: {}, sort: null, hidden: [] };
