import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type TableView, WHOLE_TABLE } from '../../domain/table-view.ts';
import { dataWords } from './words.ts';
import type { Breath } from '../../model/breath.ts';
import { type TableIndex, tableIndex } from '../../model/table-index.ts';
import type { TableModel } from '../../model/table-model.ts';
import { readTableView, writeTableView } from './query.ts';
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
  const deferred = useDeferredValue(usePrepared(view, index));
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
        {index.isReady(view) ? '' : ` ${words.preparing}`}
        {deferred.sort !== null && index.hasSeveralUnits(deferred.sort.column) ? ` ${words.severalUnits}` : ''}
      </p>
      <TableRows model={model} rows={rows} view={{ ...deferred, sort: view.sort }} onSort={(sort) => look({ ...view, sort })} />
    </>
  );
}

/** Work goes on for so many ms before the page may draw and answer. */
const PIECE = 8;

function pageBreath(): Breath {
  let begun = performance.now();
  return {
    isDue: () => performance.now() - begun > PIECE,
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    },
  };
}

/** The view once what it sorts and searches by is prepared; until then the one before. */
function usePrepared(view: TableView, index: TableIndex): TableView {
  const [prepared, setPrepared] = useState(WHOLE_TABLE);
  const isReady = index.isReady(view);
  if (isReady && prepared !== view) setPrepared(view);
  useEffect(() => {
    if (isReady) return undefined;
    let stale = false;
    void index.prepare(view, pageBreath()).then(() => {
      if (!stale) setPrepared(view);
    });
    return () => {
      stale = true;
    };
  }, [index, view, isReady]);
  return isReady ? view : prepared;
}
