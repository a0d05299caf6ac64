import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const TAXES = 'figure#industrial-tax-levels';

/** A chart on its own page, alive. */
async function liveChart(page: Page, chart: string): Promise<Locator> {
  await page.goto(`charts/${chart}/`);
  const figure = page.locator(`figure#${chart}`);
  await expect(figure).toHaveAttribute('data-live', 'on');
  return figure;
}

test.describe('from a bar to the printed words', () => {
  test('one key opens formula, operands, intervals, sources and assumption', async ({ page }) => {
    const figure = await liveChart(page, 'industrial-tax-levels');
    await figure.getByRole('button', { name: '长沙市' }).focus();
    await page.keyboard.press('Enter');
    const card = figure.locator('.details');
    await expect(card).toContainText('444.6 亿元（441.3–447.9）');
    await expect(card).toContainText('工业企业实缴税金（衡阳市，2015 年） ÷ 衡阳工业税金与该市之比（长沙市，2015 年）');
    await expect(card).toContainText('36.9 亿元 ÷ 8.3%');
    await expect(card).toContainText('可能范围 36.85–36.95');
    await expect(card.locator('q')).toHaveText(['36.9亿元', '8.3%']);
    await expect(card).toContainText('二 · 工业经济 · 第二 · 二是，第 1 句');
    await expect(card).toContainText('该市的税金与衡阳口径、年份相同');
    await expect(figure.getByRole('status')).toContainText('36.9 亿元 ÷ 8.3%');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test('one click does the same, and what is opened stays until it is closed', async ({ page }) => {
    const figure = await liveChart(page, 'industrial-tax-levels');
    const box = await figure.getByRole('button', { name: '长沙市' }).boundingBox();
    if (box === null) throw new Error('The bar has no place.');
    await page.mouse.click(box.x + 40, box.y + box.height / 2);
    await expect(figure.locator('.details')).toContainText('36.9 亿元 ÷ 8.3%');
    await page.mouse.move(box.x + 40, box.y + box.height + 200);
    await expect(figure.locator('.details')).toContainText('36.9 亿元 ÷ 8.3%');
    await figure.locator('.details').getByRole('button', { name: '关闭' }).click();
    await expect(figure.locator('.details')).toHaveCount(0);
  });

  test('a printed value offers no working', async ({ page }) => {
    const figure = await liveChart(page, 'industrial-tax-levels');
    await figure.getByRole('button', { name: '衡阳市' }).focus();
    await page.keyboard.press('Enter');
    await expect(figure.locator('.details')).toContainText('36.9亿元');
    await expect(figure.locator('.mark-working')).toHaveCount(0);
  });

  test('the picture tells derived bars from printed ones by their shape and in words', async ({ page }) => {
    await page.goto('charts/industrial-tax-levels/');
    const picture = page.locator(`${TAXES} svg[role="img"]`).filter({ visible: true });
    await expect(picture).toContainText('推算');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the table leads to the working, and the working to the printed words', async ({ page }) => {
    await page.goto('charts/industrial-tax-levels/');
    const figure = page.locator(TAXES);
    await figure.getByRole('link', { name: '推算：长沙市怎样得出' }).click();
    await expect(page).toHaveURL(/#industrial-tax-levels-working-1$/);
    const working = page.locator('#industrial-tax-levels-working-1');
    await figure.locator('.workings summary').focus();
    if (!(await working.isVisible())) await page.keyboard.press('Enter');
    await expect(working).toContainText('36.9 亿元 ÷ 8.3% ≈ 444.6 亿元（441.3–447.9）');
    await expect(working.locator('q')).toHaveText(['36.9亿元', '8.3%']);
  });

  test('in English too', async ({ page }) => {
    await page.goto('en/charts/industrial-tax-levels/');
    await page.locator(`${TAXES} .workings summary`).click();
    await expect(page.locator('#industrial-tax-levels-working-1')).toContainText(
      '3.69 billion yuan ÷ 8.3% ≈ 44.46 billion yuan (44.13–44.79)',
    );
  });

  test('a chart warns of figures that do not fit and leads to the check', async ({ page }) => {
    await page.goto('charts/value-added-2015/');
    const warning = page.locator('.chart-warnings');
    await warning
      .getByRole('link', { name: '由园区推算的 2015 年工业增加值为 540.5 亿元，低于“十二五”年平均的 759.4 亿元' })
      .click();
    await expect(page).toHaveURL(/\/audit\/#park-value-added-against-five-year-mean$/);
    const check = page.locator('#park-value-added-against-five-year-mean');
    await expect(check).toBeInViewport();
    await expect(check).toContainText('不相符');
    await expect(check).toContainText('332.41 亿元 ÷ 61.5% ≈ 540.5 亿元（540.05–540.96）');
    await expect(check).toContainText('3797 亿元 ÷ 5 ≈ 759.4 亿元（759.3–759.5）');
    await expect(check.getByRole('img')).toHaveAttribute('aria-label', /540\.5 亿元.*759\.4 亿元/);
  });

  test('the audit shows what conflicts first and can be narrowed by verdict and dataset', async ({ page }) => {
    await page.goto('audit/');
    const shown = page.locator('.check').filter({ visible: true });
    await expect(page.locator('main')).toContainText(
      '共核查 94 项：79 项相符，9 项凭原文无法判断，6 项不相符。不相符的各项，凡有一边相同的算作一处，共 4 处。',
    );
    await expect(shown).toHaveCount(94);
    await expect(page.locator('.check').first()).toHaveAttribute('data-verdict', 'conflicting');
    await page.getByRole('radio', { name: '不相符 6' }).check();
    await expect(shown).toHaveCount(6);
    await page.getByRole('radio', { name: '产业园区' }).check();
    await expect(shown).toHaveCount(2);
    await page.getByRole('radio', { name: '相符 79' }).check();
    await expect(shown).toHaveCount(8);
    await page.getByRole('radio', { name: /^全部/ }).first().check();
    await expect(shown).toHaveCount(10);
  });

  test('a check opens to the printed words of its figures', async ({ page }) => {
    await page.goto('en/audit/#hospital-reform-stages');
    const check = page.locator('#hospital-reform-stages');
    await expect(check).toBeInViewport();
    await check.locator('summary').click();
    await expect(check.locator('q').first()).toBeVisible();
  });

  test('the overview says how many figures do not fit and leads there', async ({ page }) => {
    await page.goto('');
    const teaser = page.locator('section#audit');
    await expect(teaser).toContainText('79 项相符，9 项无法判断，不相符的有 4 处');
    await expect(teaser.locator('li')).toHaveCount(4);
    await teaser.getByRole('link', { name: '看全部核查' }).click();
    await expect(page).toHaveURL(/\/audit\/$/);
  });
});

for (const path of ['audit/', 'en/audit/', 'methods/', 'en/methods/', 'charts/value-added-2015/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 390, height: 844 } });

      test(`axe finds nothing on /${path}, and nothing runs over the edge`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      });
    });
  }
}
