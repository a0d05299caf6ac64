import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { encode } from '../intake/bytes.ts';
import { writeLargeTable } from '../bench/large-table.ts';
import { expect, test } from './site.ts';

const TABLE =
  '2015年各县市主要指标,,\n地区,财政总收入（万元）,备注\n祁东,"86,900",\n衡南县,"112,700",\n430481,"203,500",\n七县市,"1,023,500",合计\n常宁市,约9亿元,\n衡山县,…,\n衡东县,=A1,\n';

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

function figure(page: Page): Locator {
  return page.locator('.own-figure');
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Time on the processor in µs: unlike time on the clock, other programs do not make it longer. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the main threads of pages, in ms. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(thread));
  const tasks = traceEvents.filter((event) => event.ph === 'X' && mains.has(thread(event)));
  expect(tasks.length).toBeGreaterThan(100);
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

test.describe('a reader’s own table', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('import/');
    await expect(page.getByText('把 CSV 或 Excel 文件拖到这里')).toBeVisible();
  });

  test('in GBK becomes a chart, with what was not used and why', async ({ page }) => {
    await give(page, '各县市.csv', encode(TABLE, 'gb18030'));
    await expect(page.getByLabel('编码')).toHaveValue('gb18030');
    await expect(page.locator('.import-summary')).toHaveText(
      '6 个地区，1 项指标，1 个时期，共 6 个数值；1 格空白或标为缺失，不当作零。',
    );
    await expect(page.locator('.import-problems tbody tr')).toHaveText([/9财政总收入（万元）=A1这是公式，不是数值。/]);
    await expect(figure(page).getByText('自有数据 · 未经本站核对')).toBeVisible();
    await expect(figure(page).getByRole('row', { name: /^耒阳市/ })).toContainText('20.35');
    await expect(figure(page).getByRole('row', { name: /^常宁市/ })).toContainText('约');
    await expect(figure(page).locator('svg').first()).toBeVisible();
  });

  test('stands beside the figures of the bulletin where both have one', async ({ page }) => {
    await give(page, '县域.csv', '地区,年份,财政总收入（亿元）\n七县市,2015,102\n祁东县,2015,9\n');
    await expect(page.getByLabel('与政报的数字并排')).toBeChecked();
    await expect(figure(page).getByRole('row', { name: /102\.35/ })).toBeVisible();
    await page.getByLabel('与政报的数字并排').uncheck();
    await expect(figure(page).getByRole('row', { name: /102\.35/ })).toHaveCount(0);
  });

  test('can be corrected: what it does not tell is asked for', async ({ page }) => {
    await give(page, '城镇化.csv', '地区;城镇化率(%)\n衡南县;40.1\n祁东县;38.5\n');
    await expect(page.getByText('还不知道是哪一年')).toBeVisible();
    await page.getByLabel('时期', { exact: true }).fill('2015年');
    await page.getByLabel('时期', { exact: true }).press('Enter');
    await expect(page.locator('.import-summary')).toContainText('共 2 个数值');
    await page.getByLabel('用途: 城镇化率(%)').selectOption('ignore');
    await expect(page.getByText('还不知道哪一列是数值')).toBeVisible();
  });

  test('can be corrected part by part where headings say what columns hold', async ({ page }) => {
    await give(page, '宽.csv', '地区,2014年GDP（亿元）,2015年GDP（亿元）\n衡阳市,1,2\n株洲市,3,4\n');
    await expect(page.locator('.import-summary')).toContainText('1 项指标，2 个时期，共 4 个数值');
    await page.getByText('GDP · 2014年 · 亿元').click();
    const period = page.locator('.import-mapping').getByLabel('时期');
    await period.fill('2013年');
    await period.press('Enter');
    await expect(page.getByText('GDP · 2013年 · 亿元')).toBeVisible();
    await expect(figure(page)).toBeVisible();
    await page.locator('.import-chart').getByRole('combobox', { name: '时期' }).selectOption('2013 年');
    await expect(figure(page).locator('.chart-subtitle')).toContainText('2013 年');
  });

  test('shows which name became which region; a wrong one is corrected, and read like that from then on', async ({
    page,
  }) => {
    await give(page, '错字.csv', '地区,年份,GDP（亿元）\n衡扬市,2015,"2,601.57①"\n株洲市,2015,2335.1\n');
    const names = page.locator('.import-regions');
    await expect(names).toContainText('2 种地区写法，其中 1 种不认得');
    await expect(page.locator('.import-problems')).toContainText('1 格去掉了脚注标记，数字照读');
    await expect(page.getByText('每一格都采用了。')).toBeVisible();
    const wrong = page.getByLabel('“衡扬市”当作');
    await wrong.fill('没有这个市');
    await wrong.press('Enter');
    await expect(names.getByRole('status')).toHaveText('没有叫“没有这个市”的地区。');
    await wrong.fill('衡阳市');
    await wrong.press('Enter');
    await expect(names).toContainText('2 种地区写法，都认得');
    await expect(
      figure(page)
        .getByRole('row', { name: /^衡阳市/ })
        .first(),
    ).toContainText('2601.57');
    await give(page, '错字.csv', '地区,年份,GDP（亿元）\n衡扬市,2014,2397.18\n');
    await expect(wrong).toHaveValue('衡阳市');
  });

  test('whose rows are wider than its headings is warned of, and not read', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await give(page, '逗号.csv', '地区,2015年GDP（万元）\n衡阳市,26,015,700\n株洲市,23,351,000\n');
    await expect(page.getByText('前 2 行里有 2 行比表头多出几格')).toBeVisible();
    await expect(page.locator('.import-summary')).toHaveText('没有读到数值。');
    await expect(page.getByText('每一格都采用了。')).toHaveCount(0);
    const remedy = page.locator('.import-problems tbody td').last();
    await expect(remedy).toContainText('要加引号');
    const { x = 0, width = 0 } = (await remedy.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(390);
  });

  test('can be pasted', async ({ page }) => {
    await page.getByText('或者粘贴表格').click();
    await page.getByLabel('表格内容').fill('地区\t2014\t2015\n衡阳市\t1\t2\n株洲市\t3\t4\n');
    await page.getByRole('button', { name: '读取粘贴的内容' }).click();
    await page.getByLabel('指标', { exact: true }).first().fill('得分');
    await page.getByLabel('指标', { exact: true }).first().press('Enter');
    await expect(page.locator('.import-summary')).toContainText('2 个地区，1 项指标，2 个时期，共 4 个数值');
  });

  test('is kept if wanted, and deleted with one click', async ({ page }) => {
    await give(page, '各县市.csv', TABLE);
    await page.getByRole('button', { name: '保存在这个浏览器' }).click();
    await expect(page.getByText('已保存在这个浏览器。')).toBeVisible();
    await page.reload();
    await expect(page.getByText('这是上次保存的“各县市.csv”。')).toBeVisible();
    await expect(figure(page)).toBeVisible();
    await page.getByRole('button', { name: '删除这张表' }).press('Enter');
    await expect(page.getByRole('status').getByText('这张表已删除')).toBeVisible();
    await expect(page.locator('.import-file input')).toBeFocused();
    await expect(figure(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('把 CSV 或 Excel 文件拖到这里')).toBeVisible();
    await expect(figure(page)).toHaveCount(0);
  });

  test('leaves as a dataset folder that passes the checks of data/', async ({ page }) => {
    await give(page, '各县市.csv', TABLE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '数据集文件夹' }).click(),
    ]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files)).toContain('charts/own-chart.json');
    expect(strFromU8(files['observations/own-data.csv'] ?? new Uint8Array())).toContain(
      'own_fiscal_revenue,430481,2015',
    );
    const { problems } = compileCatalogue(new Map([...(await readDataFolder('data')), ...Object.entries(files)]));
    expect(problems).toEqual([]);
  });

  test('that is none is refused in words, and what was there stays', async ({ page }) => {
    await give(page, '各县市.csv', TABLE);
    await expect(figure(page)).toBeVisible();
    await give(page, '真的.csv', 'PK\x03\x04....[Content_Types].xml');
    await expect(page.getByText('这个工作簿已经损坏，读不了。')).toBeVisible();
    await give(page, '空.csv', '');
    await expect(page.getByText('这个文件是空的（0 字节）')).toBeVisible();
    await expect(figure(page)).toBeVisible();
    await give(page, '城镇化.csv', '地区;城镇化率(%)\n衡南县;40.1\n');
    await expect(page.getByText('页面上的图和表仍是先前的“各县市.csv”')).toBeVisible();
    await expect(figure(page)).toBeVisible();
  });

  test('full of script is shown as text and runs nothing', async ({ page }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const script = '<img src=x onerror=alert(1)>';
    await give(page, `${script}.csv`, `地区,指标,年份,数值\n${script},${script},2015,1\n衡阳市,${script},2015,2\n`);
    await expect(figure(page).getByRole('row', { name: script })).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
    expect(dialogs).toBe(0);
  });

  test('of ten thousand columns or with a quote never closed leaves the page alive', async ({ page }) => {
    const titles = Array.from({ length: 10_000 }, (_, at) => `指标${String(at)}`).join(',');
    await give(page, '宽.csv', `地区,年份,${titles}\n衡阳市,2015,${titles.replaceAll('指标', '')}\n`);
    await expect(page.locator('.import-summary')).toContainText('共 10000 个数值');
    await give(page, '引号.csv', '地区,年份,GDP（亿元）\n衡阳市,2014,1\n"株洲市,2014,2\n');
    await expect(page.locator('.import-problems')).toContainText('双引号没有配对');
    await expect(page.locator('.import-summary')).toContainText('共 1 个数值');
  });

  test('of 30 MB is read without a task of over 50 ms, and can be stopped on the way', async ({
    page,
    browser,
  }, info) => {
    test.slow();
    const path = info.outputPath('大.csv');
    await writeLargeTable(path, 30);
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('已取消，先前的内容没有变动。')).toBeVisible();
    await expect(page.locator('.import-progress, .import-summary')).toHaveCount(0);

    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.locator('progress').waitFor();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? Infinity) > 29e6);
    // What is measured is reading; tests/bench measures drawing the chart too, on a machine of its own.
    expect(longestTask(await browser.stopTracing())).toBeLessThan(50);
    await expect(page.locator('.import-summary')).toContainText('20 项指标，30 个时期', { timeout: 60_000 });
  });

  test('meets the accessibility rules', async ({ page }) => {
    await give(page, '各县市.csv', TABLE);
    await expect(figure(page).locator('svg').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('the page speaks English too, and says without a script why it needs one', async ({ page, browser, baseURL }) => {
  await page.goto('en/import/');
  await page.getByRole('button', { name: 'See an example first' }).click();
  await expect(page.locator('.import-summary')).toHaveText(
    '15 values of 1 indicator for 5 regions and 3 periods; 1 cell blank or marked as missing, not taken for zero.',
  );
  await expect(figure(page).getByText('Your own data · not verified by this site')).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const plain = await context.newPage();
  await plain.goto('en/import/');
  await expect(plain.getByText('This page needs scripts')).toBeVisible();
  await context.close();
});

test.describe('a workbook', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('import/');
    await expect(page.getByText('把 CSV 或 Excel 文件拖到这里')).toBeVisible();
  });

  test('is read by its sheet, and charted like its CSV', async ({ page }) => {
    const bytes = await readFile('tests/fixtures/tables/a-a5b-real.xlsx');
    await give(page, '经济.xlsx', bytes);
    await expect(page.getByLabel('工作表')).toBeVisible();
    await expect(figure(page)).toContainText('2601.57');
  });
});

test.describe('a doubt that could change a number', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('import/');
    await expect(page.getByText('把 CSV 或 Excel 文件拖到这里')).toBeVisible();
  });

  test('is asked before anything is charted, and accepted by one press', async ({ page }) => {
    await give(
      page,
      '各市.csv',
      '单位：亿元、万人、元\n地区,年份,地区生产总值,常住人口,人均可支配收入\n衡阳市,2015,2601.57,733.75,21419\n',
    );
    await expect(page.getByRole('heading', { name: '先请核对' })).toBeVisible();
    await expect(page.getByText('中哪个是')).toBeVisible();
    await expect(figure(page)).toBeHidden();
    await page.getByRole('button', { name: '照此采用' }).click();
    await expect(figure(page)).toBeVisible();
  });
});
