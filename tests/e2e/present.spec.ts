import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './site.ts';

const COUNTIES = 'present/county-economy/';
const SLIDES = 21;
const SECOND_CHART = '2015 年七县市固定资产投资 1296 亿元，与地区生产总值之比约为 70%';
const OWN = `?title=${encodeURIComponent('半年小结')}&slide=county-financing~${encodeURIComponent('钱在三个县市')}&slide=park-ranks`;
/** The build that is tried, see site.ts. */
const DIST = resolve(process.env.SITE_DIST ?? 'dist');

const shown = (page: Page) => page.locator('.slide[data-current] .face');
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test.describe('a briefing', () => {
  test('is played by keys, and its address says where it stands', async ({ page }) => {
    await page.goto(COUNTIES);
    await expect(shown(page)).toContainText('县域经济');
    await press(page, 'ArrowRight', 'PageDown', ' ');
    await expect(page).toHaveURL(/#\/4$/);
    await expect(shown(page)).toContainText(SECOND_CHART);
    await expect(page.locator('[data-announcement]')).toHaveText(`4 / 21：${SECOND_CHART}`);
    await press(page, '1', '2', 'Enter');
    await expect(page).toHaveURL(/#\/12$/);
    await page.goBack();
    await expect(page).toHaveURL(/#\/4$/);
    await press(page, 'End');
    await expect(shown(page)).toContainText('来源与核查');
    await press(page, '9', '9', 'Enter');
    const unknown = page.getByRole('status').getByText('没有这个页码');
    await expect(unknown).toBeVisible();
    await press(page, 'b');
    await expect(unknown).toBeHidden();
    await expect(page.locator('.deck-bar')).toBeHidden();
    await press(page, 'b');
    await expect(unknown).toBeVisible();
    await press(page, 'Home');
    await expect(unknown).toBeHidden();
    await press(page, 't');
    await expect(page.locator('.slide[data-current] .slide-notes')).toBeVisible();
    await press(page, 'Escape', 'b');
    await expect(page.locator('html')).toHaveAttribute('data-black', '');
    await press(page, 'PageDown');
    await expect(page.locator('html')).not.toHaveAttribute('data-black');
    await expect(page.locator('[data-count]')).toHaveText('1 / 21');
  });

  test('is turned by pressing its edges, and looked over by arrow keys', async ({ page }) => {
    await page.goto(`${COUNTIES}#/5`);
    await page.mouse.click(900, 400);
    await expect(page).toHaveURL(/#\/6$/);
    await page.mouse.click(40, 400);
    await expect(page).toHaveURL(/#\/5$/);
    await page.getByRole('button', { name: '下一页' }).click();
    await press(page, '4', 'Enter');
    await expect(page).toHaveURL(/#\/4$/);
    await press(page, ' ');
    await expect(page).toHaveURL(/#\/5$/);
    await press(page, 'o', 'ArrowRight', 'ArrowRight', 'Enter');
    await expect(page).toHaveURL(/#\/7$/);
    await expect(page.locator('html')).not.toHaveAttribute('data-overview');
    await expect(shown(page)).toBeFocused();
  });

  test('has a window for the speaker that stays in step', async ({ page, context }) => {
    await page.goto(`${COUNTIES}#/3`);
    const [speaker] = await Promise.all([context.waitForEvent('page'), press(page, 's')]);
    await expect(speaker.locator('.slide[data-next] .face')).toContainText(SECOND_CHART);
    await expect(speaker.locator('.slide[data-current] .slide-notes')).toContainText(
      '原文未说明倍数按现价还是可比价计算',
    );
    await expect(speaker.locator('[data-elapsed]')).toHaveText(/^0:\d\d$/);
    await press(page, 'ArrowRight');
    await expect(speaker.locator('.slide[data-current] .face')).toContainText(SECOND_CHART);
    await press(speaker, 'ArrowRight', 'b');
    await expect(page).toHaveURL(/#\/5$/);
    await expect(page.locator('html')).toHaveAttribute('data-black', '');
    await expect(speaker.getByText('听众看到的是黑屏')).toBeVisible();
  });

  test('says so where the browser blocks that window, or has no full screen, and shows a way on', async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
      Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    });
    await page.goto(`${COUNTIES}#/3`);
    await press(page, 's');
    await expect(page.getByText('浏览器拦下了演讲者窗口')).toBeVisible();
    const [speaker] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: '在新标签页打开演讲者窗口' }).click(),
    ]);
    await expect(speaker.locator('html')).toHaveAttribute('data-view', 'speaker');
    await press(page, 'Escape', 'ArrowRight');
    await expect(speaker).toHaveURL(/#\/4\/speaker$/);
    await press(page, 'f');
    await expect(page.getByText('这个浏览器不能全屏，幻灯片已占满窗口。电脑上可按 F11')).toBeVisible();
  });

  test('prints one slide to a page', async ({ page }) => {
    await page.goto(COUNTIES);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(SLIDES);
  });

  test('comes as PowerPoint with as many slides', async ({ page }) => {
    await page.goto('present/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PowerPoint' }).first().click(),
    ]);
    const files = Object.keys(unzipSync(readFileSync(await download.path())));
    expect(files.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(SLIDES);
  });
});

test.describe('a briefing as one file', () => {
  const file = pathToFileURL(`${DIST}/${COUNTIES}county-economy.zh.html`).href;

  test('opens from a disk, asks for nothing, and has a window for the speaker', async ({ page, context }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(file);
    await press(page, '3', 'Enter');
    await expect(shown(page).locator('svg').first()).toBeVisible();
    const [speaker] = await Promise.all([context.waitForEvent('page'), press(page, 's')]);
    await expect(speaker).toHaveURL(/#\/3\/speaker$/);
    await press(page, 'ArrowRight');
    await expect(speaker).toHaveURL(/#\/4\/speaker$/);
    await press(speaker, 'ArrowRight');
    await expect(page).toHaveURL(/#\/5$/);
    expect(new Set(asked.map((url) => url.split('#')[0]))).toEqual(new Set([file]));
  });

  test('names no other file, and may ask for none', () => {
    const html = readFileSync(`${DIST}/${COUNTIES}county-economy.zh.html`, 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('connect-src');
    expect(
      [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url).filter((url) => !url.startsWith('#')),
    ).toEqual(['data:,']);
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => `#${id ?? ''}`));
    const lost = [...html.matchAll(/\shref="(#[^"]*)"/g)]
      .map(([, anchor = '']) => anchor)
      .filter((anchor) => !ids.has(anchor));
    expect(lost.filter((anchor) => anchor !== '#/1/speaker')).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('shows all slides, one below the other', async ({ page }) => {
      await page.goto(file);
      await expect(page.locator('.face')).toHaveCount(SLIDES);
      await expect(page.locator('.face').last()).toBeVisible();
      await expect(page.getByText('浏览器没有运行脚本')).toBeVisible();
    });
  });
});

test.describe('an own briefing', () => {
  test('is composed, put in order, undone, and kept for the next visit', async ({ page }) => {
    await page.goto('present/?add=fiscal-shares');
    const titles = page.getByRole('textbox', { name: /页的标题$/ });
    await expect(titles).toHaveCount(1);
    await page.goto('present/?add=fiscal-shares&lang=xx');
    await expect(titles).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('要加的图已在演示里');
    await expect(page.getByRole('alert')).toContainText('lang=xx 不起作用');
    await page.getByRole('searchbox').fill('76%');
    const choice = page.getByRole('button', { name: /^选用：耒阳/ });
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await choice.click();
    await expect(titles).toHaveCount(1);
    await choice.click();
    await expect(titles).toHaveCount(2);
    await page.getByRole('button', { name: /^再放一次：耒阳/ }).click();
    await expect(titles).toHaveCount(3);
    await page.getByRole('button', { name: '撤销' }).click();
    await titles.nth(1).fill('钱在三个县市');
    await page.getByRole('button', { name: '上移：钱在三个县市' }).click();
    await expect(titles.first()).toHaveValue('钱在三个县市');
    await page.getByRole('button', { name: '移去：钱在三个县市' }).press('Enter');
    await expect(titles).toHaveCount(1);
    await expect(page.locator('.slide-thumbnail')).toBeFocused();
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(page.locator('.composer-slides')).toBeFocused();
    await expect(titles.first()).toHaveValue('钱在三个县市');
    await page.goto('present/');
    await expect(titles.first()).toHaveValue('钱在三个县市');
    await expect(page.locator('.composer-preview svg').first()).toBeVisible();
    await page.getByRole('link', { name: '开始演示' }).last().click();
    await expect(page.locator('[data-count]')).toHaveText('1 / 4');
    await press(page, '2', 'Enter');
    await expect(shown(page)).toContainText('钱在三个县市');
  });

  test('is played from its address, comparisons too, and tells what of it is nonsense', async ({
    page,
    complaints,
  }) => {
    const sound = '&slide=%3Findicator%3Dindustrial_tax';
    const nonsense = '&slide=no-such-chart&slide=%3Findicator%3Dno_such_indicator&slide=%3Cscript%3E';
    await page.goto(`present/own/${OWN}${sound}${nonsense}#/1`);
    const notices = page.locator('.deck-notices');
    await expect(notices).toContainText('没有“no-such-chart”这张图，已略过。');
    await expect(notices).toContainText('没有“no_such_indicator”这个指标，那一页已略过。');
    await expect(notices).toContainText('链接里的 slide=<script> 看不懂，已略过。');
    await press(page, 'Escape');
    await expect(page.locator('[data-count]')).toHaveText('1 / 5');
    await press(page, '4', 'Enter');
    await expect(shown(page)).toContainText('工业企业实缴税金');
    await expect(shown(page).locator('svg').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('calls each comparison by what it finds', async ({ page }) => {
    await page.goto('present/?slide=%3Findicator%3Dindustrial_tax&slide=%3Findicator%3Dfiscal_revenue');
    const removals = page.getByRole('button', { name: /^移去：/ });
    await expect(removals.nth(0)).toHaveAccessibleName(/工业企业实缴税金/);
    await expect(removals.nth(1)).toHaveAccessibleName(/财政/);
  });

  test('of nothing leads to where one is composed', async ({ page }) => {
    await page.goto('present/own/');
    await expect(page.getByText('这里还没有可以演示的幻灯片')).toBeVisible();
    await expect(page.locator('.deck-bar')).toHaveCount(0);
    await page.getByRole('link', { name: '去拼一套演示' }).click();
    await expect(page).toHaveURL(/\/present\/$/);
  });

  test('is taken along as a file that stands alone', async ({ page, context }) => {
    await page.goto(`present/${OWN}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.composer').getByRole('button', { name: '单个网页文件，断网可用' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('半年小结.zh.html');
    const path = test.info().outputPath('own.html');
    await download.saveAs(path);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    await expect(page.locator('[data-count]')).toHaveText('1 / 4');
    await press(page, 'ArrowRight');
    await expect(shown(page)).toContainText('钱在三个县市');
    await expect(shown(page).locator('svg').first()).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test('is taken along as PowerPoint with its own titles', async ({ page }) => {
    await page.goto(`present/${OWN}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.composer').getByRole('button', { name: 'PowerPoint（深色）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('半年小结-dark.zh.pptx');
    const files = unzipSync(readFileSync(await download.path()));
    const slide = strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array());
    expect(slide).toContain('钱在三个县市');
    expect(slide).toMatch(/数据\d+\.\d+\.\d+版（\d{4}-\d\d-\d\d）/);
  });

  for (const { name, error, message } of [
    { name: 'blocked', error: 'SecurityError', message: '浏览器不让本页存东西' },
    { name: 'full', error: 'QuotaExceededError', message: '浏览器给本页的空间满了' },
  ]) {
    test(`lives in its address where the browser’s storage is ${name}`, async ({ page }) => {
      await page.addInitScript((kind) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', kind);
        };
      }, error);
      await page.goto('present/?add=park-ranks');
      await expect(page.getByText(message)).toBeVisible();
      await page.reload();
      await expect(page.getByRole('textbox', { name: '第 2 页的标题' })).toBeVisible();
    });
  }
});

test.describe('everybody', () => {
  for (const { name, path, theme } of [
    { name: 'chooses and composes', path: `en/present/${OWN}`, theme: 'light' },
    { name: 'speaks', path: `${COUNTIES}#/3/speaker`, theme: 'dark' },
  ] as const) {
    test(`${name} without barriers`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('.face svg').first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test('reads without scripts, at the width of a phone', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const path of [COUNTIES, 'present/', 'en/present/own/']) {
      await page.goto(site.root + path);
      const { scroll, width } = await page
        .locator('html')
        .evaluate((root) => ({ scroll: root.scrollWidth, width: root.clientWidth }));
      expect(scroll, path).toBeLessThanOrEqual(width);
    }
    await expect(page.getByText('allow this page to run scripts')).toBeVisible();
    await context.close();
  });
});
