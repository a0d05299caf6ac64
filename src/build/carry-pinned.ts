import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pinnedFiguresFile } from '../addresses/files.ts';
import { pageAt, pathOf, type Route } from '../addresses/pages.ts';
import { LANGUAGES } from '../domain/language.ts';
import { placeIn } from './output-folder.ts';

type Pin = Route & { readonly page: 'embed-pinned' };

/**
 * Carries pinned embeds over from the last build, so that what a link is pinned to stays. Those of other versions of the
 * data are copied as they are. Those of the same version are made anew as long as they show the same figures; where the
 * data has changed without a new version the old ones stay.
 *
 * @returns the folders that stay although the data has changed, below the root of the site.
 */
export async function carryPinned(before: string, after: string): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const pin of await pinsOf(before)) {
    const figures = pinnedFiguresFile(pin.chart, pin.version);
    const [old, now] = await Promise.all([before, after].map((site) => textOf(join(site, figures))));
    if (old === null || old === now) continue;
    if (now !== null) kept.push(pathOf(pin, LANGUAGES[0]));
    for (const language of LANGUAGES) {
      const folder = pathOf(pin, language);
      await replace(placeIn(before, folder), placeIn(after, folder));
    }
  }
  return kept;
}

export function keptAsItWas(folder: string): string {
  return `${folder} was published with other figures and is left as it was: give the data a new version in data/datapackage.json.`;
}

/** The charts as they were at a version of the data, as far as a site has them. */
async function pinsOf(site: string): Promise<readonly Pin[]> {
  const embeds = pathOf({ page: 'embeds' }, LANGUAGES[0]);
  const pins: Pin[] = [];
  for (const chart of await foldersIn(join(site, embeds))) {
    for (const version of await foldersIn(join(site, embeds, chart))) {
      const route = pageAt(`${embeds}${chart}/${version}/`)?.route;
      if (route?.page === 'embed-pinned') pins.push(route);
    }
  }
  return pins;
}

async function replace(old: string, fresh: string): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await cp(old, fresh, { recursive: true });
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
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
