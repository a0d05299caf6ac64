import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataFiles } from '../catalogue/data-files.ts';

/**
 * Reads all files below a folder, in the order of their paths; hidden files, backups and the lock files of Excel
 * (`~$…`) and LibreOffice (`.~lock.…#`) are passed over. Throws the error of the file system where the folder cannot be read.
 */
export async function readDataFolder(directory: string): Promise<DataFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => /^\.|^~\$|~$/.test(name)))
    .sort();
  const contents = await Promise.all(paths.map((path) => readFile(join(directory, path))));
  return new Map(paths.map((path, index) => [path, new Uint8Array(contents[index] ?? [])]));
}
