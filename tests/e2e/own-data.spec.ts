import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './site.ts';

/** 七县市 stands in the bulletin too, 祁东县 does not; 示范区 is nowhere but in this table. */
const TABLE = '地区,年份,财政总收入（亿元）,满意度（%）\n七县市,2015,100,80\n祁东县,2015,9,85.5\n示范区,2015,4,90\n';

async function keep(page: Page): Promise<void> {
  await page.goto('import/');
  await expect(page.getByText('把 CSV 或 Excel 文件拖到这里')).toBeVisible();
  const file = { name: '县域.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: '保存在这个浏览器' }).click();
  await page.getByRole('link', { name: '在“比较”页与其他地区比较' }).click();
  await expect(page.getByRole('combobox', { name: '指标' })).toBeEditable();
}

const answer = (page: Page) => page.getByRole('status', { name: '结果' });

test.describe('a table that is kept', () => {
  test('is compared like the bulletin’s figures and beside them, plainly marked', async ({ page }) => {
    await keep(page);
    await expect(page.getByText('“县域.csv”保存在这个浏览器里')).toBeVisible();
    await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue('财政总收入（自有）');
    const comparison = page.locator('.comparison');
    await expect(comparison.locator('.chart-subtitle')).toContainText('自有数据，未经本站核对');
    await expect(answer(page)).toContainText('自有数据来自“县域.csv”，未经本站核对。');
    await expect(comparison.getByRole('row', { name: /示范区/ })).toContainText('4');
    await page.getByRole('combobox', { name: '指标' }).fill('无此指标');
    await expect(page.getByText('没有名称里含“无此指标”的指标')).toBeVisible();
    await page.getByRole('combobox', { name: '指标' }).fill('');
    await page.getByRole('combobox', { name: '指标' }).click();
    await expect(page.getByRole('group', { name: '您的数据：县域.csv' }).getByRole('option')).toHaveText([
      /财政总收入（自有）/,
      /满意度/,
    ]);
    await page.getByRole('option', { name: /满意度/ }).click();
    await expect(answer(page)).toContainText('衡阳七县市相比：示范区高约 10 个百分点');
    await page.getByRole('combobox', { name: '参照地区' }).selectOption('祁东县');
    await page.getByLabel('与参照地区的差距').check();
    await expect(comparison.getByRole('row', { name: /示范区/ })).toContainText('+4.5');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('own-data,');

    await page.getByText('存成图片或幻灯片').click();
    await expect(page.locator('.travel-panel a[href*="embed"]')).toHaveCount(0);
    const [slides] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 PPTX（浅色）' }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await slides.path())));
    expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('自有数据，未经本站核对');
  });

  test('is nowhere any more once it is deleted, and a link to it says so', async ({ page, context }) => {
    await keep(page);
    const link = await page.getByRole('link', { name: '本次比较的固定链接' }).getAttribute('href');
    const other = await context.newPage();
    await other.goto('import/');
    await other.getByRole('button', { name: '删除这张表' }).click();
    await expect(page.getByText('自有数据，那只存在制作者的浏览器里')).toBeVisible();
    await page.goto(`compare/${link ?? ''}`);
    await expect(page.getByText('自有数据，那只存在制作者的浏览器里')).toBeVisible();
    await expect(answer(page)).toContainText('亿元');
    await expect(page.getByRole('link', { name: '带上自己的表一起比较' })).toBeVisible();
  });
});

test('a comparison is carried on to an embed and a briefing by links that hold all of it', async ({ page }) => {
  await page.goto('compare/?indicator=industrial_tax&form=tiles');
  await expect(page.locator('.comparison').getByText('方格只示意各地的相对位置，不是地图。').first()).toBeAttached();
  await page.getByText('存成图片或幻灯片，嵌入网页，加入演示').click();
  for (const [route, key] of [
    ['embed', 'compare'],
    ['present', 'add-compare'],
  ] as const) {
    const link = await page.locator(`.travel-panel a[href*="${route}/"]`).getAttribute('href');
    const address = new URL(link ?? '', page.url());
    expect(address.pathname).toContain(`/${route}/`);
    expect(address.searchParams.get(key)).toContain('?indicator=industrial_tax&regions=');
    expect(address.searchParams.get(key)).toContain('form=tiles');
  }
});

test('on a phone the answer stands right below the indicator, and the choices open from a line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('compare/');
  const toggle = page.getByRole('button', { name: /改选：6 个地区 · 2015 年 · 数值/ });
  await expect(toggle).toBeEnabled();
  await expect(answer(page)).toBeInViewport();
  await expect(page.getByRole('group', { name: '地区', exact: true })).toBeHidden();
  await toggle.click();
  await page.getByLabel('与参照地区的差距').check();
  await page.getByRole('button', { name: '收起，看结果' }).click();
  await expect(answer(page)).toBeInViewport();
  await expect(page.locator('.chart-subtitle')).toContainText('衡阳');
});

test('a link that the browser does not let the page copy is given to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('blocked')) } });
  });
  await page.goto('compare/');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByLabel('浏览器不让本页复制')).toBeFocused();
  await expect(page.getByLabel('浏览器不让本页复制')).toHaveValue(/compare\/\?indicator=/);
});
