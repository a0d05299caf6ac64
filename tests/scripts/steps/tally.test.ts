import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../../scripts/steps/reports.ts';
import { tallyOfRun, total } from '../../../scripts/steps/tally.ts';

describe('a test run counts', () => {
  it('what its report says', () => {
    expect(tallyOfRun({ passed: 812, failed: 0 }, 0)).toEqual({ passed: 812, failed: 0 });
    expect(tallyOfRun({ passed: 810, failed: 2 }, 1)).toEqual({ passed: 810, failed: 2 });
  });

  it('as one failure without a report', () => {
    expect(tallyOfRun(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('as one failure when the report holds no test', () => {
    expect(tallyOfRun({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('one failure more when the runner failed although every test passed, as for a file that cannot be loaded', () => {
    expect(tallyOfRun({ passed: 812, failed: 0 }, 1)).toEqual({ passed: 812, failed: 1 });
  });
});

describe('the total', () => {
  it('adds passed and failed up', () => {
    const tallies = [
      { passed: 1, failed: 0 },
      { passed: 810, failed: 2 },
      { passed: 0, failed: 1 },
    ];
    expect(total(tallies)).toEqual({ passed: 811, failed: 3 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });
});

describe("a test runner's report", () => {
  it('of Vitest counts passed and failed tests', () => {
    const text = '{"numTotalTests":5,"numPassedTests":3,"numFailedTests":1,"numPendingTests":1,"success":false}';
    expect(readVitestReport(text)).toEqual({ passed: 3, failed: 1 });
  });

  it('of Playwright counts a flaky test as failed', () => {
    const text = '{"suites":[],"stats":{"expected":40,"unexpected":2,"flaky":1,"skipped":3}}';
    expect(readPlaywrightReport(text)).toEqual({ passed: 40, failed: 3 });
  });

  it.each(['', '{"numPassedTests":3', '{}', 'null', '{"stats":{}}'])('is none when it reads %j', (text) => {
    expect(readVitestReport(text)).toBeNull();
    expect(readPlaywrightReport(text)).toBeNull();
  });
});
