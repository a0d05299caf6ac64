import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PAGE_FILE } from '../addresses/files.ts';
import type { Site } from '../entry-server.tsx';
import { rootFrom } from '../site/relative-url.ts';
import { withChecksums, withHashes } from './checksums.ts';
import { placeIn } from './output-folder.ts';
import { fillShell, type PageShell } from './page-shell.ts';

/** Writes every page and static file of a site into a folder. */
export async function writeSite(site: Site, shell: PageShell, folder: string): Promise<void> {
  for (const [path, compose] of site.pages) {
    await write(placeIn(folder, pageFile(path)), fillShell(shell, rootFrom(path), compose()));
  }
  for (const [path, content] of withChecksums(withHashes(site.files()))) await write(placeIn(folder, path), content());
}

/** A page is the index of its directory, unless its path names a file. */
function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? path + PAGE_FILE : path;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
