import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What stands at a place of the site. */
export interface Located {
  readonly kind: 'file' | 'folder';
  /** Absolute path of the folder of the site, free of links. */
  readonly root: string;
  /** Names from there to the file or folder itself, behind all links. */
  readonly names: readonly string[];
  /** In bytes. */
  readonly size: number;
}

/** What the file systems of all platforms say of a path that leads to nothing that can be read. */
const NOT_THERE = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EACCES',
  'EPERM',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
]);

/**
 * Finds a file or folder below `directory`. Links are followed as long as they stay inside and lead to nothing hidden.
 *
 * @returns null where nothing can be served: no such file, a way out, something hidden, a pipe, socket or device.
 * @throws the error of the file system where it failed, which says nothing about whether there is such a file.
 */
export async function locate(directory: string, names: readonly string[]): Promise<Located | null> {
  try {
    const root = await realpath(directory);
    const path = await realpath(join(root, ...names));
    const inside = relative(root, path);
    const found = inside === '' ? [] : inside.split(sep);
    if (isAbsolute(inside) || found.some((name) => name.startsWith('.'))) return null;
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isDirectory()) return null;
    return { kind: stats.isFile() ? 'file' : 'folder', root, names: found, size: stats.size };
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

export function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code));
}
