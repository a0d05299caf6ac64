import { createHash } from 'node:crypto';
import { CHECKSUMS_FILE, ENDPOINTS, PACKAGE_FILE } from '../addresses/files.ts';
import type { LazyFiles } from '../export/endpoints.ts';

/** The files with the size and the SHA-256 of each table in their Data Package. */
export function withHashes(files: LazyFiles): LazyFiles {
  const path = ENDPOINTS + PACKAGE_FILE;
  const described = (): string => {
    const descriptor = JSON.parse(String(files.get(path)?.())) as { resources: readonly { readonly path: string }[] };
    const resources = descriptor.resources.map((resource) => {
      const content = Buffer.from(files.get(ENDPOINTS + resource.path)?.() ?? '');
      return { ...resource, bytes: content.length, hash: `sha256:${sha256(content)}` };
    });
    return `${JSON.stringify({ ...descriptor, resources }, null, 1)}\n`;
  };
  return new Map([...files, [path, described]]);
}

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
