import { access, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Folders of a build that is under way, beside the output folder, so that moving into place is a rename. */
export interface Staging {
  /** Becomes the output. */
  readonly site: string;
  /** The program that renders the pages; not part of the output. */
  readonly server: string;
  /** Holds the scripts that go into pages and the service worker; not part of the output. */
  readonly inline: string;
  readonly root: string;
}

export function stagingFor(output: string): Staging {
  const root = join(dirname(output), `.${basename(output)}.building-${String(process.pid)}`);
  return { root, site: join(root, 'site'), server: join(root, 'server'), inline: join(root, 'inline') };
}

/**
 * Runs a build in a staging folder and puts its result in the place of the output only when all of it succeeded.
 * Whatever happens, the last good output stays whole and nothing half-built is left.
 */
export async function buildInto(output: string, build: (staging: Staging) => Promise<void>): Promise<void> {
  const staging = stagingFor(output);
  await rm(staging.root, { recursive: true, force: true });
  await mkdir(staging.site, { recursive: true });
  try {
    await build(staging);
    await replaceFolder(output, staging.site, join(staging.root, 'replaced'));
  } finally {
    await rm(staging.root, { recursive: true, force: true });
  }
}

/** Moves `fresh` to `output`; what stood there before comes back if that fails. */
async function replaceFolder(output: string, fresh: string, aside: string): Promise<void> {
  if (!(await exists(output))) {
    await rename(fresh, output);
    return;
  }
  await rename(output, aside);
  try {
    await rename(fresh, output);
  } catch (error) {
    await rename(aside, output);
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The place of a file or folder in the output. Paths are made of names in the data; one that leads out of `folder`, or
 * to the folder itself, throws and is never written.
 */
export function placeIn(folder: string, path: string): string {
  const place = resolve(folder, path);
  const inside = relative(folder, place);
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') {
    throw new Error(
      `${JSON.stringify(path)} is not a place inside of ${folder}, so nothing is written there; mend the name in data/ that it is made of.`,
    );
  }
  return place;
}
