import { createHash } from 'node:crypto';
import { CHECKSUMS_FILE, ENDPOINTS } from '../addresses/files.ts';
import type { LazyFiles } from '../export/endpoints.ts';

/** The files with one more, which holds the SHA-256 of every file of the endpoints as `sha256sum -c` reads it. */
export function withChecksums(files: LazyFiles): LazyFiles {
  const published = [...files].filter(([path]) => path.startsWith(ENDPOINTS));
  const sums = (): string =>
    published.map(([path, content]) => `${sha256(content())}  ${path.slice(ENDPOINTS.length)}\n`).join('');
  return new Map([...files, [ENDPOINTS + CHECKSUMS_FILE, sums]]);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
