import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { send } from '@fastify/send';
import { byteRange, type ByteRange } from './byte-range.ts';
import type { Located } from './locate.ts';

/** Where the library knows none, or the one before RFC 9239. */
const TYPES: Readonly<Record<string, string>> = {
  '': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Sends a file, or the part of it that is asked for, unless the browser has it already. A reader who leaves half-way, or
 * a file that goes away, ends the response and nothing else.
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, file: Located): Promise<void> {
  const range = request.method === 'GET' ? rangeWanted(request, file.size) : 'whole';
  const part = typeof range === 'object' ? range : null;
  const sent = await send(request, file.names.map(encodeURIComponent).join('/'), {
    root: file.root,
    index: false,
    acceptRanges: false,
    cacheControl: false,
    ...part,
  });
  const answersWhole = sent.type === 'file' && sent.statusCode === 200;
  if (answersWhole && range === 'unsatisfiable') {
    sent.stream.destroy();
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}`, 'Content-Length': 0 }).end();
    return;
  }
  response.writeHead(answersWhole && part !== null ? 206 : sent.statusCode, {
    ...sent.headers,
    ...(sent.type === 'file' && { 'Accept-Ranges': 'bytes', 'Cache-Control': 'no-cache' }),
    ...(answersWhole && ownType(file)),
    ...(answersWhole && part !== null && contentRange(part, file.size)),
  });
  pipeline(sent.stream, response, () => {
    // Whoever is still there sees the connection close before the promised length; no other answer is possible by now.
  });
}

/** A range that holds only for a certain state of the file is passed over: the whole is a right answer to it, too. */
function rangeWanted({ headers }: IncomingMessage, size: number): ReturnType<typeof byteRange> {
  return 'if-range' in headers ? 'whole' : byteRange(headers.range, size);
}

function contentRange({ start, end }: ByteRange, size: number): Record<string, string> {
  return { 'Content-Range': `bytes ${start}-${end}/${size}` };
}

function ownType({ names }: Located): Record<string, string> {
  const type = TYPES[extname(names.at(-1) ?? '')];
  return type === undefined ? {} : { 'Content-Type': type };
}
