import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { listen } from '../../scripts/server/listen.ts';
import { staticServer } from '../../scripts/server/static-server.ts';
import { writeLargeTable } from './large-table.ts';

/**
 * Reads one large table in the same browser: on the page for readers' own tables, which also tells encoding, dialect and
 * mapping, reads every name and number, looks for duplicates and draws a chart; with bare PapaParse, which cuts it into
 * cells, on the main thread; and, to tell what the machine does to any page, on a page that does nothing for as long.
 * Give the size in MB as argument, 100 by default, and a site built elsewhere by `SITE_DIST`.
 */
const MEGABYTES = Number(process.argv[2] ?? 100);
const TIMES = 3;

interface Measured {
  readonly seconds: number;
  /** The longest time in ms that the main thread did not answer. */
  readonly longestBlock: number;
  /** Durations in ms of tasks of more than 50 ms. */
  readonly longTasks: readonly number[];
}

const executablePath = findBrowser(thisMachine());
if (executablePath === null) throw new Error('No Chrome, Chromium or Edge found.');
const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
const table = join(folder, '大.csv');
await writeLargeTable(table, MEGABYTES);
const server = staticServer(process.env.SITE_DIST ?? 'dist');
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
try {
  console.log(`${((await stat(table)).size / 1e6).toFixed(0)} MB`);
  for (let time = 0; time < TIMES; time += 1) {
    const imported = await measure(await importPage(browser), 'tableIsShown');
    report('import page', imported);
    report('bare PapaParse, main thread, cells only', await measure(await barePage(browser), 'tableIsParsed'));
    report('nothing', await measure(await barePage(browser), `nothingIsDone(${String(imported.seconds)})`));
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}

async function importPage(from: Browser): Promise<Page> {
  const page = await from.newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/import/`);
  await page.waitForSelector('.import-drop');
  return page;
}

async function barePage(from: Browser): Promise<Page> {
  const page = await from.newPage();
  await page.setContent('<input type="file">');
  await page.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
  return page;
}

/** Gives the table to the page and measures until `isDone`, which stands in `stopwatch.js`. */
async function measure(page: Page, isDone: string): Promise<Measured> {
  await page.evaluate(await readFile('tests/bench/stopwatch.js', 'utf8'));
  await page.evaluate(`awaitFile(${isDone})`);
  await page.waitForTimeout(1000);
  await page.locator('input[type="file"]').setInputFiles(table);
  const measured = await page.evaluate<Measured>('measured');
  await page.close();
  return measured;
}

function report(name: string, { seconds, longestBlock, longTasks }: Measured): void {
  const tasks = longTasks.length === 0 ? 'none' : `${longTasks.map((duration) => duration.toFixed(0)).join(', ')} ms`;
  console.log(
    `${name}  ${seconds.toFixed(1)} s  longest block ${longestBlock.toFixed(0)} ms  tasks over 50 ms: ${tasks}`,
  );
}
