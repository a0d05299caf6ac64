import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { LANGUAGES } from '../../domain/language.ts';
import { pathOf } from '../../addresses/pages.ts';
import { WORKER_FILE, PAGE_FILE } from '../../addresses/files.ts';
import { type SiteFile } from '../../site/offline/protocol.ts';

/** Kinds of files that pages are made of, and files that readers take away: tables, office files, the archive of all data. */
const KEPT = ['.html', '.js', '.css', '.json', '.svg', '.csv', '.webmanifest', '.xlsx', '.pptx', '.zip'];

/** The folders of what stands inside other sites; the page that tells of it is kept. */
const PASSED_OVER = LANGUAGES.map((language) => pathOf({ page: 'embeds' }, language));

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
  const address = addressOf(path);
  return !PASSED_OVER.some((folder) => address.startsWith(folder) && address !== folder);
}

function offlineFile(path: string, content: Uint8Array): SiteFile {
  const address = addressOf(path);
  const url = address === path ? path : `./${address}`;
  return [url, `sha256-${createHash('sha256').update(content).digest('base64')}`];
}

/** What a file is asked for by: a page by its directory. */
function addressOf(path: string): string {
  return path.endsWith(`/${PAGE_FILE}`) || path === PAGE_FILE ? path.slice(0, -PAGE_FILE.length) : path;
}
