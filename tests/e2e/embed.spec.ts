import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { figureSnippet, frameSnippet } from '../../src/chart/embed-code/snippet.ts';
import { type Host, startHost } from './host-page.ts';
import { expect, test as base } from './site.ts';

const CHART = 'county-financing';
/** Bytes of a whole embed, compressed. */
const BUDGET = 14 * 1024;

/** Another origin is part of what is tried here, so asking it for a page is no complaint. */
const test = base.extend<{ host: Host }>({
  host: async ({ site, complaints }, use) => {
    const host = await startHost(site.root);
    await use(host);
    host.close();
    const others = complaints.splice(0).filter((text) => !text.includes(`other host: ${host.address}`));
    complaints.push(...others);
  },
});

const embedOf = (root: string, query = '', chart = CHART) => `${root}embed/${chart}/${query}`;

const snippet = (root: string, src: string, height = 604, narrowHeight = 793) =>
  figureSnippet(
    { src, title: '三县市融到了七县市资金的 76%', height },
    {
      whole: `${root}charts/${CHART}/`,
      pictures: {
        wide: `${root}embed/${CHART}/picture.svg`,
        narrow: { address: `${root}embed/${CHART}/picture-narrow.svg`, height: narrowHeight },
      },
      source: '数说衡阳',
      script: `${root}embed.js`,
    },
  );

function frameOf(page: Page, part: string): Frame {
  const frame = page.frames().find((each) => each.url().includes(part));
  if (frame === undefined) throw new Error(`No frame shows ${part}.`);
  return frame;
}

/** How high the content of a frame is, and how high the frame. */
async function heights(page: Page, part: string): Promise<{ content: number; frame: number }> {
  const frame = frameOf(page, part);
  const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const element = await frame.frameElement();
  return { content, frame: (await element.boundingBox())?.height ?? 0 };
}

/** Until the page has told those who watch a figure, this watch begun last of all, that it is in view, or out of it. */
async function untilInView(page: Page, index: number, wanted = true): Promise<void> {
  const figure = page.locator('.hengyang-figure').nth(index);
  await figure.evaluate(
    (element, hoped) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver((entries) => {
          if (entries.at(-1)?.isIntersecting !== hoped) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(element);
      }),
    wanted,
  );
}

/** Text that pushes what follows below the fold of a screen 900 px high, yet near enough for a lazy frame to load. */
const BELOW_THE_FOLD = '<p>text</p>'.repeat(60);

/** Has the page in a frame report heights, one straight after the other. */
async function report(frame: Frame, heights: readonly number[]): Promise<void> {
  await frame.evaluate((all) => {
    for (const height of all) {
      parent.postMessage({ source: 'hengyang-in-figures', version: 1, type: 'height', height }, '*');
    }
  }, heights);
}

