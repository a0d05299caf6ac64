import { useDeferredValue, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readTableView, type TableView, WHOLE_TABLE, writeTableView } from './query.ts';
import type { TableModel } from './table-model.ts';
import { TableRows } from './table-rows.tsx';
import { TableTools } from './table-tools.tsx';
import { hasSeveralUnits, rowsInView } from './view-rows.ts';
import { dataWords } from './words.ts';

/** Puts the live table in the place of the plain one, which comes back should the live one ever break. */
export function mountLiveTable(place: HTMLElement, model: TableModel, onFailure: () => void): void {
  const document = place.ownerDocument;
  const plain = [...place.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const host = document.createElement('div');
  const showPlain = (shown: boolean): void => {
    if (shown) delete place.dataset.live;
    else place.dataset.live = 'on';
    for (const element of plain) element.hidden = !shown;
  };
  const root = createRoot(host, {
    onUncaughtError: () => {
      host.remove();
      showPlain(true);
      onFailure();
    },
  });
  place.append(host);
  showPlain(false);
  const json = place.dataset.observations;
  const save = async (keys: ReadonlySet<string>): Promise<void> => {
    const { saveObservations } = await import('./save-observations.ts');
    await saveObservations(json ?? '', keys, document);
  };
  root.render(<LiveTable model={model} save={json === undefined ? null : save} />);
}

interface LiveTableProps {
  readonly model: TableModel;
  /** Saves the rows with these keys; null where that is not offered. */
  readonly save: ((keys: ReadonlySet<string>) => Promise<void>) | null;
}

/** A table that its reader can search, filter, sort and narrow to some columns; the address keeps how. */
function LiveTable({ model, save }: LiveTableProps) {
  const words = dataWords(model.language).live;
  const [view, setView] = useState(() =>
    readTableView(
      new URLSearchParams(location.search),
      model.columns.map(({ id }) => id),
    ),
  );
  const deferred = useDeferredValue(view);
  const rows = useMemo(() => rowsInView(model, deferred), [model, deferred]);
  const look = (next: TableView): void => {
    setView(next);
    const query = writeTableView(next, new URLSearchParams(location.search)).toString();
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  };
  return (
    <>
      <TableTools
        model={model}
        view={view}
        onChange={look}
        onReset={() => look(WHOLE_TABLE)}
        onSave={save && (() => save(new Set(rows.map(({ key }) => key))))}
      />
      <p className="row-count" role="status">
        {words.rows(rows.length, model.rows.length)}
        {rows.length === 0 ? ` ${words.noRows}` : ''}
        {deferred.sort !== null && hasSeveralUnits(model, deferred.sort.column) ? ` ${words.severalUnits}` : ''}
      </p>
      <TableRows
        model={model}
        rows={rows}
        view={{ ...deferred, sort: view.sort }}
        onSort={(sort) => look({ ...view, sort })}
      />
    </>
  );
}
