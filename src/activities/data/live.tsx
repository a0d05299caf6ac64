import { createRoot } from 'react-dom/client';
import type { TableModel } from '../../model/table-model.ts';
import { LiveTable } from './live-table-view.tsx';
import { browserQuery } from './browser-query.ts';

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
  root.render(<LiveTable model={model} query={browserQuery(window)} save={json === undefined ? null : save} />);
}
