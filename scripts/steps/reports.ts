import * as v from 'valibot';
import type { Tally } from './tally.ts';

const VitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** Playwright's counts of tests; a flaky one has failed before it passed, so it has not passed. */
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** The counts in the text of Vitest's JSON report, or null when it is not one. */
export function readVitestReport(text: string): Tally | null {
  const report = v.safeParse(VitestReport, parseJson(text));
  return report.success ? { passed: report.output.numPassedTests, failed: report.output.numFailedTests } : null;
}

/** The counts in the text of Playwright's JSON report, or null when it is not one. */
export function readPlaywrightReport(text: string): Tally | null {
  const report = v.safeParse(PlaywrightReport, parseJson(text));
  if (!report.success) return null;
  const { expected, unexpected, flaky } = report.output.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
