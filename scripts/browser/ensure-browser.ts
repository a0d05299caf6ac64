import { createRequire } from 'node:module';
import { canUseApt, installWithApt } from './apt.ts';
import { BROWSER_VARIABLE, findBrowser } from './find-browser.ts';
import type { Machine } from './machine.ts';

/** One way to get a browser. */
interface Installation {
  /** What is about to happen, told before it does. */
  readonly says: string;
  /** Does it; whether it helped is seen by looking for a browser again. */
  readonly install: (machine: Machine) => void;
}

const FROM_APT: Installation = {
  says: 'No Chrome, Chromium or Edge found. Installing Chromium and a Chinese font with apt-get.',
  install: (machine) => installWithApt(['chromium', 'fonts-noto-cjk'], machine),
};

const FROM_PLAYWRIGHT_WITH_LIBRARIES: Installation = {
  says: 'apt-get gave no working Chromium. Downloading one, and the libraries it needs, with Playwright.',
  install: (machine) => installWithPlaywright(['--with-deps'], machine),
};

const FROM_PLAYWRIGHT: Installation = {
  says: 'No Chrome, Chromium or Edge found. Downloading Chromium with Playwright (for this user, nothing else changes).',
  install: (machine) => installWithPlaywright([], machine),
};

/**
 * The path of a browser to test with; installs one where there is none.
 *
 * @throws with the remedy in one line where there is none and none can be installed.
 */
export function ensureBrowser(machine: Machine): string {
  const found = findBrowser(machine);
  if (found !== null) return found;

  const named = machine.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    throw new Error(`${BROWSER_VARIABLE} names ${named}, which does not start; let it name a browser, or unset it.`);
  }
  for (const { says, install } of installations(machine)) {
    machine.say(says);
    install(machine);
    const installed = findBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(remedy(machine));
}

/** The ways to get a browser on this machine, in the order in which they are tried. */
function installations(machine: Machine): readonly Installation[] {
  return canUseApt(machine) ? [FROM_APT, FROM_PLAYWRIGHT_WITH_LIBRARIES] : [FROM_PLAYWRIGHT];
}

function remedy({ platform }: Machine): string {
  const how =
    platform === 'linux'
      ? 'install Chromium (Debian and Ubuntu, as root: `apt-get install chromium fonts-noto-cjk`)'
      : 'install Google Chrome';
  return `No browser to test with, and none could be installed: ${how}, or let ${BROWSER_VARIABLE} name one, then try again.`;
}

function installWithPlaywright(options: readonly string[], machine: Machine): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  machine.run(process.execPath, [cli, 'install', ...options, 'chromium']);
}
