import { expect, type Locator, type Page } from '@playwright/test';

/** Shows the table of a figure as a reader does, whatever the language. */
export async function showTable(figure: Locator): Promise<void> {
  await figure.locator('.view-choice label').nth(1).click();
  await expect(figure.getByRole('table')).toBeVisible();
}

/** Scrolls through the whole page, a screen at a time, and back to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  const [height, screen] = await page.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight]);
  for (let top = 0; top < height; top += screen / 2) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}
