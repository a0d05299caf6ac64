import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Material that lies beside the project and is not part of it; tests that need it are skipped where it is not there. */
const SHARED = resolve(import.meta.dirname, '../../../shared');

export const BULLETIN = resolve(SHARED, 'source/hengyang-bulletin-2016-09.txt');
export const PROFILES = resolve(SHARED, 'profiles/2.0');

export function isThere(path: string): boolean {
  return existsSync(path);
}
