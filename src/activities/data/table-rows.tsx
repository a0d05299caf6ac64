import { figureWords } from '../../chart/words.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';
import { DataCells } from './data-table.tsx';
import type { TableView } from '../../domain/table-view.ts';
import { cellText, type TableModel } from '../../model/table-model.ts';
import { SortHeader } from './sort-header.tsx';

/** So many rows stand in the page as they are: search in the page and printing find them all. */
const MOST_WHOLE_ROWS = 400;

/** Height in px of a row that has not been measured yet. */
const ESTIMATED_HEIGHT = 46;
const OVERSCAN = 10;

interface TableRowsProps {
  readonly model: TableModel;
  /** Places of the rows to show, in their order. */
  readonly rows: Uint32Array;
  readonly view: TableView;
  readonly onSort: (sort: TableView['sort']) => void;
}

/** The table itself. Of a long one only the rows in view are in the document. */
export function TableRows({ model, rows, view, onSort }: TableRowsProps) {
  // State and not a ref: the rows have to be told when there is something to scroll.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const long = model.rows.length > MOST_WHOLE_ROWS;
  const columns = model.columns.flatMap((column, at) => (view.hidden.includes(column.id) ? [] : [{ ...column, at }]));
  return (
    <div
      ref={setScroller}
      className={long ? 'table-scroll long' : 'table-scroll'}
      role="region"
      aria-label={`${model.caption} (${figureWords(model.language).scrollable})`}
      tabIndex={0}
    >
      <table className="data-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{model.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} sort={view.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {long ? (
          <RowsInView model={model} rows={rows} columns={columns} scroller={scroller} />
        ) : (
          <tbody>
            {Array.from(rows, (row, at) => (
              <tr key={model.rows[row]?.key} id={model.rows[row]?.key} aria-rowindex={at + 2}>
                <DataCells columns={columns} cells={cellsOf(model, row, columns)} link={model.rows[row]?.link} />
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

type ShownColumn = TableModel['columns'][number] & { readonly at: number };

function cellsOf({ rows }: TableModel, row: number, columns: readonly ShownColumn[]): readonly string[] {
  return columns.map(({ at }) => cellText(rows[row]?.cells[at]));
}

interface RowsInViewProps extends Pick<TableRowsProps, 'model' | 'rows'> {
  readonly columns: readonly ShownColumn[];
  readonly scroller: HTMLElement | null;
}

function RowsInView({ model, rows, columns, scroller }: RowsInViewProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (at) => rows[at] ?? at,
    overscan: OVERSCAN,
  });
  // Other rows, or another order, are read from the top.
  useLayoutEffect(() => {
    scroller?.scrollTo(0, 0);
  }, [scroller, rows]);
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Spacer height={above} columns={columns.length} />
      {shown.map(({ index, key }) => (
        <tr key={String(key)} ref={virtualizer.measureElement} data-index={index} aria-rowindex={index + 2}>
          <DataCells
            columns={columns}
            cells={cellsOf(model, rows[index] ?? 0, columns)}
            link={model.rows[rows[index] ?? 0]?.link}
          />
        </tr>
      ))}
      <Spacer height={below} columns={columns.length} />
    </tbody>
  );
}

/** Stands for the rows that are not in the document, so that the bar scrolls as if they were. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
