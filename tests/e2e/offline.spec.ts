import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { listen } from '../../scripts/server/listen.ts';
import { staticServer } from '../../scripts/server/static-server.ts';
import { offlineFiles } from '../../src/build/offline/offline-files.ts';
import { RETIRING_PROGRAM, workerProgram } from '../../src/build/offline/worker-program.ts';
import { DIST } from './site.ts';

/** Enough of the site to read, compare and look at a chart; keeping all of it takes longer than a test should. */
const PARTS = [
  'assets',
  'catalogue',
  'charts/county-financing',
  'charts/county-financing.zh.json',
  'charts/county-financing.xlsx',
  'compare',
  'en/offline',
  'icon.svg',
  'icons',
  'app.webmanifest',
  'app.en.webmanifest',
  'index.html',
  'en/index.html',
  'offline',
];

/** A site of its own, which can go down, come back and be updated. */
class HostedSite {
  private server: Server | null = null;
  private port = 0;

  constructor(
    private readonly folder: string,
    private readonly program: string,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async goUp(): Promise<void> {
    this.server = staticServer(this.folder);
    this.port = await listen(this.server, this.port, '127.0.0.1');
  }

  async goDown(): Promise<void> {
    const { server } = this;
    this.server = null;
    await new Promise((resolve) => {
      if (server === null) return resolve(null);
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Puts words of a new version in the place of the promise on the overview. */
  async write(promise: string): Promise<void> {
    const path = join(this.folder, 'index.html');
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace(/(<p class="promise">)[^<]*/, `$1${promise}`));
  }

  /** Writes the service worker for the files as they are now. */
  async publish(): Promise<void> {
    await writeFile(join(this.folder, 'sw.js'), workerProgram(await offlineFiles(this.folder), this.program));
  }

  async switchOff(): Promise<void> {
    await writeFile(join(this.folder, 'sw.js'), RETIRING_PROGRAM);
  }
}

const test = base.extend<{ host: HostedSite }>({
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    for (const part of PARTS) await cp(join(DIST, part), join(folder, part), { recursive: true });
    const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
    const host = new HostedSite(folder, worker.slice(worker.indexOf('\n') + 1));
    await host.publish();
    await host.goUp();
    await use(host);
    await host.goDown();
    await rm(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

/** Visits the overview once and waits until the site says that it is kept. */
async function visitOnce(page: Page, host: HostedSite): Promise<void> {
  await page.goto(host.address);
  await expect(page.getByText('没有网络也能用')).toBeAttached();
}

/** Looks for a new version, and waits until it is kept or given up. Runs in the page. */
async function fateOfUpdate(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  const fate = new Promise<string>((resolve) => {
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => resolve(installing.state));
    });
  });
  registration.update().catch(() => undefined);
  return fate;
}

const promise = (page: Page) => page.locator('.promise');

test('after one visit the site works without network', async ({ page, host }) => {
  await visitOnce(page, host);
  await host.goDown();

  await page.goto(`${host.address}charts/county-financing/`);
  await expect(page.locator('[data-live-chart]')).toHaveAttribute('data-live', 'on');

  await page.goto(`${host.address}compare/?indicator=gdp&highlight=430400`);
  await expect(page.getByRole('combobox').first()).toBeEnabled();

  await page.goto(`${host.address}en/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hengyang in Figures');
});

test('what is not kept says so, and leads to it when the network is back', async ({ page, host }) => {
  await visitOnce(page, host);
  await host.goDown();

  await page.goto(`${host.address}data/parks/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('此页没有存在本机');
  await expect(page.getByRole('link', { name: '再试一次' })).toHaveAttribute('href', `${host.address}data/parks/`);

  await page.goto(`${host.address}en/data/parks/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');
});

test('a new version says that it is ready and takes over when told to', async ({ page, host }) => {
  await visitOnce(page, host);
  await host.write('第二版');
  await host.publish();

  await page.reload();
  await expect(promise(page)).not.toHaveText('第二版');
  await page.getByRole('button', { name: '换成新版本' }).click();
  await expect(promise(page)).toHaveText('第二版');
  await expect(page.getByRole('button', { name: '换成新版本' })).toHaveCount(0);
});

test('as long as another tab shows the old version, no page gets files of both', async ({ page, context, host }) => {
  await visitOnce(page, host);
  const other = await context.newPage();
  await other.goto(`${host.address}charts/county-financing/`);
  await host.write('第二版');
  await host.publish();

  await page.reload();
  await page.getByRole('button', { name: '换成新版本' }).click();
  await expect(page.getByText('另有 1 个标签页还开着旧版本')).toBeVisible();
  await page.reload();
  await expect(promise(page)).not.toHaveText('第二版');

  await other.close();
  await page.getByRole('button', { name: '换成新版本' }).click();
  await expect(promise(page)).toHaveText('第二版');
});

test('a host caught half-updated changes nothing', async ({ page, host }) => {
  await visitOnce(page, host);
  const before = await promise(page).textContent();
  await host.write('第二版');
  await host.publish();
  await host.write('第三版');

  expect(await page.evaluate(fateOfUpdate)).toBe('redundant');
  await host.goDown();
  await page.reload();
  await expect(promise(page)).toHaveText(before ?? '');
});

test('where the host switches it off, what was kept is given up', async ({ page, host }) => {
  await visitOnce(page, host);
  await host.switchOff();
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
});
