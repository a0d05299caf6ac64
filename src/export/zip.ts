import { zipSync } from 'fflate';

/** The earliest date that a zip can hold: the same content gives the same bytes on every day and in every time zone. */
const DATE = new Date(1980, 0, 1);

/** Packs files, by path, into a zip. Runs where it is called: browsers with our policy start no worker from a blob. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: DATE });
}
