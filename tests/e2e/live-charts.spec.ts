import { allCharts, showTable } from './charts.ts';
import { expect, test } from './site.ts';

const CHART = 'figure#county-financing';
const MODEL = '**/charts/county-financing.zh.json';

test.describe('a chart', () => {
  test('comes alive when it comes into view, and not before', async ({ page }) => {
    await page.goto('');
    const last = page.locator('figure').last();
    await expect(last).not.toHaveAttribute('data-live');
    await last.scrollIntoViewIfNeeded();
    await expect(last).toHaveAttribute('data-live', 'on');
  });

  test('needs no script of its own until one comes into view', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto('');
    expect(scripts.filter((path) => path.includes('live-chart'))).toEqual([]);
    await page.locator(CHART).scrollIntoViewIfNeeded();
    await expect(page.locator(CHART)).toHaveAttribute('data-live', 'on');
    const live = scripts.filter((path) => path.includes('live-chart'));
    expect(live).not.toEqual([]);
    expect(live).toEqual([...new Set(live)]);
  });

  test('moves nothing when it takes the place of its picture', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('');
    await allCharts(page, async (figure) => {
      await expect(figure).toHaveAttribute('data-live', 'on');
    });
    expect(await page.evaluate('shifts')).toEqual([]);
  });

  test('switches to its table and back', async ({ page }) => {
    await page.goto('');
    const figure = page.locator(CHART);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-live', 'on');
    await showTable(figure);
    await expect(figure.locator('.live')).toBeHidden();
    await figure.locator('.view-choice label').first().click();
    await expect(figure.locator('.live')).toBeVisible();
    await expect(figure.getByRole('table')).toBeHidden();
  });
});

test.describe('the marks of a chart', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    await page.locator(CHART).scrollIntoViewIfNeeded();
    await expect(page.locator(CHART)).toHaveAttribute('data-live', 'on');
  });

  test('are one stop of the Tab key, and the arrow keys walk them, each saying what it is', async ({ page }) => {
    const focused = page.locator(':focus');
    await page.locator(CHART).getByRole('radio', { name: '图' }).focus();
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAccessibleName('耒阳市 26.86 亿元');
    await expect(page.locator(CHART).getByRole('status')).toHaveText(/26\.855.*26\.865.*26\.86亿元/);
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAccessibleName('祁东县 16.84 亿元');
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAccessibleName('常宁市 11.15 亿元');
    await page.keyboard.press('ArrowUp');
    await expect(focused).toHaveAccessibleName('祁东县 16.84 亿元');
    await page.keyboard.press('End');
    await expect(focused).toHaveAccessibleName(/10 亿元以下/);
    await page.keyboard.press('Home');
    await expect(focused).toHaveAccessibleName('耒阳市 26.86 亿元');
    await page.keyboard.press('Tab');
    await expect(page.locator(`${CHART} .live-marks :focus`)).toHaveCount(0);
  });

  test('show what is known of them when walked to, until Escape', async ({ page }) => {
    const figure = page.locator(CHART);
    await figure.getByRole('radio', { name: '图' }).focus();
    await page.keyboard.press('Tab');
    const card = figure.locator('.details');
    await expect(card).toContainText('26.855');
    await expect(card).toContainText('26.865');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('show the same when pointed at', async ({ page }) => {
    const figure = page.locator(CHART);
    const mark = figure.getByRole('button', { name: '祁东县' });
    const box = await mark.boundingBox();
    if (box === null) throw new Error('The mark is nowhere.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(figure.locator('.details')).toContainText('16.835');
    await expect(figure.locator('.details')).toContainText('16.845');
  });
});

test.describe('a chart that fails', () => {
  const FAILED = '互动图表没有载入，先看表格。';

  for (const [failure, answer] of [
    ['cannot be fetched', null],
    ['is not found', { status: 404, body: '' }],
    ['is cut off', { status: 200, body: '{"id":"county-fin' }],
    ['is something else', { status: 200, body: '{}' }],
  ] as const) {
    test(`because its data ${failure} says so, shows its table, and takes no other down`, async ({
      page,
      complaints,
    }) => {
      await page.route(MODEL, (route) => (answer === null ? route.abort() : route.fulfill(answer)));
      await page.goto('');
      await allCharts(page, async (figure) => {
        if ((await figure.getAttribute('id')) !== 'county-financing')
          await expect(figure).toHaveAttribute('data-live', 'on');
      });
      const broken = page.locator(CHART);
      await expect(broken.getByText(FAILED)).toBeVisible();
      await expect(broken.getByRole('row', { name: '耒阳市' })).toContainText('26.86');
      await expect(page.getByText(FAILED)).toHaveCount(1);
      complaints.length = 0;
    });
  }

  test('keeps its picture, and comes alive when tried again', async ({ page, complaints }) => {
    await page.route(MODEL, (route) => route.abort());
    await page.goto('');
    const figure = page.locator(CHART);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByText(FAILED)).toBeVisible();
    await figure.locator('.view-choice label').first().click();
    await expect(figure.locator('.picture svg[role="img"]').filter({ visible: true })).toHaveCount(1);
    complaints.length = 0;

    await page.unroute(MODEL);
    await figure.getByRole('button', { name: '重试' }).click();
    await expect(figure).toHaveAttribute('data-live', 'on');
    await expect(figure.getByText(FAILED)).toHaveCount(0);
  });

  test('because the script cannot be fetched leaves every picture, table and text', async ({ page, complaints }) => {
    await page.route('**/*live-chart*.js', (route) => route.abort());
    await page.goto('');
    await allCharts(page, async (figure) => {
      await expect(figure.getByText(FAILED)).toBeVisible();
      await expect(figure.getByRole('table')).toBeVisible();
    });
    complaints.length = 0;
  });
});
