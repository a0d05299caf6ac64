import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../domain/language.ts';
import { PINNED_FIGURES } from '../embed/pinned-figures.ts';
import { pathOf } from '../url/route.ts';

/**
 * Carries pinned embeds over from the last build, so that what a link is pinned to stays. Those of other versions of the
 * data are copied as they are. Those of the same version are made anew as long as they show the same figures; where the
 * data has changed without a new version the old ones stay.
 *
 * @returns the folders that stay although the data has changed, below the root of the site.
 */
export async function carryPinned(before: string, after: string): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const folder of await pinnedFolders(before)) {
    const [old, fresh] = [join(before, folder), join(after, folder)];
    const figures = await figuresOf(join(before, firstLanguage(folder)));
    const now = await figuresOf(join(after, firstLanguage(folder)));
    if (figures === null || figures === now) continue;
    if (now !== null) kept.push(folder);
    await rm(fresh, { recursive: true, force: true });
    await cp(old, fresh, { recursive: true });
  }
  return kept;
}

export function keptAsItWas(folder: string): string {
  return `${folder} was published with other figures and is left as it was: give the data a new version in data/datapackage.json.`;
}

/** `embed/<chart>/<version>` of every language. */
async function pinnedFolders(site: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of LANGUAGES) {
    const embeds = pathOf({ page: 'embeds' }, language);
    for (const chart of await foldersIn(join(site, embeds))) {
      for (const version of await foldersIn(join(site, embeds, chart))) found.push(`${embeds}${chart}/${version}`);
    }
  }
  return found;
}

/** The figures of all languages lie in the folder of the first. */
function firstLanguage(folder: string): string {
  const prefix = LANGUAGES.map((language) => pathOf({ page: 'overview' }, language)).find(
    (path) => path !== '' && folder.startsWith(path),
  );
  return folder.slice(prefix?.length ?? 0);
}

async function figuresOf(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, PINNED_FIGURES), 'utf8');
  } catch {
    return null;
  }
}

async function foldersIn(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
