import type { Machine } from '../../../scripts/browser/machine.ts';

const VERSION = 'Chromium 156.0.7000.1 built on Debian';
const PLAYWRIGHT = '/home/li/.cache/ms-playwright/chromium-1/chrome';

interface Fake extends Machine {
  /** Programs that have been run, one line each. */
  readonly ran: string[];
  readonly said: string[];
}

interface Traits {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
  /** Programs that are there; those in `broken` do not start. */
  readonly programs?: readonly string[];
  readonly broken?: readonly string[];
  readonly hasFont?: boolean;
  /** What a command that holds these words brings along: the path of a program, or `font`. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** A machine that exists in this test only. */
export function fakeMachine(traits: Traits = {}): Fake {
  const programs = new Set(traits.programs);
  const broken = new Set(traits.broken);
  let hasFont = traits.hasFont ?? false;
  const ran: string[] = [];
  const said: string[] = [];
  return {
    platform: traits.platform ?? 'linux',
    env: traits.env ?? { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/li',
    isRoot: traits.isRoot ?? false,
    playwrightChromium: PLAYWRIGHT,
    ran,
    said,
    hasProgram: (path) => programs.has(path),
    output: (program) => {
      if (program === 'fc-list') return hasFont ? 'Noto Sans CJK SC\n' : '';
      return programs.has(program) && !broken.has(program) ? VERSION : null;
    },
    run: (program, args) => {
      const line = [program, ...args].join(' ');
      ran.push(line);
      for (const [words, thing] of Object.entries(traits.brings ?? {})) {
        if (!line.includes(words)) continue;
        if (thing === 'font') hasFont = true;
        else programs.add(thing);
      }
      return true;
    },
    say: (line) => said.push(line),
  };
}
