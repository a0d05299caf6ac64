import { expect, test } from './site.ts';

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' });

  const background = () => getComputedStyle(document.body).backgroundColor;

  test('follows the system until it is chosen, and then stays chosen on every page', async ({ page }) => {
    await page.goto('');
    const light = await page.evaluate(background);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(background);
    expect(dark).not.toBe(light);

    await page.getByRole('radio', { name: '浅色' }).check({ force: true });
    expect(await page.evaluate(background)).toBe(light);
    await page.reload();
    expect(await page.evaluate(background)).toBe(light);
    await expect(page.getByRole('radio', { name: '浅色' })).toBeChecked();

    await page.goto('en/charts/county-financing/');
    expect(await page.evaluate(background)).toBe(light);
    await page.getByRole('radio', { name: 'Auto' }).check({ force: true });
    expect(await page.evaluate(background)).toBe(dark);
  });

  test('changes the colours of the pictures too', async ({ page }) => {
    await page.goto('');
    const ink = () =>
      page
        .locator('figure#county-financing svg[role="img"] text')
        .filter({ visible: true })
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    const light = await ink();
    await page.getByRole('radio', { name: '深色' }).check({ force: true });
    expect(await ink()).not.toBe(light);
  });
});

test.describe('the language', () => {
  test('changes on the overview', async ({ page, baseURL }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}en/`);
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}`);
  });

  test('changes on the page of a chart, which stays the same chart', async ({ page, baseURL }) => {
    await page.goto('charts/county-financing/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('耒阳');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}en/charts/county-financing/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Leiyang');
  });
});
