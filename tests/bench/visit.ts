import type { Browser } from '@playwright/test';

/** What one visit measured; times in milliseconds from the start of the navigation. */
export interface Visit {
  readonly firstPaint: number;
  readonly firstChart: number;
  readonly allInView: number;
  /** Bytes over the network until the page is quiet. */
  readonly transferred: number;
  /** The same after the whole page has been scrolled through. */
  readonly transferredInAll: number;
  readonly layoutShift: number;
}

interface Observed {
  firstChart: number | null;
  allInView: number | null;
  layoutShift: number;
}

declare global {
  /** What the observer inside the page has seen so far. */
  var observed: Observed;
}

/** Slow 4G, and a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;

/** Visits a page once with an empty cache. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observe);

  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => observed.allInView !== null);
  const transferred = bytes;
  const [height, screen] = await page.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight]);
  for (let top = 0; top < height; top += screen) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('networkidle');
  const { firstPaint, ...seen } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    firstChart: observed.firstChart ?? Number.NaN,
    allInView: observed.allInView ?? Number.NaN,
    layoutShift: observed.layoutShift,
  }));
  await context.close();
  return { firstPaint, ...seen, transferred, transferredInAll: bytes };
}

/** Runs inside the page before its own scripts: looks at every frame until all charts in view are drawn. */
function observe(): void {
  globalThis.observed = { firstChart: null, allInView: null, layoutShift: 0 };

  const isDrawn = (figure: Element): boolean => {
    if (figure.querySelector('svg text, svg path') !== null) return true;
    const canvas = figure.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((byte) => byte !== 0) ?? false;
  };
  const look = (time: number): void => {
    const inView = [...document.querySelectorAll('figure')].filter((figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    const drawn = inView.filter(isDrawn);
    if (drawn.length > 0) observed.firstChart ??= time;
    if (drawn.length > 0 && drawn.length === inView.length) observed.allInView = time;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') observed.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
