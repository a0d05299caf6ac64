import { messageSW, Workbox } from 'workbox-window';
import { offlineWords } from './words.ts';
import { ASK_FOR_TABS, ASKED_FOR, TAKE_OVER } from './protocol.ts';
import { showUpdateNotice } from './update-notice.ts';

/** How long an open page waits before it looks for a new version again. ms */
const LOOK_AGAIN_AFTER = 60 * 60 * 1000;

/**
 * Keeps the site on the reader's device, says so in the foot of the page, and tells of new versions. `worker` is the
 * address of the service worker.
 */
export async function keepOffline(document: Document, worker: URL): Promise<void> {
  const words = offlineWords(document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
  offerToTryAgain(document, words.page.retry);
  const say = (state: 'ready' | 'failed'): void => showState(document, state, words[state]);
  const workbox = new Workbox(worker.href, { updateViaCache: 'none' });
  workbox.addEventListener('activated', () => say('ready'));
  workbox.addEventListener('redundant', ({ isUpdate }) => {
    if (isUpdate !== true && navigator.serviceWorker.controller === null) say('failed');
  });
  workbox.addEventListener('waiting', ({ sw }) => {
    if (sw === undefined) return;
    showUpdateNotice(document, {
      words: words.update,
      openTabs: async () => Number(await messageSW(sw, ASK_FOR_TABS)),
      takeOver: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        void messageSW(sw, TAKE_OVER);
      },
    });
  });
  if (navigator.serviceWorker.controller !== null) say('ready');
  try {
    await workbox.register();
    lookAgain(document, workbox);
  } catch {
    // Without network the registration stands as it is; otherwise the browser does not allow one.
    if (navigator.serviceWorker.controller === null) say('failed');
  }
}

/** A tab that stays open for days learns of new versions when the reader comes back to it. */
function lookAgain(document: Document, workbox: Workbox): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < LOOK_AGAIN_AFTER) return;
    last = Date.now();
    workbox.update().catch(() => undefined);
  });
}

function showState(document: Document, state: 'ready' | 'failed', text: string): void {
  const colophon = document.querySelector('.colophon');
  if (colophon === null) return;
  const line = colophon.querySelector<HTMLElement>('.offline-state') ?? document.createElement('p');
  line.className = 'offline-state';
  line.dataset.offline = state;
  line.textContent = text;
  colophon.append(line);
}

/** On the page that stands in for another: a link to that one, if it is one of this site. */
function offerToTryAgain(document: Document, label: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-asked-for]');
  const asked = new URLSearchParams(location.search).get(ASKED_FOR) ?? '';
  if (link === null || !URL.canParse(asked) || new URL(asked).origin !== location.origin) return;
  link.href = asked;
  link.textContent = label;
}
