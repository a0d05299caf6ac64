import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { listen } from '../../scripts/server/listen.ts';
import { staticServer } from '../../scripts/server/static-server.ts';

/**
 * Reads one large table three ways in the same browser: on the page for readers' own tables, which also tells encoding,
 * dialect and mapping, reads every name and number and looks for duplicates; and with bare PapaParse, which cuts it into
 * cells, on the main thread. Give the size in MB as argument, 100 by default.
 */
const MEGABYTES = Number(process.argv[2] ?? 100);

interface Measured {
  readonly seconds: number;
  /** The longest time in ms that the main thread did not answer. */
  readonly longestBlock: number;
  readonly megabytes: number;
}

const executablePath = findBrowser(thisMachine());
if (executablePath === null) throw new Error('No Chrome, Chromium or Edge found.');
const server = staticServer('dist');
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--enable-precise-memory-info'] });
try {
  const page = await newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/import/`);
  await page.waitForSelector('.import-drop');
  report('import page', await measure(page, 'importTable'));
  const bare = await newPage();
  await bare.goto('about:blank');
  await bare.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
  report('bare PapaParse, main thread, cells only', await measure(bare, 'parseTable'));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** A page that can make the table and has a stopwatch, see `large-table.js`. */
async function newPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript({ path: 'tests/bench/large-table.js' });
  return page;
}

function report(name: string, { seconds, longestBlock, megabytes }: Measured): void {
  const figures = [`${seconds.toFixed(1)} s`, `longest block ${longestBlock.toFixed(0)} ms`];
  console.log([`${name}, ${megabytes.toFixed(0)} MB`, ...figures].join('  '));
}

/** Has the page make the table, lets it come to rest, and measures. Code for the page stands in `large-table.js`. */
async function measure(page: Page, way: 'importTable' | 'parseTable'): Promise<Measured> {
  await page.evaluate(`makeTable(${String(MEGABYTES)})`);
  await page.waitForTimeout(3000);
  return page.evaluate<Measured>(`${way}()`);
}
