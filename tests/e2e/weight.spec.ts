import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const KIB = 1024;

/** Compressed sizes of what a page has fetched, in KiB, by kind of resource. */
async function weigh(page: Page, act: () => Promise<void>): Promise<Readonly<Record<string, number>>> {
  const fetched: Promise<readonly [kind: string, size: number]>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    fetched.push(response.body().then((body) => [kind, gzipSync(body).length / KIB] as const));
  });
  await act();
  await page.waitForLoadState('networkidle');
  const sizes: Record<string, number> = {};
  for (const [kind, size] of await Promise.all(fetched)) sizes[kind] = (sizes[kind] ?? 0) + size;
  return sizes;
}

test('the overview weighs little before a chart comes alive', async ({ page }) => {
  const {
    document: html = 0,
    script = 0,
    stylesheet = 0,
    ...others
  } = await weigh(page, async () => {
    await page.goto('');
  });
  expect(html).toBeLessThan(90);
  expect(script).toBeLessThan(6);
  expect(stylesheet).toBeLessThan(8);
  expect(Object.keys(others).filter((kind) => kind === 'font' || kind === 'image')).toEqual([]);
});

test('a page of one chart weighs little', async ({ page }) => {
  const { document: html = 0, stylesheet = 0 } = await weigh(page, async () => {
    await page.goto('charts/county-financing/');
  });
  expect(html + stylesheet).toBeLessThan(14);
});

test('what brings charts to life is fetched once, whatever the number of charts', async ({ page }) => {
  await page.goto('');
  const { script = 0 } = await weigh(page, async () => {
    for (const figure of await page.locator('figure').all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-live', 'on');
    }
  });
  expect(script).toBeLessThan(260);
});
