import { useDeferredValue, useMemo, useState } from 'react';
import { type TableView, WHOLE_TABLE } from '../../domain/table-view.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { tableIndex } from '../../model/table-index.ts';
import type { TableModel } from '../../model/table-model.ts';
import { readTableView, writeTableView } from '../../url/table-query.ts';
import type { QueryStore } from './browser-query.ts';
import { TableRows } from './table-rows.tsx';
import { TableTools } from './table-tools.tsx';

interface LiveTableProps {
  readonly model: TableModel;
  /** Where the view is kept, so that a link shows the same rows. */
  readonly query: QueryStore;
  /** Saves the rows with these keys; null where that is not offered. */
  readonly save: ((keys: ReadonlySet<string>) => Promise<void>) | null;
}

/** A table that its reader can search, filter, sort and narrow to some columns. */
export function LiveTable({ model, query, save }: LiveTableProps) {
  const words = dataWords(model.language).live;
  const index = useMemo(() => tableIndex(model), [model]);
  const [view, setView] = useState(() =>
    readTableView(
      query.read(),
      model.columns.map(({ id }) => id),
    ),
  );
  const deferred = useDeferredValue(view);
  const rows = useMemo(() => index.rowsIn(deferred), [index, deferred]);
  const look = (next: TableView): void => {
    setView(next);
    query.write(writeTableView(next, query.read()));
  };
  const keysShown = (): ReadonlySet<string> => new Set(Array.from(rows, (row) => model.rows[row]?.key ?? ''));
  return (
    <>
      <TableTools
        model={model}
        index={index}
        view={view}
        onChange={look}
        onReset={() => look(WHOLE_TABLE)}
        onSave={save && (() => save(keysShown()))}
      />
      <p className="row-count" role="status">
        {words.rows(rows.length, model.rows.length)}
        {rows.length === 0 ? ` ${words.noRows}` : ''}
      </p>
      <TableRows model={model} rows={rows} view={deferred} onSort={(sort) => look({ ...view, sort })} />
    </>
  );
}