/** Sums up what moved in a page, all but what follows the reader's own doing. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
}

test.describe('an embed alone', () => {
  test('is one request, light, and whole without a script', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 300, height: 700 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const response = await page.goto(embedOf(site.root));
    expect(gzipSync((await response?.body()) ?? '').length).toBeLessThan(BUDGET);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('76%');
    await expect(page.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText('来源：')).toBeVisible();
    await page.getByText('数据表').click();
    await expect(page.getByRole('row', { name: '耒阳市' })).toContainText('26.86');
    await expect(page.getByRole('button', { name: '互动图表' })).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(asked).toEqual([embedOf(site.root)]);
    await page.goto(`${embedOf(site.root)}#theme-dark`);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 21, 28)');
    await context.close();
  });

  test('is as light for every chart, pinned or not', async ({ site, request }) => {
    const page = await (await request.get(`${site.root}embed/`)).text();
    const charts = Array.from(page.matchAll(/data-chart="([^"]+)"/g), ([, chart]) => chart ?? '');
    const { version } = (await (await request.get('catalogue/index.json')).json()) as { version: string };
    expect(charts.length).toBeGreaterThan(20);
    for (const chart of charts) {
      for (const path of [`embed/${chart}/`, `en/embed/${chart}/${version}/`]) {
        const body = await (await request.get(site.root + path)).body();
        expect(gzipSync(body).length, path).toBeLessThan(BUDGET);
        expect(body.toString(), path).not.toMatch(/<(link|img|script)[^>]+(src|href)="(?!data:|\.\.\/)/);
      }
    }
  });

  test('sets its heading larger than the words of the chart at every width, and those no smaller than 11 px', async ({
    page,
    site,
  }) => {
    await page.goto(embedOf(site.root, '', 'fiscal-shares'));
    for (const width of [284, 300, 360, 423, 424, 480, 599, 640, 860, 1000, 1280, 1600]) {
      await page.setViewportSize({ width, height: 700 });
      const sizes = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('svg[role="img"]')].find((svg) => svg.checkVisibility());
        const scale = (shown?.getBoundingClientRect().width ?? 0) / Number(shown?.getAttribute('width'));
        const words = [...(shown?.querySelectorAll('text') ?? [])].map((text) =>
          Number(text.getAttribute('font-size')),
        );
        const heading = getComputedStyle(document.querySelector('h1') ?? document.body).fontSize;
        return { heading: parseFloat(heading), largest: Math.max(...words) * scale, least: Math.min(...words) * scale };
      });
      expect(sizes.heading, String(width)).toBeGreaterThan(sizes.largest);
      expect(sizes.least, String(width)).toBeGreaterThan(11);
    }
  });

  test('follows the address in language and theme, and says what of it means nothing', async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(embedOf(site.root, '?lang=en&theme=dark'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Leiyang');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 21, 28)');
    await expect(page.locator('.notice').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.root}en/embed/${CHART}/?theme=light`);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(248, 244, 236)');
    await page.goto(embedOf(site.root, '?lang=<img src=x onerror=alert(1)>&theme=pink'));
    await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    await expect(page.getByText('pink')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('耒阳');
  });

  test('answers pointer and keyboard, and announces', async ({ page, site }) => {
    await page.setViewportSize({ width: 640, height: 700 });
    await page.goto(embedOf(site.root));
    await page.getByRole('button', { name: '耒阳市 26.86 亿元' }).focus();
    await expect(page.locator('.details')).toContainText('26.855 至 26.865');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: '祁东县 16.84 亿元' })).toBeFocused();
    await expect(page.locator('.view [role="status"]')).toContainText('16.84亿元');
    await page.keyboard.press('Escape');
    await expect(page.locator('.details')).toHaveCount(0);
    const picture = await page.locator('svg[role="img"]').filter({ visible: true }).boundingBox();
    await page.mouse.move((picture?.x ?? 0) + 200, (picture?.y ?? 0) + 25);
    await expect(page.locator('.details')).toContainText('耒阳市');
  });

  test('becomes the full chart when asked to, and has no flaw that axe finds', async ({ page, site }) => {
    await page.goto(embedOf(site.root));
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: '互动图表' }).click();
    await expect(page.locator('figure')).toHaveAttribute('data-live', 'on');
    await expect(page.locator('.live-drawing svg')).toBeVisible();
    await expect(page.getByRole('list', { name: '图中各数' })).toHaveCount(1);
  });

  test('stays at a version where a link is pinned', async ({ page, site, request }) => {
    const { version } = (await (await request.get('catalogue/index.json')).json()) as { version: string };
    await page.goto(`${embedOf(site.root)}${version}/?lang=en`);
    await expect(page.getByText(`Pinned to data version ${version}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Interactive chart' })).toHaveCount(0);
    await page.getByRole('link', { name: 'See the latest version' }).evaluate((link) => link.removeAttribute('target'));
    await page.getByRole('link', { name: 'See the latest version' }).click();
    await expect(page).toHaveURL(`${site.root}en/embed/${CHART}/`);
  });
});

test.describe('in a foreign page with a strict policy', () => {
  test('several figures become charts as high as their content, those added later too, and nothing moves', async ({
    page,
    site,
    host,
  }) => {
    const shifts = await watchShifts(page);
    const [first, second] = [embedOf(site.root), embedOf(site.root, '?lang=en&theme=dark', 'park-ranks')];
    host.show(`${snippet(site.root, first)}<p>between</p>${snippet(site.root, second)}<p>after</p>`);
    await page.setViewportSize({ width: 800, height: 1400 });
    await page.goto(host.address);
    await expect(page.locator('.hengyang-figure[data-state="live"]')).toHaveCount(2);
    expect(await shifts()).toBe(0);
    const { content, frame } = await heights(page, CHART);
    expect(frame).toBeGreaterThanOrEqual(content);
    expect(await frameOf(page, 'park-ranks').evaluate(() => document.documentElement.lang)).toBe('en');

    await page
      .locator('.hengyang-figure')
      .last()
      .evaluate((figure) => {
        const copy = figure.cloneNode(true) as HTMLElement;
        for (const frame of copy.querySelectorAll('iframe')) frame.remove();
        for (const child of copy.querySelectorAll<HTMLElement>(':scope > *')) child.style.removeProperty('display');
        delete copy.dataset.state;
        figure.after(copy);
      });
    await expect(page.locator('.hengyang-figure[data-state="live"]')).toHaveCount(3);

    // The table makes the content higher, and the frame follows to the pixel.
    await frameOf(page, CHART).getByText('数据表').click();
    await expect.poll(async () => (await heights(page, CHART)).frame).toBeGreaterThan(frame);
    const opened = await heights(page, CHART);
    expect(opened.frame).toBe(opened.content);
  });

  test('on a phone the picture for narrow screens keeps the place, and nothing moves', async ({ page, site, host }) => {
    const shifts = await watchShifts(page);
    host.show(`${snippet(site.root, embedOf(site.root))}<p>after</p>`);
    await page.setViewportSize({ width: 375, height: 900 });
    await page.goto(host.address);
    await expect(page.locator('.hengyang-figure[data-state="live"]')).toHaveCount(1);
    expect(await shifts()).toBe(0);
    expect((await page.locator('.hengyang-figure').boundingBox())?.width).toBe(375);
  });

  for (const width of [300, 1600]) {
    test(`fits a page ${String(width)} px wide`, async ({ page, site, host }) => {
      await page.setViewportSize({ width, height: 900 });
      host.show(`</article>${snippet(site.root, embedOf(site.root), 300, 300)}`);
      await page.goto(host.address);
      await expect(page.locator('.hengyang-figure[data-state="live"]')).toHaveCount(1);
      await expect
        .poll(async () => {
          const { content, frame } = await heights(page, CHART);
          return frame - content;
        })
        .toBe(0);
      expect(await frameOf(page, CHART).evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('in the strictest sandbox the chart stands, and the full one is said to be elsewhere', async ({
    page,
    site,
    host,
    complaints,
  }) => {
    host.show(
      `<iframe src="${embedOf(site.root)}" title="t" width="640" height="700" sandbox="allow-scripts"></iframe>` +
        `<iframe src="${site.root}embed/compare/?indicator=industrial_tax" title="c" width="640" height="300" sandbox="allow-scripts"></iframe>`,
    );
    await page.goto(host.address);
    const frame = page.locator('iframe').first().contentFrame();
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('76%');
    await frame.getByRole('button', { name: '互动图表' }).click();
    await expect(frame.getByText('请在图表页查看')).toBeVisible();
    await expect(page.locator('iframe').last().contentFrame().getByText('allow-same-origin')).toBeVisible();
    expect(complaints.filter((text) => !text.includes(host.address))).toEqual([]);

    // No window may be opened from there, and the browser says so; the reader gets the address.
    await frame.getByRole('link', { name: '图表页' }).last().click();
    await expect(frame.getByText(`${site.root}charts/${CHART}/`)).toBeVisible();
    expect(complaints.splice(0).join()).toContain('Blocked opening');
  });

  test('a plain frame without any script reserves what it needs in the column of an article', async ({
    browser,
    site,
    host,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const codes: string[] = [];
    for (const list of ['embed/', 'en/embed/']) {
      await page.goto(site.root + list);
      codes.push(...(await page.locator('.embed-list code').allTextContents()));
    }
    expect(codes.length).toBeGreaterThan(40);
    await context.close();
    const whole = await browser.newPage({ viewport: { width: 700, height: 900 } });
    host.show(
      codes
        .map((code) =>
          code
            .trim()
            .replace(/https:\/\/[^/]*\//, site.root)
            .replace(' loading="lazy"', ''),
        )
        .join(''),
    );
    await whole.goto(host.address);
    await whole.waitForLoadState('networkidle');
    for (const frame of whole.frames().slice(1)) {
      const { content, reserved } = await frame.evaluate(() => ({
        content: document.body.getBoundingClientRect().height,
        reserved: innerHeight,
      }));
      expect(reserved, frame.url()).toBeGreaterThanOrEqual(content);
      expect(reserved - content, frame.url()).toBeLessThan(110);
    }
    await whole.close();
  });
});

test.describe('what stands in the figure stays', () => {
  test('where the embed is missing, never reports, or may not be framed', async ({ page, site, host, complaints }) => {
    await page.clock.install();
    host.show(
      snippet(site.root, `${site.root}embed/no-such-chart/`) +
        snippet(site.root, `${site.root}charts/${CHART}.zh.json`) +
        snippet(site.root, 'http://127.0.0.1:9/') +
        snippet(site.root, 'javascript:alert(1)'),
    );
    await page.setViewportSize({ width: 700, height: 3000 });
    await page.goto(host.address);
    await page.waitForLoadState('networkidle');
    for (const index of [0, 1, 2, 3]) await untilInView(page, index);
    await page.clock.fastForward(6000);
    await expect(page.locator('.hengyang-figure[data-state="fallback"]')).toHaveCount(4);
    await expect(page.locator('.hengyang-figure img').filter({ visible: true })).toHaveCount(4);
    // What has loaded stays, but nobody sees, points at, hears of or tabs to it.
    await expect(page.locator('iframe')).toHaveCount(3);
    for (const frame of await page.locator('iframe').all()) {
      await expect(frame).toHaveCSS('opacity', '0');
      await expect(frame).toHaveCSS('pointer-events', 'none');
      await expect(frame).toHaveCSS('position', 'absolute');
      await expect(frame).toHaveAttribute('aria-hidden', 'true');
      await expect(frame).toHaveAttribute('tabindex', '-1');
    }
    complaints.splice(0);
  });

  test('whatever else sends messages', async ({ page, site, host }) => {
    await page.clock.install();
    host.show(snippet(site.root, `${site.root}charts/${CHART}.zh.json`));
    await page.goto(host.address);
    await page.waitForLoadState('networkidle');
    await untilInView(page, 0);
    await page.evaluate(() => {
      for (const height of [500, 12.5, '500', -1, Number.NaN]) {
        window.postMessage({ source: 'hengyang-in-figures', version: 1, type: 'height', height }, '*');
      }
    });
    await page.clock.fastForward(6000);
    await expect(page.locator('.hengyang-figure')).toHaveAttribute('data-state', 'fallback');
  });
});

test.describe('a figure that the reader reaches late', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.setViewportSize({ width: 800, height: 900 });
  });

  test('is a live chart, however long it stood below the fold', async ({ page, site, host }) => {
    host.show(BELOW_THE_FOLD + snippet(site.root, embedOf(site.root)));
    await page.goto(host.address);
    await frameOf(page, CHART).waitForLoadState('load');
    await untilInView(page, 0, false);
    await page.clock.fastForward(9000);
    await page.clock.fastForward(60_000);
    await page.locator('.hengyang-figure').scrollIntoViewIfNeeded();
    await expect(page.locator('.hengyang-figure')).toHaveAttribute('data-state', 'live');
    await expect(page.locator('.hengyang-figure img').filter({ visible: true })).toHaveCount(0);
    const frame = page.locator('.hengyang-figure iframe').contentFrame();
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is given up only after five seconds in view on end, and a late height still brings the chart', async ({
    page,
    site,
    host,
  }) => {
    host.show(BELOW_THE_FOLD + snippet(site.root, `${site.root}charts/${CHART}.zh.json`));
    await page.goto(host.address);
    await page.waitForLoadState('networkidle');
    const figure = page.locator('.hengyang-figure');
    const picture = page.locator('.hengyang-figure img').filter({ visible: true });
    await untilInView(page, 0, false);
    await page.clock.fastForward(9000);
    await expect(figure).toHaveAttribute('data-state', 'waiting');
    await figure.scrollIntoViewIfNeeded();
    await untilInView(page, 0);
    await page.clock.fastForward(3000);
    await page.evaluate(() => window.scrollTo(0, 0));
    await untilInView(page, 0, false);
    await page.clock.fastForward(9000);
    await figure.scrollIntoViewIfNeeded();
    await untilInView(page, 0);
    await page.clock.fastForward(3000);
    await expect(figure).toHaveAttribute('data-state', 'waiting');
    await page.clock.fastForward(3000);
    await expect(figure).toHaveAttribute('data-state', 'fallback');
    await expect(picture).toHaveCount(1);

    await report(frameOf(page, `${CHART}.zh.json`), [1500]);
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(picture).toHaveCount(0);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(1500);
  });
});

test('of the heights that a frame reports between two drawings of the page only the newest is heeded', async ({
  page,
  site,
  host,
}) => {
  await page.clock.install();
  host.show(snippet(site.root, `${site.root}charts/${CHART}.zh.json`));
  await page.goto(host.address);
  await page.waitForLoadState('networkidle');
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.evaluate(() => {
    const seen = { messages: 0, heights: [] as string[] };
    Object.assign(window, { seen });
    addEventListener('message', () => (seen.messages += 1));
    const frame = document.querySelector('iframe');
    if (frame === null) throw new Error('The figure holds no frame.');
    new MutationObserver(() => {
      if (seen.heights.at(-1) !== frame.style.height) seen.heights.push(frame.style.height);
    }).observe(frame, { attributeFilter: ['style'] });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: { messages: number; heights: string[] } }).seen);
  await report(frameOf(page, `${CHART}.zh.json`), [2000, 3000, 1000]);
  await expect.poll(async () => (await seen()).messages).toBe(3);
  expect((await seen()).heights).toEqual([]);
  await page.clock.runFor(100);
  expect((await seen()).heights).toEqual(['1000px']);
});

test.describe('a comparison', () => {
  const QUERY = '?indicator=industrial_tax&regions=430400,430200,430100&lang=en&theme=dark';

  test('is embedded by its link, says what of it cannot be had, and reports its height', async ({
    page,
    site,
    host,
  }) => {
    host.show(
      frameSnippet({ src: `${site.root}embed/compare/${QUERY}&way=nonsense&data=0.0.1`, title: 'c', height: 900 }),
    );
    await page.goto(host.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.live-drawing svg')).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Hengyang');
    await expect(frame.getByText('way=nonsense')).toBeVisible();
    await expect(frame.getByText('data version 0.0.1')).toBeVisible();
    await frame.getByText('Table of figures').click();
    await expect(frame.getByRole('row', { name: 'Zhuzhou' })).toBeVisible();
  });

  test('without a script says where it is to be seen', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.root}en/embed/compare/${QUERY}`);
    await expect(page.getByText('open it in the workbench').filter({ visible: true })).toHaveCount(1);
    await context.close();
  });
});

test.describe('the builder', () => {
  test('previews a chart at three widths and gives code that holds what was chosen', async ({ page, site }) => {
    await page.goto(`embed/?chart=${CHART}`);
    await expect(page.locator('.embed-previews iframe')).toHaveCount(3);
    expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([]);
    const builder = page.getByRole('region', { name: '选择' });
    for (const name of ['English', '深色', '固定在现在的数据版本', '只用 iframe']) {
      await builder.getByRole('radio', { name }).check();
    }
    await expect(page).toHaveURL(/chart=county-financing.*lang=en&theme=dark&version=pinned&kind=frame/);
    const code = page.getByRole('textbox', { name: '代码' });
    await expect(code).toHaveValue(
      new RegExp(`src="${site.root}en/embed/${CHART}/[^/]+/\\?lang=en&amp;theme=dark".*sandbox="allow-scripts`),
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.getByRole('button', { name: '复制代码' }).click();
    await expect(page.getByText('Ctrl+C')).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('<iframe');
    await page.reload();
    await expect(page.getByRole('radio', { name: '只用 iframe' })).toBeChecked();
  });

  test('tells of a chart that does not exist and offers others; takes comparisons', async ({ page }) => {
    await page.goto('en/embed/?chart=no-such&theme=pink');
    await expect(page.getByText('No chart is called “no-such”')).toBeVisible();
    await expect(page.getByText('theme=pink')).toBeVisible();
    await page.getByRole('combobox', { name: 'Chart' }).selectOption(CHART);
    await expect(page.locator('.embed-previews iframe')).toHaveCount(3);
    await page.goto(`en/embed/?compare=${encodeURIComponent('?indicator=industrial_tax&regions=430400,430200')}`);
    await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue(
      /embed\/compare\/\?indicator=industrial_tax&amp;regions=430400/,
    );
  });
});

test('an unknown address leads on, at a root and below a path', async ({ page, site, complaints }) => {
  const missing = await page.goto(`${site.subPath}en/charts/no-such/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  // The address asks for English, which therefore stands first.
  await expect(page.getByRole('heading').first()).toHaveText('There is no such page');
  await expect(page.getByRole('link', { name: 'Present: ready briefings' })).toHaveAttribute(
    'href',
    /\/en\/present\/$/,
  );
  await expect(page.getByText('/en/charts/no-such/').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Overview: all charts' }).click();
  await expect(page).toHaveURL(`${site.subPath}en/`);
  complaints.splice(0);
});
