import { WORKER_FILE } from '../../addresses/files.ts';
import type { keepOffline } from './keep-offline.ts';

/** Loads the part of the script that keeps the site. */
export type LoadKeeper = () => Promise<{ readonly keepOffline: typeof keepOffline }>;

/** How long to wait where the browser does not tell when it is idle. ms */
const A_WHILE = 2000;

/**
 * Keeps the site for use without network, if it says that it may be kept and the reader does not save data. Waits until
 * the page has nothing else to do.
 */
export function keepWhenIdle({ document, navigator }: Window & typeof globalThis, load: LoadKeeper): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (manifest === null || !('serviceWorker' in navigator) || savesData(navigator)) return;
  const start = (): void => void load().then(({ keepOffline }) => keepOffline(document, workerBeside(manifest)));
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else setTimeout(start, A_WHILE);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

function workerBeside(manifest: HTMLLinkElement): URL {
  return new URL(WORKER_FILE, manifest.href);
}

/** Not every browser tells. */
function savesData(navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } }): boolean {
  return navigator.connection?.saveData === true;
}
