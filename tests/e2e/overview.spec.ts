import { LANGUAGES } from './languages.ts';
import { expect, test } from './site.ts';

for (const { language, path, tag, siteName } of LANGUAGES) {
  test.describe(`the overview (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test('names itself and its language', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page).toHaveTitle(siteName);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(siteName);
    });

    test('tells two stories with at least fourteen charts', async ({ page }) => {
      expect(await page.locator('.story').count()).toBeGreaterThanOrEqual(2);
      expect(await page.locator('.story figure').count()).toBeGreaterThanOrEqual(14);
    });

    test('shows each chart with finding, picture, choice of view, table and source', async ({ page }) => {
      const figures = page.locator('figure');
      for (const figure of await figures.all()) {
        await expect(figure.getByRole('heading')).not.toBeEmpty();
        const picture = figure.locator('svg[role="img"]').filter({ visible: true });
        await expect(picture).toHaveCount(1);
        await expect(picture).toHaveAccessibleName(/\S/);
        await expect(figure.getByRole('radio')).toHaveCount(2);
        await expect(figure.locator('tbody tr').first()).toBeAttached();
        await expect(figure.locator('figcaption cite').first()).not.toBeEmpty();
      }
    });

    test('gives every chart an address of its own, and numbers them through', async ({ page }) => {
      const ids = await page.locator('figure').evaluateAll((figures) => figures.map((figure) => figure.id));
      expect(new Set(ids).size).toBe(ids.length);
      const numbers = await page.locator('figure .figure-number').allInnerTexts();
      expect(numbers.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(ids.map((_id, index) => index + 1));
    });

    test('links to nothing that is not there', async ({ page, request }) => {
      const links = await page
        .getByRole('link')
        .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
      const own = [...new Set(links)].filter((link) => link.startsWith(new URL(page.url()).origin));
      expect(own.length).toBeGreaterThan(30);
      for (const link of own.filter((address) => !address.includes('#'))) {
        expect((await request.get(link, { maxRedirects: 0 })).status(), link).toBe(200);
      }
      const anchors = own.filter((link) => link.includes('#') && link.split('#')[0] === page.url());
      for (const anchor of anchors)
        await expect(page.locator(`[id="${new URL(anchor).hash.slice(1)}"]`)).toHaveCount(1);
    });
  });
}
