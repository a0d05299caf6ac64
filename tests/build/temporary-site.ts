import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { sitePlugin } from '../../src/build/site-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the data in a temporary folder, to be changed and built from. */
export interface TemporarySite {
  /** Holds `data` and, after a build, `dist`; nothing else if builds clean up. */
  readonly folder: string;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Rewrites a file; fails where that would change nothing. */
  readonly edit: (path: string, change: (content: string) => string) => Promise<void>;
  /** Builds `data` into `dist` the way `npm run build` does. */
  readonly build: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function temporarySite(): Promise<TemporarySite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const write = (path: string, content: string | Uint8Array) => writeFile(join(folder, path), content);
  return {
    folder,
    read,
    write,
    edit: async (path, change) => {
      const before = await read(path);
      const after = change(before);
      if (after === before) throw new Error(`The change to ${path} changes nothing.`);
      await write(path, after);
    },
    build: async () => {
      const builder = await createBuilder({
        root: ROOT,
        configFile: false,
        base: './',
        logLevel: 'silent',
        plugins: [react(), sitePlugin({ data: join(folder, 'data') })],
        build: { outDir: join(folder, 'dist') },
      });
      await builder.buildApp();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
