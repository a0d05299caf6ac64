import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isNotThere, locate } from './locate.ts';
import { folderPath, readTarget } from './request-target.ts';
import { sendFile } from './send-file.ts';

const ALLOWED = 'GET, HEAD';

/** Room for paths that are then refused as too long; beyond it, headers are. In bytes. */
const LARGEST_HEAD = 65_536;

const REASONS = { 400: 'Bad request\n', 414: 'The path is too long\n', 500: 'The server failed\n' } as const;

/**
 * A server of the built pages in `directory`, as any static host would serve them: correct types, a 404 page, folders
 * redirected to their closing slash (relative links depend on it), and nothing kept in a cache without asking again.
 * No request ends it, whatever it asks for and however it breaks off.
 *
 * @param base The path under which the pages stand, with a slash at both ends, for pages that live below a root.
 */
export function staticServer(directory: string, base = '/'): Server {
  const server = createServer({ maxHeaderSize: LARGEST_HEAD }, (request, response) => {
    // A reader who is gone before the answer is an error of the response; without a listener it would end the process.
    response.on('error', () => response.destroy());
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(request, response, directory, base).catch((error: unknown) => failed(request, response, error));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOWED}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: ALLOWED, 'Content-Length': 0 }).end();
    return;
  }
  const target = readTarget(request.url ?? '', base);
  if ('refused' in target) return refuse(response, directory, target.refused);
  const { names, isFolder, search } = target;
  const found = await locate(directory, isFolder ? [...names, 'index.html'] : names);
  if (found?.kind === 'folder' && !isFolder) {
    response.writeHead(308, { Location: folderPath(names, base) + search, 'Content-Length': 0 }).end();
  } else if (found?.kind === 'file') await sendFile(request, response, found);
  else await refuse(response, directory, 404);
}

async function refuse(response: ServerResponse, directory: string, status: 400 | 404 | 414): Promise<void> {
  if (status === 404) await notFound(response, directory);
  else sendText(response, status, REASONS[status]);
}

async function notFound(response: ServerResponse, directory: string): Promise<void> {
  const page = await readPage(directory);
  if (page === null) sendText(response, 404, 'Not found\n');
  else sendText(response, 404, page, 'text/html');
}

async function readPage(directory: string): Promise<Buffer | null> {
  const page = await locate(directory, ['404.html']);
  if (page?.kind !== 'file') return null;
  try {
    return await readFile(join(page.root, ...page.names));
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

function sendText(response: ServerResponse, status: number, body: string | Buffer, type = 'text/plain'): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}

/** What failed is told where the server was started, not to whoever asks. */
function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`${request.method ?? ''} ${JSON.stringify(request.url)} could not be answered: ${reason}`);
  if (response.headersSent) response.destroy();
  else sendText(response, 500, REASONS[500]);
}
