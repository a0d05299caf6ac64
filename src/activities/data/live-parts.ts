import type { TableModel } from './table-model.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import { lazyPart, type LivePart } from '../../site/live-part.ts';
import { whenInView } from '../../site/when-in-view.ts';

/** Lets readers search the list of datasets. */
export const catalogueSearch = lazyPart('data-catalogue-search', () => import('./catalogue-search.ts'));

/**
 * Lets readers sort, filter and narrow each table of the page as it comes into view. Wherever that fails, the table
 * stands as it was.
 */
export const liveTables: LivePart = {
  at: 'data-live-table',
  start: (places) => whenInView(places, (place) => void bringToLife(place)),
};

async function bringToLife(place: HTMLElement): Promise<void> {
  const again = (): void => showFailure(place, () => void bringToLife(place));
  place.querySelector('.live-table-failure')?.remove();
  try {
    const [{ mountLiveTable }, model] = await Promise.all([
      import('./live.tsx'),
      fetchJson(place.dataset.liveTable ?? ''),
    ]);
    mountLiveTable(place, model as TableModel, again);
  } catch {
    again();
  }
}

/** Says plainly that only the plain table is there, and offers to try again. */
function showFailure(place: HTMLElement, retry: () => void): void {
  const message = place.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(message instanceof HTMLElement)) return;
  message.querySelector('button')?.addEventListener('click', retry);
  place.prepend(message);
}
