import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

for (const [path, scheme, width] of [
  ['compare/', 'light', 1280],
  ['en/compare/', 'dark', 390],
  ['targets/', 'dark', 1280],
  ['en/targets/', 'light', 390],
  ['areas/', 'light', 1280],
  ['en/areas/430481/', 'dark', 390],
] as const) {
  test(`axe finds nothing on /${path} (${scheme}, ${String(width)} px), and nothing is wider than the page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
