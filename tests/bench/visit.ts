import type { Browser } from '@playwright/test';

/** What one visit measured; times in milliseconds from the start of the navigation. */
export interface Visit {
  readonly firstPaint: number;
  readonly firstChart: number;
  readonly allCharts: number;
  /** Bytes over the network until the page is quiet. */
  readonly transferred: number;
  /** The same after the whole page has been scrolled through. */
  readonly transferredInAll: number;
  readonly layoutShift: number;
}

interface Observed {
  firstChart: number | null;
  allCharts: number | null;
  layoutShift: number;
}

declare global {
  /** What `observe.js` has seen so far. */
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
  await page.addInitScript({ path: 'tests/bench/observe.js' });

  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => observed.allCharts !== null);
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
    allCharts: observed.allCharts ?? Number.NaN,
    layoutShift: observed.layoutShift,
  }));
  await context.close();
  // What is in the document is not on the screen before the first paint.
  const painted = (frame: number): number => Math.max(frame, firstPaint);
  return {
    ...seen,
    firstPaint,
    firstChart: painted(seen.firstChart),
    allCharts: painted(seen.allCharts),
    transferred,
    transferredInAll: bytes,
  };
}
