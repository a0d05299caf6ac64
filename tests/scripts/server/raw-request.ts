import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  /** 0 where the connection closed without an answer. */
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Sends bytes as they are, which clients of HTTP would tidy up or refuse, and reads until the connection closes.
 *
 * @param bytes A string is sent as Latin-1, one byte a character.
 */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('data', (piece) => pieces.push(piece));
    // A server may close before all was sent; what it said until then is the answer.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(readAnswer(Buffer.concat(pieces))));
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  });
}

/** Sends bytes as they are and leaves: by closing, or without a word. Resolves once the connection is gone. */
export function sendAndLeave(port: number, bytes: string | Uint8Array, way: 'closing' | 'vanishing'): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
    socket.resume();
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, () => {
      if (way === 'closing') socket.end();
      else socket.resetAndDestroy();
    });
  });
}

/** One request by its line and headers, after which the server closes. */
export function askRaw(port: number, line: string, ...headers: readonly string[]): Promise<RawAnswer> {
  return sendRaw(port, [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));
}

function readAnswer(bytes: Buffer): RawAnswer {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  const [line = '', ...fields] = text.slice(0, Math.max(0, end)).split('\r\n');
  const headers = fields.map((field): [string, string] => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
  });
  return { status: Number(line.split(' ')[1] ?? 0), headers: new Map(headers), body: text.slice(end + 4) };
}
