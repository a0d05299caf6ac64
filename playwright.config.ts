import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser.ts';
import { thisMachine } from './scripts/browser/machine.ts';

const executablePath = findBrowser(thisMachine());
if (executablePath === null) throw new Error('No Chrome, Chromium or Edge found; `npm test` installs one.');

/** Browser tests look at the pages in dist/, which they serve themselves: build first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Long enough for a busy machine: a test is slow there, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // Pages come from the build that is tried, not from what an earlier page has kept.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // No talk with the network, and the same letter shapes on every machine.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
      ],
    },
  },
});
