import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { median } from 'd3-array';
import { ensureBrowser } from '../../scripts/browser/ensure-browser.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { listen } from '../../scripts/server/listen.ts';
import { buildRivals } from './build-rivals.ts';
import { serveCompressed } from './serve-compressed.ts';
import { visit, type Visit } from './visit.ts';

const DIST = 'dist';
const WORK = '.cache/bench';
const VISITS = 5;

const MEASURES: readonly { readonly name: string; readonly show: (visit: Visit) => number; readonly unit: string }[] = [
  { name: 'first paint', show: (one) => one.firstPaint / 1000, unit: 's' },
  { name: 'first chart', show: (one) => one.firstChart / 1000, unit: 's' },
  { name: 'all charts', show: (one) => one.allCharts / 1000, unit: 's' },
  { name: 'transferred', show: (one) => one.transferred / 1024, unit: 'KiB' },
  { name: 'scrolled through', show: (one) => one.transferredInAll / 1024, unit: 'KiB' },
  { name: 'layout shift', show: (one) => one.layoutShift, unit: '' },
];

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build in dist/; run `npm run build` first.');

const rivals = await buildRivals(DIST, join(WORK, 'built'));
const chartPage = 'charts/county-financing/';
const pages = [
  { name: 'this site, overview', folder: DIST, path: '' },
  { name: 'this site, one chart', folder: DIST, path: chartPage },
  ...rivals.map(({ name, folder }) => ({ name: `${name}, all charts`, folder, path: '' })),
];

const browser = await chromium.launch({
  executablePath: ensureBrowser(thisMachine()),
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const rows: Record<string, Record<string, string>> = {};
for (const { name, folder, path } of pages) {
  const server = serveCompressed(folder, join(WORK, 'served'));
  const port = await listen(server, 0, '127.0.0.1');
  const visits: Visit[] = [];
  for (let count = 0; count < VISITS; count += 1) visits.push(await visit(browser, `http://127.0.0.1:${port}/${path}`));
  server.closeAllConnections();
  server.close();
  rows[name] = Object.fromEntries(MEASURES.map((measure) => [measure.name, medianOf(visits, measure)]));
}
await browser.close();
console.log(`Slow 4G (150 ms, 1.6 Mbps), processor slowed down four times, median of ${VISITS} visits:`);
console.table(rows);

function medianOf(visits: readonly Visit[], { show, unit }: (typeof MEASURES)[number]): string {
  const middle = median(visits, show) ?? Number.NaN;
  return `${middle.toFixed(unit === 'KiB' ? 0 : 2)} ${unit}`.trim();
}
