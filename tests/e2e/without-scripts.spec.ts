import { showTable } from './charts.ts';
import { LANGUAGES } from './languages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const { language, path } of LANGUAGES) {
  test(`without scripts, every picture and every text stands (${language})`, async ({ page }) => {
    await page.goto(path);
    const figures = await page.locator('figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(14);
    for (const figure of figures) {
      await expect(figure.getByRole('heading')).toBeVisible();
      await expect(figure.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(1);
      await expect(figure.locator('figcaption')).toBeVisible();
    }
  });
}

test('without scripts, the switch between chart and table works', async ({ page }) => {
  await page.goto('');
  const figure = page.locator('figure#county-financing');
  await expect(figure.getByRole('table')).toBeHidden();
  await showTable(figure);
  await expect(figure.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(0);
  await expect(figure.getByRole('row', { name: '耒阳市' })).toContainText('26.86');
});

test('without scripts, nothing is offered that needs one', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.theme-choice')).toBeHidden();
});

test('without scripts, the other language is one link away', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
