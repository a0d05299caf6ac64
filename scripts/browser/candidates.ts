import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** Names of the programs on a PATH, the plain browsers before the wrapped ones. */
const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
] as const;

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const;

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
] as const;

/**
 * Every path at which this kind of machine may have Chrome, Chromium or Edge, the most wanted first: those on the PATH,
 * those in the usual places, and last the one that Playwright has downloaded.
 */
export function browserCandidates(
  machine: Pick<Machine, 'platform' | 'env' | 'home' | 'playwrightChromium'>,
): readonly string[] {
  return [...new Set([...usualPlaces(machine), machine.playwrightChromium])];
}

function usualPlaces({ platform, env, home }: Pick<Machine, 'platform' | 'env' | 'home'>): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = pathFolders(env).flatMap((folder) => NAMES.map((name) => posix.join(folder, name)));
  return platform === 'darwin' ? [...macPlaces(home), ...onPath] : [...onPath, ...LINUX_PLACES];
}

function pathFolders(env: Machine['env']): readonly string[] {
  return (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
}

function macPlaces(home: string): readonly string[] {
  return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const upper = new Map(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
  const roots = WINDOWS_ROOTS.map((name) => upper.get(name)).filter((root) => root !== undefined);
  return WINDOWS_PLACES.flatMap((place) => roots.map((root) => win32.join(root, place)));
}
