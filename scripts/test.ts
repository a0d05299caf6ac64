import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { ensureChineseFont } from './browser/ensure-font.ts';
import { BROWSER_VARIABLE } from './browser/find-browser.ts';
import { thisMachine } from './browser/machine.ts';
import { checkStep, testStep } from './steps/npm-steps.ts';
import { readPlaywrightReport, readVitestReport } from './steps/reports.ts';
import { runSteps } from './steps/run-steps.ts';
import type { FinishedStep } from './steps/step.ts';
import { total } from './steps/tally.ts';

const REPORTS = '.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
/** Where playwright.config.ts puts it. */
const BROWSER_REPORT = `${REPORTS}/browser.json`;

const BUILD = 'production build';

/** Steps of a phase run two at a time; browser tests have the machine to themselves, since some of them measure. */
const PHASES = [
  [
    checkStep(BUILD, 'build'),
    checkStep('type check', 'typecheck'),
    testStep(
      'unit tests',
      ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
      { file: UNIT_REPORT, read: readVitestReport },
    ),
    checkStep('lint', 'lint'),
    checkStep('data check', 'check:data'),
    checkStep('format check', 'format:check'),
  ],
  [
    testStep(
      'browser tests',
      ['test:e2e'],
      { file: BROWSER_REPORT, read: readPlaywrightReport },
      { needs: [BUILD], prepare: prepareBrowser, live: true },
    ),
  ],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const finished = await runSteps(PHASES, 2, {
  now: () => performance.now(),
  started: (step) => console.log(`… ${step.name}`),
  finished: print,
});
const { passed, failed } = total(finished.map((step) => step.tally));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function prepareBrowser(): Record<string, string> {
  const machine = thisMachine();
  const browser = ensureBrowser(machine);
  ensureChineseFont(machine);
  machine.say(`  in ${browser}`);
  return { [BROWSER_VARIABLE]: browser };
}

function print({ name, tally, output, seconds }: FinishedStep): void {
  const verdict = tally.failed === 0 ? 'passed' : 'FAILED';
  console.log(`\n━━ ${name}: ${verdict} (${seconds.toFixed(1)} s) ${'━'.repeat(Math.max(0, 60 - name.length))}`);
  if (output.trim() !== '') console.log(output.trim());
}
