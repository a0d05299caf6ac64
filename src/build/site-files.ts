import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page, Site } from '../entry-server.tsx';
import { rootFrom } from '../url/relative-url.ts';
import { withChecksums } from './checksums.ts';
import { fillShell, type OwnStyle, type PageShell } from './page-shell.ts';
import { placePictures } from './place-pictures.ts';

/** Writes every page and static file of a site into a folder. */
export async function writeSite(site: Site, shell: PageShell, folder: string): Promise<void> {
  for (const page of site.pages) {
    await write(join(folder, page.path, 'index.html'), fillShell(shell, rootFrom(page.path), renderPage(page)));
  }
  for (const [path, content] of withChecksums(site.files)) await write(join(folder, path), content());
}

/** Renders a page with its pictures in place. */
export function renderPage({ languageTag, head, body, picture, styles, rules }: Page): {
  languageTag: string;
  head: string;
  body: string;
} & OwnStyle {
  return { languageTag, head, body: placePictures(body(), picture), styles, rules };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
