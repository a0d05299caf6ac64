import { allCharts } from './charts.ts';
import { LANGUAGES } from './languages.ts';
import { expect, test } from './site.ts';

const WIDTHS = [320, 390, 1280, 2560];
const PAGES = LANGUAGES.flatMap(({ path }) => [path, `${path}charts/county-financing/`]);

for (const path of PAGES) {
  for (const width of WIDTHS) {
    test(`/${path} at ${width} px does not scroll sideways and has no text under 12 px, in pictures neither`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      expect(await page.evaluate(smallTexts)).toEqual([]);
    });
  }
}

/** Texts that are shown smaller than 12 px, with their size; pictures are scaled, so their scale counts. */
function smallTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (holder === null || text === '' || !holder.checkVisibility({ visibilityProperty: true })) continue;
    if (holder.closest('title, desc, script, style, .visually-hidden') !== null) continue;
    const scale = holder instanceof SVGGraphicsElement ? (holder.getScreenCTM()?.d ?? 1) : 1;
    const size = parseFloat(getComputedStyle(holder).fontSize) * scale;
    if (size < 11.95) found.push(`${text.slice(0, 20)}: ${size.toFixed(1)}`);
  }
  return found;
}

test.describe('on paper', () => {
  test('ink is dark on light even in the dark theme, tables stand beside pictures, controls are gone', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto('');
    const { color, backgroundColor } = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return { color: style.color, backgroundColor: style.backgroundColor };
    });
    expect(Math.max(...rgb(color))).toBeLessThan(64);
    expect(Math.min(...rgb(backgroundColor))).toBeGreaterThan(230);
    for (const figure of await page.locator('figure').all()) {
      await expect(figure.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(1);
      await expect(figure.getByRole('table')).toBeVisible();
    }
    for (const control of await page.locator('fieldset').all()) await expect(control).toBeHidden();
  });

  test('a chart that has come alive prints too', async ({ page }) => {
    await page.goto('');
    await allCharts(page, (figure) => expect(figure).toHaveAttribute('data-live', 'on'));
    await page.emulateMedia({ media: 'print' });
    await allCharts(page, async (figure) => {
      const drawings = figure.locator('[data-view="chart"] svg');
      const shown = await drawings.evaluateAll((found) =>
        found.filter((svg) => svg.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
      );
      expect(shown).toHaveLength(1);
    });
  });

  test('the page prints as PDF', async ({ page }) => {
    await page.goto('');
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** The channels, 0 to 255, of a colour as a browser gives it: `rgb(1, 2, 3)`. */
function rgb(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
