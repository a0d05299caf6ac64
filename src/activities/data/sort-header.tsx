import type { TableView } from '../../domain/table-view.ts';
import type { TableColumn } from '../../model/table-model.ts';

interface SortHeaderProps {
  readonly column: TableColumn;
  readonly sort: TableView['sort'];
  readonly onSort: (sort: TableView['sort']) => void;
}

/** The head of a column: pressed, it sorts upward, then downward, then as the table came. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
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
