import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from './languages.ts';
import { expect, test } from './site.ts';

const SIZES = [
  { name: 'narrow', width: 390, height: 844 },
  { name: 'wide', width: 1280, height: 900 },
];

for (const { language, path } of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { name, width, height } of SIZES) {
      test.describe(`${language}, ${colorScheme}, ${name}`, () => {
        test.use({ colorScheme, viewport: { width, height } });

        for (const address of [path, `${path}charts/county-financing/`]) {
          test(`axe finds nothing on /${address}`, async ({ page }) => {
            await page.goto(address);
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
          });
        }
      });
    }
  }
}

test('the first thing that the Tab key reaches leads to the content', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('everything to press is at least 24 px high and wide, or inside a line of text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, label, input, select')]
      .filter(
        (target) => target.checkVisibility({ visibilityProperty: true }) && target.closest('.visually-hidden') === null,
      )
      .filter((target) => getComputedStyle(target).display !== 'inline' && !(target instanceof HTMLInputElement))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    await page.goto('');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});
