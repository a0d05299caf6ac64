import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { languageAt, pathOf } from '../../addresses/pages.ts';
import { ASK_FOR_TABS, ASKED_FOR, type SiteFile, TAKE_OVER } from './protocol.ts';

/** What the worker uses of the place that it runs in. */
interface Scope {
  /** The files of this version of the site; the build writes them before this program. */
  readonly siteFiles: readonly SiteFile[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly matchAll: (options: object) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
}

const scope = globalThis as unknown as Scope;

/*
 * All files of one version are fetched and held to their checksums before that version may serve any of them; a file
 * of another version, met while the host was being updated, makes the attempt fail and leaves everything as it was. A
 * new version waits until no page of the old one is open, so no page ever gets files of two.
 */
cleanupOutdatedCaches();
precacheAndRoute(
  scope.siteFiles.map(([url, integrity]) => ({ url, integrity, revision: integrity })),
  { ignoreURLParametersMatching: [/./], directoryIndex: '' },
);

/** Pages that are not kept: from the host, or a page that says that they are not. */
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      const root = scope.registration.scope;
      const page = new URL(pathOf({ page: 'offline' }, languageAt(url.href.slice(root.length))), root);
      page.searchParams.set(ASKED_FOR, url.href);
      return Response.redirect(page.href);
    }
  },
);

addEventListener('message', (event) => {
  const { data, ports } = event as MessageEvent<unknown>;
  if (data === TAKE_OVER) void scope.skipWaiting();
  if (data === ASK_FOR_TABS) void openTabs().then((count) => ports[0]?.postMessage(count));
});

/** How many tabs and windows of this site are open, whatever version they show. */
async function openTabs(): Promise<number> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope.registration.scope)).length;
}
