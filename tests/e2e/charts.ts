import { expect, type Locator, type Page } from '@playwright/test';

/** Shows the table of a figure as a reader does, whatever the language. */
export async function showTable(figure: Locator): Promise<void> {
  await figure.locator('.view-choice label').nth(1).click();
  await expect(figure.getByRole('table')).toBeVisible();
}

/** Scrolls to every figure of the page in turn and looks at it. */
export async function allCharts(page: Page, look: (figure: Locator) => Promise<void>): Promise<void> {
  const figures = await page.locator('figure').all();
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    await figure.scrollIntoViewIfNeeded();
    await look(figure);
  }
}
