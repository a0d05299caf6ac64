import { figureWords } from '../../chart/words.ts';
import { DataCells } from './data-table.tsx';
import { cellText, type TableColumn, type TableModel, type TableRow } from './table-model.ts';
import type { TableView } from './query.ts';

interface TableRowsProps {
  readonly model: TableModel;
  /** The rows to show, in their order. */
  readonly rows: readonly TableRow[];
  readonly view: TableView;
  readonly onSort: (sort: TableView['sort']) => void;
}

/** The table itself, without the columns that are hidden. */
export function TableRows({ model, rows, view, onSort }: TableRowsProps) {
  const columns = model.columns.flatMap((column, at) => (view.hidden.includes(column.id) ? [] : [{ ...column, at }]));
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${model.caption} (${figureWords(model.language).scrollable})`}
      tabIndex={0}
    >
      <table className="data-table">
        <caption className="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} sort={view.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, link }) => (
            <tr key={key} id={key}>
              <DataCells columns={columns} cells={columns.map(({ at }) => cellText(cells[at]))} link={link} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeaderProps extends Pick<TableRowsProps, 'onSort'> {
  readonly column: TableColumn;
  readonly sort: TableView['sort'];
}

/** The head of a column: pressed, it sorts upward, then downward, then as the table came. */
function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const direction = sort?.column !== column.id ? 'none' : sort.descending ? 'descending' : 'ascending';
  const next = {
    none: { column: column.id, descending: false },
    ascending: { column: column.id, descending: true },
    descending: null,
  }[direction];
  return (
    <th scope="col" className={column.kind} aria-sort={direction}>
      <button type="button" onClick={() => onSort(next)}>
        {column.title}
        <span className="sort-mark" aria-hidden="true">
          {{ none: '', ascending: '↑', descending: '↓' }[direction]}
        </span>
      </button>
    </th>
  );
}
