import { existsSync, readFileSync } from 'node:fs';
import { npmCommand } from '../npm-command.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import type { Step } from './step.ts';
import { FAILED, PASSED, type Tally, tallyOfRun } from './tally.ts';

/** A file in which a test runner says what it counted, and how to read it. */
export interface Report {
  readonly file: string;
  readonly read: (text: string) => Tally | null;
}

/** A step that passes or fails as a whole: the npm script `script`. */
export function checkStep(name: string, script: string): Step {
  return {
    name,
    needs: [],
    run: async () => {
      const { exitCode, output } = await runScript([script]);
      return { tally: exitCode === 0 ? PASSED : FAILED, output };
    },
  };
}

/**
 * A step that counts tests: an npm script that leaves a report.
 *
 * @param prepare Runs first and gives the variables for the script's environment; the step fails where it throws.
 */
export function testStep(
  name: string,
  script: readonly string[],
  report: Report,
  { needs = [], prepare = () => ({}) }: { needs?: readonly string[]; prepare?: () => Record<string, string> } = {},
): Step {
  return {
    name,
    needs,
    run: async () => {
      const { exitCode, output } = await runScript(script, prepare());
      const reported = existsSync(report.file) ? report.read(readFileSync(report.file, 'utf8')) : null;
      const remark = reported === null ? `There is no report of the tests in ${report.file}.\n` : '';
      return { tally: tallyOfRun(reported, exitCode), output: output + remark };
    },
  };
}

function runScript(script: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return runCommand(npmCommand(['run', '--silent', ...script], process.env), env);
}
