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

const QUERY = 'q';
const SORT = 'sort';
const HIDDEN = 'hide';
/** Before the id of a column in which a text is chosen. */
const CHOSEN = 'is.';
const DESCENDING = '-';

/** Reads how a table is looked at; columns that it does not have are passed over. */
export function readTableView(query: URLSearchParams, columns: readonly string[]): TableView {
  const isColumn = (id: string): boolean => columns.includes(id);
  const chosen = [...query].flatMap(([key, text]) => {
    const column = key.startsWith(CHOSEN) ? key.slice(CHOSEN.length) : '';
    return isColumn(column) ? [[column, text] as const] : [];
  });
  return {
    query: query.get(QUERY) ?? WHOLE_TABLE.query,
    chosen: Object.fromEntries(chosen),
    sort: readSort(query.get(SORT) ?? '', isColumn),
    hidden: [...new Set(query.getAll(HIDDEN))].filter(isColumn),
  };
}

/** Writes what differs from the whole table; `readTableView` reads it back. Other parameters are kept. */
export function writeTableView({ query, chosen, sort, hidden }: TableView, before: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams([...before].filter(([key]) => !isOurs(key)));
  if (query !== '') written.set(QUERY, query);
  for (const [column, text] of Object.entries(chosen)) written.set(CHOSEN + column, text);
  if (sort !== null) written.set(SORT, (sort.descending ? DESCENDING : '') + sort.column);
  for (const column of hidden) written.append(HIDDEN, column);
  return written;
}

function isOurs(key: string): boolean {
  return key === QUERY || key === SORT || key === HIDDEN || key.startsWith(CHOSEN);
}

function readSort(text: string, isColumn: (id: string) => boolean): TableView['sort'] {
  const descending = text.startsWith(DESCENDING) && !isColumn(text);
  const column = descending ? text.slice(DESCENDING.length) : text;
  return isColumn(column) ? { column, descending } : null;
}
