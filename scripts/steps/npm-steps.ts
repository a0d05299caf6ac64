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

/** What a test step may need beyond its script. */
interface TestStepOptions {
  readonly needs?: readonly string[];
  /** Runs first and gives the variables for the script's environment; the step fails where it throws. */
  readonly prepare?: () => Record<string, string>;
  /** Shows the output as it comes; for a long step that has the screen to itself. */
  readonly live?: boolean;
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

/** A step that counts tests: an npm script that leaves a report. */
export function testStep(
  name: string,
  script: readonly string[],
  report: Report,
  { needs = [], prepare = () => ({}), live = false }: TestStepOptions = {},
): Step {
  return {
    name,
    needs,
    run: async () => {
      const tell = live ? (piece: string) => process.stdout.write(piece) : () => undefined;
      const { exitCode, output } = await runScript(script, prepare(), tell);
      const reported = existsSync(report.file) ? report.read(readFileSync(report.file, 'utf8')) : null;
      const remark = reported === null ? `There is no report of the tests in ${report.file}.\n` : '';
      return { tally: tallyOfRun(reported, exitCode), output: (live ? '' : output) + remark };
    },
  };
}

function runScript(
  script: readonly string[],
  env: Readonly<Record<string, string>> = {},
  tell: (piece: string) => void = () => undefined,
): Promise<CommandResult> {
  return runCommand(npmCommand(['run', '--silent', ...script], process.env), env, tell);
}
