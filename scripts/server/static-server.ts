import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** Text that a browser would decode by guessing; other text types are UTF-8 by their own definition or say it inside. */
const PLAIN_TEXT: Readonly<Record<string, string>> = {
  '': 'text/plain',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/**
 * A server of the built pages in `directory`, as any static host would serve them: correct types, a 404 page, folders
 * redirected to their closing slash (relative links depend on it), and nothing kept in a cache without asking again.
 *
 * @param base The path under which the pages stand, with a slash at both ends, for pages that live below a root.
 */
export function staticServer(directory: string, base = '/'): Server {
  const root = resolve(directory);
  const serveFile = sirv(root, { dev: true, etag: true, setHeaders: nameCharset });

  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, search } = splitUrl(request);
    if (`${path}/` === base) {
      redirect(response, base + search);
      return;
    }
    if (!path.startsWith(base)) {
      notFound(root, response);
      return;
    }
    const inside = path.slice(base.length - 1);
    if (!inside.endsWith('/') && isFolder(root, inside)) {
      redirect(response, `${path}/${search}`);
      return;
    }
    request.url = inside + search;
    serveFile(request, response, () => notFound(root, response));
  });
}

/** Path and query of a request. Leading slashes are folded, so that no redirect can point to another host. */
function splitUrl(request: IncomingMessage): { path: string; search: string } {
  const [path = '', ...query] = (request.url ?? '/').split('?');
  return { path: path.replace(/^[/\\]*/, '/'), search: query.length === 0 ? '' : `?${query.join('?')}` };
}

function nameCharset(response: ServerResponse, path: string): void {
  const type = path.endsWith('/') ? undefined : PLAIN_TEXT[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function isFolder(root: string, path: string): boolean {
  const name = decoded(path);
  const folder = name === null ? null : join(root, name);
  return (
    folder !== null &&
    folder.startsWith(root + sep) &&
    (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}

function decoded(path: string): string | null {
  try {
    const name = decodeURI(path);
    return name.includes('\0') ? null : name;
  } catch {
    return null;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  const body = statSync(page, { throwIfNoEntry: false })?.isFile() ? readFileSync(page) : 'Not found\n';
  const type = typeof body === 'string' ? 'text/plain' : 'text/html';
  response.writeHead(404, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-cache' }).end(body);
}
