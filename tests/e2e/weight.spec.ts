import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { sum } from 'd3-array';
import { allCharts } from './charts.ts';
import { expect, test } from './site.ts';

const KIB = 1024;

/** What brings charts to life: large, and fetched only when one comes near the view. React is shared with other pages. */
const LIVE = /\/(live-chart|echarts-runtime|react)[^/]*\.js$/;

/** What keeps the site on the reader's device, once everything is there and nothing else goes on. */
const WHEN_IDLE = /\/keep-offline[^/]*\.js$/;

interface Fetched {
  readonly kind: string;
  readonly path: string;
  /** Compressed size in KiB. */
  readonly size: number;
}

/** Everything that a page fetches while `act` goes on and until it is quiet. */
async function fetchedBy(page: Page, act: () => Promise<unknown>): Promise<readonly Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  const listen = (response: Response): void => {
    const kind = response.request().resourceType();
    const path = new URL(response.url()).pathname;
    fetched.push(response.body().then((body) => ({ kind, path, size: gzipSync(body).length / KIB })));
  };
  page.on('response', listen);
  await act();
  await page.waitForLoadState('networkidle');
  // What comes later, once the page is quiet, is not waited for, and its body may be gone when the test ends.
  page.off('response', listen);
  return Promise.all(fetched);
}

test('the overview weighs little before a chart comes alive', async ({ page }) => {
  const fetched = await fetchedBy(page, () => page.goto(''));
  const sizes = (kind: string) =>
    fetched
      .filter(({ kind: own, path }) => own === kind && !LIVE.test(path) && !WHEN_IDLE.test(path))
      .map(({ size }) => size);
  expect(sum(sizes('document'))).toBeLessThan(90);
  // With the small parts, words and numbers, that a first chart in view shares with other pages.
  expect(sum(sizes('script'))).toBeLessThan(8);
  expect(sum(sizes('stylesheet'))).toBeLessThan(8);
  expect(sizes('font')).toEqual([]);
  expect(sizes('image').length).toBeLessThanOrEqual(1);
});

test('a page of one chart weighs little', async ({ page }) => {
  const [html] = await fetchedBy(page, () => page.goto('charts/county-financing/'));
  expect(html?.kind).toBe('document');
  expect(html?.size).toBeLessThan(14);
});

test('what brings charts to life is fetched once, whatever the number of charts', async ({ page }) => {
  const fetched = await fetchedBy(page, async () => {
    await page.goto('');
    await allCharts(page, (figure) => expect(figure).toHaveAttribute('data-live', 'on'));
  });
  const live = fetched.filter(({ path }) => LIVE.test(path));
  expect(new Set(live.map(({ path }) => path)).size).toBe(live.length);
  expect(sum(live.map(({ size }) => size))).toBeLessThan(270);
});
