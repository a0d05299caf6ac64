import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './site.ts';

const DATASET = 'data/industrial-tax/';

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** The table once it sorts and filters. */
async function liveTable(page: Page): Promise<Locator> {
  await page.goto(DATASET);
  const table = page.locator('.live-table');
  await table.scrollIntoViewIfNeeded();
  await expect(table.getByRole('searchbox')).toBeVisible();
  return table;
}

function firstCells(table: Locator): Promise<string[]> {
  return table.locator('tbody tr:visible td:nth-child(2)').allTextContents();
}

test.describe('the catalogue', () => {
  test('finds datasets by the names of their indicators and regions', async ({ page }) => {
    await page.goto('data/');
    const entries = page.locator('.catalogue > li');
    await expect(entries).toHaveCount(15);
    await page.getByRole('searchbox').fill('缴税金');
    await expect(entries.filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText('找到 1 个数据集');
    await page.getByRole('searchbox').fill('没有这个');
    await expect(entries.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('没有找到');
    // As the workbench does: by pinyin, and by words of definitions.
    await page.getByRole('searchbox').fill('shuijin');
    await expect(entries.filter({ visible: true })).toContainText(['找到指标：工业企业实缴税金']);
    await page.getByRole('searchbox').fill('');
    await expect(entries.filter({ visible: true })).toHaveCount(15);
    await expect(page.locator('.matched').filter({ visible: true })).toHaveCount(0);
  });

  test('leads to every dataset, in English too', async ({ page }) => {
    await page.goto('en/data/');
    await page.getByRole('link', { name: 'Industrial tax' }).click();
    await expect(page).toHaveURL(/\/en\/data\/industrial-tax\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Industrial tax');
  });

  test('gives everything in one zip', async ({ page }) => {
    await page.goto('data/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载全部数据（zip）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hengyang-in-figures.zip');
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the catalogue lists everything and offers no search', async ({ page }) => {
    await page.goto('data/');
    await expect(page.locator('.catalogue > li')).toHaveCount(15);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });

  test('a dataset shows all its values with their sources, and its files', async ({ page }) => {
    await page.goto(DATASET);
    const row = page.getByRole('row', { name: /^工业企业实缴税金 衡阳市 2015/ });
    await expect(row).toContainText('36.9 亿元');
    await expect(row).toContainText('第 1 句');
    await expect(page.getByRole('link', { name: 'XLSX', exact: true })).toHaveAttribute(
      'href',
      /industrial-tax\.xlsx$/,
    );
  });
});

test.describe('the table of a dataset', () => {
  test('sorts up, down and back', async ({ page }) => {
    const table = await liveTable(page);
    const value = table.getByRole('columnheader', { name: '数值' });
    const before = await firstCells(table);
    await value.getByRole('button').click();
    await expect(value).toHaveAttribute('aria-sort', 'ascending');
    await value.getByRole('button').click();
    await expect(value).toHaveAttribute('aria-sort', 'descending');
    await expect(table.locator('tbody tr').filter({ visible: true }).first()).toContainText('444.6 亿元');
    await value.getByRole('button').click();
    await expect(value).toHaveAttribute('aria-sort', 'none');
    expect(await firstCells(table)).toEqual(before);
  });

  test('filters and narrows, and the address keeps it', async ({ page }) => {
    const table = await liveTable(page);
    await table.getByRole('combobox', { name: '地区' }).selectOption('株洲市');
    await table.getByRole('searchbox').fill('86');
    await expect(table.locator('tbody tr').filter({ visible: true })).toHaveCount(1);
    await table.locator('.column-choice summary').click();
    await table.getByRole('checkbox', { name: '下限' }).uncheck();
    await expect(table.getByRole('columnheader', { name: '下限' })).toHaveCount(0);
    await page.reload();
    await page.locator('.live-table').scrollIntoViewIfNeeded();
    await expect(page.locator('.row-count')).toContainText('中的 1 行');
    await expect(page.locator('.live-table').getByRole('columnheader', { name: '下限' })).toHaveCount(0);
    await page.getByRole('button', { name: '还原' }).click();
    await expect(page).toHaveURL(/\/data\/industrial-tax\/$/);
  });

  test('leads from each figure to its place, or to its working and on to what goes into it', async ({ page }) => {
    const table = await liveTable(page);
    await table
      .getByRole('row', { name: /^工业企业实缴税金 衡阳市 2015/ })
      .getByRole('link')
      .click();
    await expect(page.locator('.place-list > li:target')).toContainText('36.9亿元');
    await expect(
      page
        .locator('.place-list > li:target')
        .getByRole('link', { name: /^图 \d+$/ })
        .first(),
    ).toBeVisible();
    await table
      .getByRole('row', { name: /^工业企业实缴税金 长沙市 2015/ })
      .getByRole('link')
      .click();
    await expect(page.locator('.working:target')).toBeVisible();
    await page
      .locator('.working:target')
      .getByRole('link', { name: /^工业企业实缴税金（衡阳市/ })
      .click();
    await expect(table.locator('tr:target')).toContainText('36.9 亿元');
  });

  test('saves the rows shown, in the columns of the published CSV', async ({ page }) => {
    const table = await liveTable(page);
    await table.getByRole('combobox', { name: '来历' }).selectOption('推算');
    await expect(table.getByRole('status')).toContainText('行中的');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      table.getByRole('button', { name: '下载所见各行（CSV）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('industrial-tax-selection.csv');
    const records: Record<string, string>[] = parse(await contentOf(download), { columns: true });
    expect(new Set(records.map(({ origin }) => origin))).toEqual(new Set(['derived']));
    expect(Object.keys(records[0] ?? {})).toHaveLength(24);
  });

  test('that does not load leaves the plain one, says so and tries again', async ({ page, complaints }) => {
    await page.route('**/tables/*.json', (route) => route.abort());
    await page.goto(DATASET);
    await page.locator('.live-table').scrollIntoViewIfNeeded();
    await expect(page.locator('.live-table-failure')).toBeVisible();
    await expect(page.getByRole('row', { name: /^工业企业实缴税金 衡阳市 2015/ })).toBeVisible();
    await page.unroute('**/tables/*.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('.live-table').getByRole('searchbox')).toBeVisible();
    await expect(page.locator('.live-table-failure')).toHaveCount(0);
    complaints.length = 0;
  });

  test('holds thousands of rows, searches them and sorts names by the numbers in them', async ({ page }) => {
    await page.route('**/tables/*.json', async (route) => {
      const model = (await (await route.fetch()).json()) as { rows: { key: string; cells: unknown[] }[] };
      const rows = Array.from({ length: 3000 }, (_, at) => {
        const { cells } = model.rows[at % model.rows.length] ?? { cells: [] };
        return { key: String(at), cells: [`第 ${String(at)} 行`, ...cells.slice(1)] };
      });
      await route.fulfill({ json: { ...model, rows } });
    });
    const table = await liveTable(page);
    await expect(table.getByRole('status')).toHaveText('共 3000 行');
    const rows = table.locator('tbody tr').filter({ visible: true });
    await expect(rows).toHaveCount(3000);

    await table.getByRole('searchbox').fill('第 2777');
    await expect(table.getByRole('status')).toHaveText('3000 行中的 1 行');
    await expect(rows).toHaveCount(1);
    await table.getByRole('searchbox').fill('');
    const names = table.getByRole('columnheader').first();
    await names.getByRole('button').click();
    await names.getByRole('button').click();
    await expect(names).toHaveAttribute('aria-sort', 'descending');
    // By the numbers in them: as plain text 第 999 行 would come before it.
    await expect(rows.first()).toContainText('第 2999 行');
    await expect(rows.last()).toContainText('第 0 行');
  });
});

test.describe('files', () => {
  test('of a chart are one click away on its page', async ({ page }) => {
    await page.goto('charts/county-financing/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#take-along').getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('county-financing.csv');
    const records: Record<string, string>[] = parse(await contentOf(download), { columns: true });
    expect(records.find(({ region_name_zh }) => region_name_zh === '耒阳市')).toMatchObject({ value: '26.86' });
  });

  test('are all where the index says', async ({ request, baseURL }) => {
    const index = new URL('data/v1/index.json', baseURL);
    const { datasets } = (await (await request.get(index.href)).json()) as {
      datasets: { files: Record<string, string> }[];
    };
    for (const { files } of datasets) {
      for (const path of Object.values(files)) {
        expect((await request.head(new URL(path, index).href)).status(), path).toBe(200);
      }
    }
    const sums = await (await request.get('data/v1/SHA256SUMS')).text();
    expect(sums.trim().split('\n').length).toBeGreaterThan(datasets.length * 5);
  });

  test('can be read with the JavaScript that the page shows, as it is copied', async ({ page }, info) => {
    await page.goto('data/api/');
    const code = await page.getByRole('region', { name: 'JavaScript' }).textContent();
    const script = info.outputPath('example.mjs');
    await writeFile(script, code ?? '');
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    expect(stdout).toContain('36.9');
    expect(stdout).toContain('Hengyang');
  });
});

test('a dataset describes itself to search engines without offending the policy', async ({ page }) => {
  await page.goto(DATASET);
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const described = JSON.parse(block ?? '') as { distribution: { contentUrl: string }[] };
  expect(described).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: '工业税收',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const [csv] = described.distribution;
  expect(new URL(csv?.contentUrl ?? '', page.url()).pathname).toBe('/data/v1/industrial-tax.csv');
});

for (const address of ['data/', DATASET, 'en/data/api/']) {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`/${address} passes axe and fits ${String(width)} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('the current comparison can be saved in every form', async ({ page }) => {
  await page.goto('compare/');
  const downloads = page.locator('.comparison-downloads');
  for (const [name, file] of [
    ['CSV', 'comparison.csv'],
    ['CSV（Excel）', 'comparison.excel.csv'],
    ['XLSX', 'comparison.xlsx'],
    ['JSON', 'comparison.json'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      downloads.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect((await readFile(await download.path())).length).toBeGreaterThan(500);
  }
});
