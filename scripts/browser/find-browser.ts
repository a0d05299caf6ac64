import { browserCandidates } from './candidates.ts';
import type { Machine } from './machine.ts';

/** Names the browser to use; nothing else is looked for then. */
export const BROWSER_VARIABLE = 'HENGYANG_BROWSER';

/** The path of a Chrome, Chromium or Edge that starts on this machine, or null. */
export function findBrowser(machine: Machine): string | null {
  const named = machine.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return works(named, machine) ? named : null;
  return browserCandidates(machine).find((path) => works(path, machine)) ?? null;
}

/**
 * Whether the browser starts: some systems put a note in place of a browser that is yet to be installed, and a downloaded
 * one may lack libraries. On Windows a browser that is asked for its version opens a window instead, so being there is enough.
 */
function works(path: string, machine: Machine): boolean {
  if (!machine.hasProgram(path)) return false;
  return machine.platform === 'win32' || /\d+(\.\d+){2,}/.test(machine.output(path, ['--version']) ?? '');
}
