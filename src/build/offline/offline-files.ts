import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type SiteFile, WORKER_FILE } from '../../site/offline/protocol.ts';

/** Kinds of files that pages are made of, and files that readers take away: tables, office files, the archive of all data. */
const KEPT = ['.html', '.js', '.css', '.json', '.svg', '.csv', '.webmanifest', '.xlsx', '.pptx', '.zip'];

/** Folders of what stands inside other sites. */
const PASSED_OVER = [/^(en\/)?embed\/.+/];

const PAGE = 'index.html';

/** The files of a finished site that are kept, in the order of their paths. */
export async function offlineFiles(site: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter(isKept)
    .sort();
  return Promise.all(paths.map(async (path) => offlineFile(path, await readFile(join(site, path)))));
}

/** Whether a path below the root of the site is kept for use without network. */
export function isKept(path: string): boolean {
  if (path === WORKER_FILE || !KEPT.includes(extname(path))) return false;
  const page = path.endsWith(`/${PAGE}`) || path === PAGE;
  const address = page ? path.slice(0, -PAGE.length) : path;
  return !PASSED_OVER.some((pattern) => pattern.test(address));
}

function offlineFile(path: string, content: Uint8Array): SiteFile {
  const url = path.endsWith(`/${PAGE}`) || path === PAGE ? `./${path.slice(0, -PAGE.length)}` : path;
  return [url, `sha256-${createHash('sha256').update(content).digest('base64')}`];
}
