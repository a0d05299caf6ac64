import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { listen } from '../../scripts/server/listen.ts';
import { staticServer } from '../../scripts/server/static-server.ts';

/** The build that is tried; `SITE_DIST` names another one. */
export const DIST = process.env.SITE_DIST ?? 'dist';
const SUB_PATH = '/open/hengyang/';

/** Said by the browser driver itself, see `serviceWorkers` in playwright.config.ts. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** The built site, served twice. Both addresses end in a slash. */
interface Site {
  readonly root: string;
  readonly subPath: string;
}

interface PageFixtures {
  /**
   * What a page has complained about so far: errors and warnings of the console, exceptions, policies broken, requests
   * that failed or went to another host. A test fails that leaves any; one that provokes some looks at them and clears them.
   */
  readonly complaints: string[];
}

interface WorkerFixtures {
  readonly site: Site;
}

export const test = base.extend<PageFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      if (!existsSync(`${DIST}/index.html`))
        throw new Error(`There is no build in ${DIST}/; run \`npm run build\` first.`);
      const servers = [staticServer(DIST), staticServer(DIST, SUB_PATH)];
      const ports = await Promise.all(servers.map((server) => listen(server, 0, '127.0.0.1')));
      const [root, subPath] = ports.map((port) => `http://127.0.0.1:${port}`);
      await use({ root: `${root}/`, subPath: `${subPath}${SUB_PATH}` });
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.root),

  complaints: [
    async ({ context, site }, use) => {
      const complaints: string[] = [];
      const own = [new URL(site.root).host, new URL(site.subPath).host];
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()) && message.text() !== BLOCKED) {
          complaints.push(message.text());
        }
      });
      context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        // Leaving a page aborts what it was still fetching; that is no failure.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !own.includes(url.host)) complaints.push(`other host: ${url.href}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await use(complaints);
      if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
