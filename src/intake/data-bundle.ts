import type { DataFiles } from '../catalogue/data-files.ts';

/** The data folder as one file: what an import is held against, and what a dataset folder is added to. */
export function writeDataBundle(files: DataFiles): string {
  return JSON.stringify(
    Object.fromEntries(Array.from(files, ([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
  );
}

/** The site's own file, made by the same build as the page; only its being JSON is checked. */
export function readDataBundle(text: string): DataFiles {
  const files = JSON.parse(text) as Readonly<Record<string, string>>;
  return new Map(Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)]));
}
