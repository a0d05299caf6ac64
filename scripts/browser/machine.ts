import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium } from '@playwright/test';

/** What the search for a browser needs to know of a machine and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Where Playwright keeps the Chromium that it downloads itself. */
  readonly playwrightChromium: string;
  /** Whether a program stands at this path. */
  hasProgram(path: string): boolean;
  /** What a program prints, or null when it fails or cannot be started. */
  output(program: string, args: readonly string[]): string | null;
  /** Runs a program with its output shown. Returns whether it succeeded. */
  run(program: string, args: readonly string[]): boolean;
  say(line: string): void;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    playwrightChromium: chromium.executablePath(),
    hasProgram,
    output: (program, args) => {
      try {
        return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 });
      } catch {
        return null;
      }
    },
    run: (program, args) =>
      spawnSync(program, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    say: (line) => console.log(line),
  };
}

function hasProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
