import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sitePlugin } from '../../src/build/site-plugin.ts';
import { temporarySite, type TemporarySite } from './temporary-site.ts';

let site: TemporarySite;
let cache: string;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  site = await temporarySite();
  cache = await mkdtemp(join(tmpdir(), 'vite-cache-'));
  server = await createServer({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    base: './',
    cacheDir: cache,
    logLevel: 'silent',
    plugins: [react(), sitePlugin({ data: join(site.folder, 'data') })],
    server: { host: '127.0.0.1', port: 0, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
}, 60_000);

afterAll(async () => {
  await server.close();
  await site.remove();
  await rm(cache, { recursive: true, force: true });
});

const get = async (path: string) => (await fetch(address + path)).text();

test('while developing, pages and static files are rendered when asked for', async () => {
  expect(await get('')).toContain('<title>数说衡阳</title>');
  expect(await get('en/charts/county-financing/')).toContain('<html lang="en">');
  const embed = await get('embed/county-financing/');
  expect(embed).toContain('data-targets="276 ');
  expect(embed).toContain('/src/entry-embed.ts');
  expect(embed).not.toContain('/src/site/style/index.css');
  expect(await get('embed.js')).toContain('/src/entry-host.ts');
  expect(await get('charts/county-financing.zh.svg')).toMatch(/^<svg /);
  expect(JSON.parse(await get('charts/county-financing.en.json'))).toMatchObject({ id: 'county-financing' });
}, 60_000);

test('a component that pages are rendered from reloads the page when it is saved', async () => {
  await get('');
  const send = vi.spyOn(server.environments.client.hot, 'send');
  server.watcher.emit('change', join(server.config.root, 'src/site/colophon.tsx'));
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 5000 });
}, 60_000);

test('bad data takes the place of every page, with file, line, column, value and remedy, until it is mended', async () => {
  const good = await site.read('data/observations/financing.csv');
  await site.edit('data/observations/financing.csv', (csv) => csv.replace(',430426,', ',4304266,'));

  const page = await vi.waitUntil(
    async () => {
      const html = await get('en/');
      return html.includes('class="problems"') ? html : null;
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(page).toContain('observations/financing.csv');
  expect(page).toMatch(/line \d+ <code>region<\/code>/);
  expect(page).toContain('<code>4304266</code>');
  expect(page).toContain('430426');

  await site.write('data/observations/financing.csv', good);
  await vi.waitUntil(async () => (await get('en/')).includes('<title>Hengyang in Figures</title>'), {
    timeout: 20_000,
    interval: 200,
  });
}, 60_000);
