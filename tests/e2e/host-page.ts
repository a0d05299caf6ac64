import { createServer, type Server } from 'node:http';
import { listen } from '../../scripts/server/listen.ts';

/** Somebody else's page on another site, with a policy that allows the site's script, frames and pictures and no more. */
export interface Host {
  /** Ends in a slash. */
  readonly address: string;
  /** What the page holds from now on. */
  readonly show: (body: string, policy?: string) => void;
  readonly close: () => void;
}

export async function startHost(site: string): Promise<Host> {
  const own = new URL(site).origin;
  const strict = `default-src 'none'; script-src ${own} 'self'; frame-src ${own}; img-src ${own}; style-src 'self'`;
  let [page, policy] = ['', strict];
  const server: Server = createServer((request, response) => {
    if (request.url === '/host.css') {
      response.writeHead(200, { 'Content-Type': 'text/css' });
      response.end('body{margin:0;font:16px sans-serif}article{max-width:640px;margin:0 auto}');
      return;
    }
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
    response.end(
      `<!doctype html><html lang="zh"><title>host</title><link rel="stylesheet" href="host.css"><article>${page}</article>`,
    );
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    // Another site and not only another port: browsers treat frames of other sites more strictly.
    address: `http://localhost:${String(port)}/`,
    show: (body, other = strict) => {
      [page, policy] = [body, other];
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
