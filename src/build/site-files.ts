import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page, Site } from '../entry-server.tsx';
import type { ShellParts } from '../pages/shell.ts';
import { rootFrom } from '../url/relative-url.ts';
import { withChecksums, withHashes } from './checksums.ts';
import { fillShell, type PageShell } from './page-shell.ts';
import { placePictures } from './place-pictures.ts';

/** Writes every page and static file of a site into a folder. */
export async function writeSite(site: Site, shell: PageShell, folder: string): Promise<void> {
  for (const page of site.pages) {
    await write(join(folder, pageFile(page.path)), fillShell(shell, rootFrom(page.path), renderPage(page)));
  }
  for (const [path, content] of withChecksums(withHashes(site.files))) await write(join(folder, path), content());
}

/** A page is the index of its directory, unless its path names a file. */
function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Renders a page with its pictures in place. */
export function renderPage({ languageTag, head, body, picture, shell, script, styles, rules }: Page): {
  languageTag: string;
  head: string;
  body: string;
} & ShellParts {
  return { languageTag, head, body: placePictures(body(), picture), shell, script, styles, rules };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
