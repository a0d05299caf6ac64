import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKER_FILE, appManifestFile } from '../../addresses/files.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { appManifest } from './app-manifest.ts';
import { offlineFiles } from './offline-files.ts';
import { RETIRING_PROGRAM, workerProgram } from './worker-program.ts';

/**
 * Makes a finished site one that browsers keep and can install; last of all, since every file is listed. Where offline
 * use is switched off (`program` null), what earlier versions left in browsers is cleared away.
 */
export async function placeOffline(site: string, program: string | null): Promise<void> {
  const place = (path: string, content: string): Promise<void> => writeFile(join(site, path), content);
  if (program === null) return place(WORKER_FILE, RETIRING_PROGRAM);
  await Promise.all(LANGUAGES.map((language) => place(appManifestFile(language), appManifest(language))));
  await place(WORKER_FILE, workerProgram(await offlineFiles(site), program));
}

/**
 * Whether the site is to be kept by browsers for use without network: `OFFLINE=off` switches it off. Throws where it is
 * anything else than on or off.
 */
export function offlineFrom({ OFFLINE: given = 'on' }: Readonly<Record<string, string | undefined>>): boolean {
  if (given !== 'on' && given !== 'off') throw new Error(`OFFLINE is ${given}; give on or off.`);
  return given === 'on';
}
