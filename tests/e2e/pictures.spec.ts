import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from './site.ts';

const CHART = 'charts/county-financing/';

/** Opens the part of a chart's page where it is taken along. */
async function openPanel(page: Page, path = CHART): Promise<void> {
  await page.goto(path);
  await page.locator('[data-travel]').scrollIntoViewIfNeeded();
  await expect(page.locator('.travel-preview img')).toBeVisible();
}

async function downloaded(page: Page, button: string | RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** What a browser sees in a picture: its size, whether a corner is clear, and how many colours it has. */
function look(page: Page, png: Buffer): Promise<{ size: number[]; corner: number; colours: number }> {
  return page.evaluate(
    async (address) => {
      const image = document.createElement('img');
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return {
        size: [canvas.width, canvas.height],
        corner: data[3] ?? -1,
        colours: new Set(new Uint32Array(data.buffer)).size,
      };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

test('a PNG has exactly the size of its name, and something on it', async ({ page }) => {
  await openPanel(page);

  const slide = await downloaded(page, '下载 PNG');
  expect(slide.suggestedFilename()).toBe('county-financing-slide.zh.png');
  const seen = await look(page, await contentOf(slide));
  expect(seen).toMatchObject({ size: [1920, 1080], corner: 255 });
  expect(seen.colours).toBeGreaterThan(50);

  await page.getByLabel('尺寸').selectOption('a4');
  expect((await look(page, await contentOf(await downloaded(page, '下载 PNG')))).size[0]).toBe(2480);
});

test('a transparent PNG is clear where nothing is drawn, in the dark as well', async ({ page }) => {
  await openPanel(page);
  await page.getByLabel('尺寸').selectOption('half');
  await page.getByRole('group', { name: '深浅' }).getByRole('radio', { name: '深色' }).check();
  await page.getByRole('radio', { name: '透明' }).check();

  const download = await downloaded(page, '下载 PNG');
  expect(download.suggestedFilename()).toBe('county-financing-half-dark-transparent.zh.png');
  const seen = await look(page, await contentOf(download));
  expect(seen).toMatchObject({ size: [960, 1080], corner: 0 });
  expect(seen.colours).toBeGreaterThan(50);
});

test('an SVG is valid, with its text as text and its fonts named', async ({ page }) => {
  await openPanel(page, `en/${CHART}`);
  const svg = (await contentOf(await downloaded(page, 'Download SVG'))).toString('utf8');

  const problems: unknown[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push(error));
  parser.write(svg).close();
  expect(problems).toEqual([]);
  expect(svg).toContain('width="1920" height="1080"');
  expect(svg).toMatch(/font-family="[^"]*PingFang SC[^"]*Noto Sans CJK SC/);
  expect(svg).toContain('>2.686<');
  expect(svg).toContain('data version');
});

test('a slide is a PowerPoint file with a native chart', async ({ page }) => {
  await openPanel(page);
  const download = await downloaded(page, '下载 PPTX（浅色）');

  expect(download.suggestedFilename()).toBe('county-financing.zh.pptx');
  const parts = unzipSync(await contentOf(download));
  expect(Object.keys(parts)).toContain('ppt/slides/slide1.xml');
  expect(Object.keys(parts).some((name) => /^ppt\/charts\/chart\d*\.xml$/.test(name))).toBe(true);
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('76%');
});

test('a picture can be copied', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.root).origin });
  await openPanel(page);
  await page.getByRole('button', { name: '复制图片' }).click();

  await expect(page.getByText('已复制，可以直接粘贴。')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});

test('where the clipboard is closed, the page says so and how to go on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openPanel(page);

  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('请改用“下载 PNG”，再插入文档。')).toBeVisible();
  await page.getByRole('button', { name: '复制: 嵌入代码' }).click();
  await expect(page.getByText('请按 Ctrl+C。')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe src="http');
});

test('where a browser cannot make a PNG, it offers the SVG', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openPanel(page);

  await page.getByRole('button', { name: '下载 PNG' }).click();
  await expect(page.getByText('浏览器没能生成 PNG。可以下载 SVG')).toBeVisible();
  expect((await downloaded(page, '下载 SVG')).suggestedFilename()).toBe('county-financing-slide.zh.svg');
});

test('where the panel cannot load, the ready pictures stay and it can be tried again', async ({ page, complaints }) => {
  await page.route('**/share*.js', (route) => route.abort());
  await page.goto(CHART);
  await page.locator('[data-travel]').scrollIntoViewIfNeeded();

  await expect(page.getByText('上面现成的图片可以用')).toBeVisible();
  await expect(page.locator('.travel a[download]')).toHaveCount(2);
  complaints.splice(0);
  await page.unroute('**/share*.js');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('.travel-preview img')).toBeVisible();
});

test('a link to a chart is previewed with a picture of the promised size', async ({ page, request, baseURL }) => {
  await page.goto(CHART);
  const told = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');

  expect(await told('og:title')).toBe('耒阳、祁东、常宁三县市融到了七县市资金的 76%');
  const picture = await request.get(new URL((await told('og:image')) ?? '', new URL(CHART, baseURL)).href);
  expect(picture.ok()).toBe(true);
  const png = await picture.body();
  const size = [Number(await told('og:image:width')), Number(await told('og:image:height'))];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
  expect(png.length).toBeLessThan(80 * 1024);
});

test('the overview is previewed with the picture of the site', async ({ page, request, baseURL }) => {
  await page.goto('en/');
  const path = await page.locator('meta[property="og:image"]').getAttribute('content');

  expect(path).toBe('../share.en.png');
  expect((await request.get(new URL('share.en.png', baseURL).href)).ok()).toBe(true);
});

test('a chart is cited with its number, version, day and the address that it is read under', async ({ page, site }) => {
  await openPanel(page);
  const address = `${site.root}${CHART}`;
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()));

  await expect(page.locator('#citation-gb')).toHaveText(
    new RegExp(`^数说衡阳\\. 图\\d+\\. 耒阳、祁东.*\\[DS/OL\\]\\. [\\d.]+版\\. \\[${today}\\]\\. ${address}\\.$`),
  );
  await expect(page.locator('#citation-plain')).toHaveText(new RegExp(`${address}, accessed ${today}\\.$`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel has nothing that axe finds, and no control too small to press, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await openPanel(page, `en/${CHART}`);

    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const small = await page.locator('#take-along :is(a, button, label, select)').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart can be taken along as ready files, and embed code and citation are there to be filled in', async ({
    page,
    request,
  }) => {
    await page.goto(CHART);

    for (const link of await page.locator('#take-along a[download]').all()) {
      const href = await link.getAttribute('href');
      expect((await request.get(new URL(href ?? '', page.url()).href)).ok(), href ?? '').toBe(true);
    }
    await expect(page.locator('#embed-code')).toContainText('<iframe src="本站网址/embed/county-financing/"');
    await expect(page.locator('#citation-gb')).toContainText('[引用日期]. 本站网址/charts/county-financing/.');
    await expect(page.getByText('打开脚本后，还可选尺寸')).toBeVisible();
  });
});
