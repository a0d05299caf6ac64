/** How many tests have passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * What a test runner's report comes to, given how the runner itself ended: a runner that failed without a failed test
 * (a file that cannot be loaded, an error between tests) counts as one failure, and so does a report without any test.
 */
export function tallyOfRun(reported: Tally | null, exitCode: number): Tally {
  if (reported === null || reported.passed + reported.failed === 0) return FAILED;
  return exitCode !== 0 && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}
