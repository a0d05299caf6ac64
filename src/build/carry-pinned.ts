import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../domain/language.ts';
import { PINNED_FIGURES } from '../activities/embed/pinned-figures.ts';
import { pathOf } from '../site/addresses.ts';
import { placeIn } from './output-folder.ts';

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
    const [first] = foldersOf(pin);
    const [old, now] = await Promise.all([before, after].map((site) => figuresIn(join(site, first ?? ''))));
    if (old === null || old === now) continue;
    if (now !== null) kept.push(first ?? '');
    for (const folder of foldersOf(pin)) await replace(placeIn(before, folder), placeIn(after, folder));
  }
  return kept;
}

export function keptAsItWas(folder: string): string {
  return `${folder} was published with other figures and is left as it was: give the data a new version in data/datapackage.json.`;
}

/** A chart as it was at a version of the data. */
interface Pin {
  readonly chart: string;
  readonly version: string;
}

/** The folder of each language; the figures of all lie in the first. */
function foldersOf(pin: Pin): readonly string[] {
  return LANGUAGES.map((language) => pathOf({ page: 'embed-pinned', ...pin }, language));
}

async function pinsOf(site: string): Promise<readonly Pin[]> {
  const embeds = join(site, pathOf({ page: 'embeds' }, LANGUAGES[0]));
  const pins: Pin[] = [];
  for (const chart of await foldersIn(embeds)) {
    for (const version of await foldersIn(join(embeds, chart))) pins.push({ chart, version });
  }
  return pins;
}

async function replace(old: string, fresh: string): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await cp(old, fresh, { recursive: true });
}

async function figuresIn(folder: string): Promise<string | null> {
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
