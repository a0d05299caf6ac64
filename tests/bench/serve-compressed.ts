import { createServer, type Server } from 'node:http';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.csv']);

/** Serves a copy of `folder` at `copy` with its texts compressed, as hosts of static files do. */
export function serveCompressed(folder: string, copy: string): Server {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const file = join(copy, name);
    if (statSync(file).isFile() && COMPRESSED.has(extname(file)))
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  const serve = sirv(copy, { gzip: true, maxAge: 3600 });
  return createServer((request, response) => {
    serve(request, response);
  });
}
