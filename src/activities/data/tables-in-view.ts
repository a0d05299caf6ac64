import { fetchJson } from '../../site/fetch-json.ts';
import type { TableModel } from './table-model.ts';
import { whenInView } from '../../site/when-in-view.ts';
import type { mountLiveTable } from './live.tsx';

/** Loads the part of the script that sorts and filters tables. */
export type LoadLiveTables = () => Promise<{ readonly mountLiveTable: typeof mountLiveTable }>;

/** Lets readers sort, filter and narrow each table that comes into view. Wherever that fails, the table stands as it was. */
export function bringTablesToLife(document: Document, load: LoadLiveTables): void {
  whenInView(document.querySelectorAll<HTMLElement>('[data-live-table]'), (place) => void bringToLife(place, load));
}

async function bringToLife(place: HTMLElement, load: LoadLiveTables): Promise<void> {
  place.querySelector('.live-table-failure')?.remove();
  try {
    const [{ mountLiveTable }, model] = await Promise.all([load(), fetchJson(place.dataset.liveTable ?? '')]);
    mountLiveTable(place, model as TableModel, () => showFailure(place, () => void bringToLife(place, load)));
  } catch {
    showFailure(place, () => void bringToLife(place, load));
  }
}

/** Says plainly that only the plain table is there, and offers to try again. */
function showFailure(place: HTMLElement, retry: () => void): void {
  const message = place.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(message instanceof HTMLElement)) return;
  message.querySelector('button')?.addEventListener('click', retry);
  place.prepend(message);
}
