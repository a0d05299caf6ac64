import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DATA_BUNDLE } from '../addresses/files.ts';
import { writeDataBundle } from '../intake/data-bundle.ts';
import { readDataFolder } from './data-folder.ts';

/** Writes the data folder, as one file, into the site: the page for readers' own tables adds to it. */
export async function placeDataBundle(data: string, site: string): Promise<void> {
  const path = join(site, DATA_BUNDLE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeDataBundle(await readDataFolder(data)));
}
