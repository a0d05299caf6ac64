import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../scripts/server/listen.ts';
import { staticServer } from '../../../scripts/server/static-server.ts';

const FILES = {
  'index.html': '<!doctype html><title>首页</title>',
  '404.html': '<!doctype html><title>没有此页</title>',
  'compare/index.html': '<!doctype html><title>比较</title>',
  'data/v1/parks.csv': 'region,value\n430400,61.5\n',
  'data/v1/SHA256SUMS': '0000  parks.csv\n',
  'charts/parks.zh.json': '{"id":"parks"}',
  'charts/parks.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/app.js': 'export {};',
};

let folder: string;
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const pages = join(folder, 'dist');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(pages, name)), { recursive: true });
    writeFileSync(join(pages, name), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'outside of the pages');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function serve(base?: string): Promise<number> {
  const server = staticServer(join(folder, 'dist'), base);
  servers.push(server);
  return listen(server, 0, '127.0.0.1');
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request whose path is sent exactly as given; fetch would tidy it up first. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, path, method, host: '127.0.0.1', agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asking.on('error', reject).end();
  });
}

describe('the static server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/compare/', 'text/html; charset=utf-8'],
    ['/data/v1/parks.csv', 'text/csv; charset=utf-8'],
    ['/data/v1/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/charts/parks.zh.json', 'application/json; charset=utf-8'],
    ['/charts/parks.svg', 'image/svg+xml'],
    ['/assets/app.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const answer = await ask(await serve(), path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it('lets browsers keep nothing without asking again', async () => {
    const { headers } = await ask(await serve(), '/assets/app.js');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).toHaveProperty('etag');
  });

  it('shows files as they are now, not as they were when it started', async () => {
    const port = await serve();
    writeFileSync(join(folder, 'dist/late.txt'), '迟到');
    expect((await ask(port, '/late.txt')).body).toBe('迟到');
  });

  it('sends a folder to its closing slash, keeping the query', async () => {
    const answer = await ask(await serve(), '/compare?with=430200&year=2015');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/compare/?with=430200&year=2015');
  });

  it('answers what is not there with the page for that', async () => {
    const answer = await ask(await serve(), '/nowhere/');
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('<!doctype html><title>没有此页</title>');
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/compare/../../secret.txt', '/%00', '/%'])(
    'gives nothing outside of the pages: %s',
    async (path) => {
      const answer = await ask(await serve(), path);
      expect(answer.body).not.toContain('outside of the pages');
      expect(answer.status).toBe(404);
    },
  );

  it.each(['//evil.example/compare', '/\\evil.example/../compare'])(
    'never redirects to another host: %s',
    async (path) => {
      const { headers } = await ask(await serve(), path);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    },
  );

  it('takes no orders', async () => {
    expect((await ask(await serve(), '/', 'POST')).status).toBe(405);
  });

  it('serves below a path when told so, and only there', async () => {
    const port = await serve('/open/hengyang/');
    expect((await ask(port, '/open/hengyang/compare/')).body).toBe(FILES['compare/index.html']);
    expect((await ask(port, '/open/hengyang')).headers.location).toBe('/open/hengyang/');
    expect((await ask(port, '/open/hengyang/compare')).headers.location).toBe('/open/hengyang/compare/');
    expect((await ask(port, '/compare/')).status).toBe(404);
  });
});

describe('the port', () => {
  it('is the next free one when the first is taken', async () => {
    const first = await serve();
    const second = staticServer(join(folder, 'dist'));
    servers.push(second);
    const port = await listen(second, first, '127.0.0.1');
    expect(port).toBeGreaterThan(first);
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('fails with the reason when the address is not of this machine', async () => {
    const server = staticServer(join(folder, 'dist'));
    await expect(listen(server, 0, '192.0.2.1')).rejects.toThrow('EADDRNOTAVAIL');
  });
});
