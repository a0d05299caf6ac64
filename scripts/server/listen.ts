import type { Server } from 'node:http';

/** How many ports are tried before giving up. */
const ATTEMPTS = 20;

/**
 * Starts `server` on the first free port at or after `wanted` (0: any port that the system has free).
 *
 * Once it listens, no error of the server ends the process any more: a connection that the system could not hand over,
 * for want of file handles say, is told and given up.
 *
 * @returns the port that it listens on.
 * @throws the system's error when no port in reach is free, or when listening fails for another reason.
 */
export async function listen(server: Server, wanted: number, host: string): Promise<number> {
  const last = Math.min(wanted + ATTEMPTS - 1, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      return await listenOn(server, port, host);
    } catch (error) {
      if (!isTaken(error) || wanted === 0 || port >= last) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.removeListener('error', reject);
      server.on('error', (error) => console.error(`A connection was lost: ${error.message}`));
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Taken by another program, or reserved by the system (as Windows does for ranges of ports). */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
