import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from '../../../scripts/server/listen.ts';
import { staticServer } from '../../../scripts/server/static-server.ts';

/** A built site with a folder around it, of which nothing may ever be seen. */
export interface ServedSite {
  /** The folder around the site. */
  readonly around: string;
  readonly pages: string;
  readonly server: Server;
  readonly port: number;
  readonly remove: () => void;
}

export const FRONT_PAGE = '<!doctype html><title>首页</title>';
export const LOST_PAGE = '<!doctype html><title>没有此页</title>';
export const SECRET = 'outside of the pages';
/** Ten bytes, each of which says where it stands. */
export const DIGITS = '0123456789';

const FILES: Readonly<Record<string, string>> = {
  'dist/index.html': FRONT_PAGE,
  'dist/404.html': LOST_PAGE,
  'dist/sw.js': 'export {};',
  'dist/digits.txt': DIGITS,
  'dist/empty.txt': '',
  'dist/compare/index.html': '<!doctype html><title>比较</title>',
  'dist/assets/app.js': 'export {};',
  'dist/名 称.txt': '名称',
  'dist/.env': SECRET,
  'dist/.git/config': SECRET,
  'dist/large.bin': 'x'.repeat(8_000_000),
  'secret.txt': SECRET,
  'outside/index.html': SECRET,
};

/** Links by their places, and where they lead. */
const LINKS: Readonly<Record<string, string>> = {
  'dist/loop': 'loop',
  'dist/ring-a': 'ring-b',
  'dist/ring-b': 'ring-a',
  'dist/dangling': 'nowhere.html',
  'dist/way-out.txt': '../secret.txt',
  'dist/way-out': '../outside',
  'dist/to-hidden.txt': '.env',
  'dist/inside.txt': 'digits.txt',
};

export async function serveSite(): Promise<ServedSite> {
  const around = mkdtempSync(join(tmpdir(), 'served-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(around, name)), { recursive: true });
    writeFileSync(join(around, name), text);
  }
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target, join(around, name));
  const server = staticServer(join(around, 'dist'));
  const port = await listen(server, 0, '127.0.0.1');
  const remove = () => {
    server.close();
    server.closeAllConnections();
    rmSync(around, { recursive: true });
  };
  return { around, pages: join(around, 'dist'), server, port, remove };
}
