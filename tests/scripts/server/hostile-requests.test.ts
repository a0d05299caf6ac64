import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { askRaw, sendAndLeave, sendRaw } from './raw-request.ts';
import { DIGITS, FRONT_PAGE, LOST_PAGE, SECRET, type ServedSite, serveSite } from './site-folder.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterEach(async () => {
  const { status, body } = await askRaw(site.port, 'GET /');
  expect([status, body]).toEqual([200, FRONT_PAGE]);
});

afterAll(() => site.remove());

describe('a path that leads to nothing is not found', () => {
  it.each([
    ['below a file', '/sw.js/x'],
    ['a file with a closing slash', '/sw.js/'],
    ['a name longer than a file can have', `/${'a'.repeat(256)}`],
    ['such a name of a folder', `/${'a'.repeat(256)}/index.html`],
    ['such a name in Chinese, encoded', `/${'%E8%A1%A1'.repeat(100)}`],
    ['a path as long as one may be', `/${'a/'.repeat(2_047)}b`],
    ['a link to itself', '/loop'],
    ['below a link to itself', '/loop/index.html'],
    ['links in a ring', '/ring-a/'],
    ['a link to nothing', '/dangling'],
    ['a folder without a page', '/assets/'],
    ['empty names', '/compare//index.html'],
    ['nothing but slashes', '//'],
  ])('%s', async (_, path) => {
    const { status, body } = await askRaw(site.port, `GET ${path}`);
    expect([status, body]).toEqual([404, LOST_PAGE]);
  });
});

describe('nothing outside of the pages and nothing hidden is served', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/.%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/compare/../../secret.txt',
    '/compare/%2e%2e/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/..%c0%afsecret.txt',
    '/..;/secret.txt',
    '/way-out.txt',
    '/way-out/',
    '/way-out/index.html',
    '/to-hidden.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/.git/',
    '/./index.html',
    '/compare/.',
    '/compare/..',
    '/index.html%00.txt',
    '/%00',
    '/%',
    '/%zz',
    '/%c3%28',
    '/%ff%fe',
  ])('%s', async (path) => {
    const { status, body } = await askRaw(site.port, `GET ${path}`);
    expect(body).not.toContain(SECRET);
    expect([status, body]).toEqual([404, LOST_PAGE]);
  });

  it('not even the end of a pipe, which would keep the reader waiting', async () => {
    const { status } = spawnSync('mkfifo', [join(site.pages, 'pipe')]);
    if (process.platform !== 'win32') expect(status).toBe(0);
    expect((await askRaw(site.port, 'GET /pipe')).status).toBe(404);
  });

  it('but what a link inside of the pages leads to, and names in Chinese with blanks', async () => {
    expect((await askRaw(site.port, 'GET /inside.txt')).body).toBe(DIGITS);
    expect((await askRaw(site.port, 'GET /%E5%90%8D%20%E7%A7%B0.txt')).body).toBe('名称');
  });
});

describe('request lines of all forms are answered', () => {
  it.each([
    ['a path one longer than is looked up', `GET /${'a'.repeat(4_096)}`, 414],
    ['a path far longer', `GET /${'a/'.repeat(20_000)}`, 414],
    ['a long query', `GET /?${'a'.repeat(10_000)}`, 200],
    ['the address in full', 'GET http://localhost/digits.txt', 200],
    ['the address of another host in full', 'GET https://elsewhere.example:8443/digits.txt?x#y', 200],
    ['a host without a path', 'GET http://localhost', 200],
    ['a host with a query only', 'GET http://localhost?x=1', 200],
    ['a way out in an address in full', 'GET http://localhost/../secret.txt', 404],
    ['an asterisk', 'GET *', 400],
    ['a path without a slash', 'GET digits.txt', 400],
    ['another scheme', 'GET file:///etc/passwd', 400],
  ])('%s', async (_, line, status) => {
    expect((await askRaw(site.port, line)).status).toBe(status);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is not allowed, and what is, is said',
    async (method) => {
      const { status, headers } = await askRaw(site.port, `${method} /`, 'Content-Length: 0');
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('CONNECT is not allowed either', async () => {
    const { status, headers } = await askRaw(site.port, 'CONNECT localhost:80');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('HEAD gets the headers of GET and nothing else', async () => {
    const get = await askRaw(site.port, 'GET /digits.txt');
    const head = await askRaw(site.port, 'HEAD /digits.txt', 'Range: bytes=0-1');
    expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, '', '10']);
    expect([...head.headers.keys()]).toEqual([...get.headers.keys()]);
    expect(await askRaw(site.port, 'HEAD /nowhere')).toMatchObject({ status: 404, body: '' });
  });

  it.each([
    ['headers beyond all measure', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['a method of its own', 'STEAL / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
    ['Chinese that is not encoded', 'GET /\xe8\xa1\xa1 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a null byte in the path', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['an expectation of its own', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: cake\r\nConnection: close\r\n\r\n', 417],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: close, upgrade\r\n\r\n', 200],
    ['the version before', 'GET / HTTP/1.0\r\n\r\n', 200],
  ])('%s', async (_, bytes, status) => {
    expect((await sendRaw(site.port, bytes)).status).toBe(status);
  });
});

describe('readers who leave', () => {
  it('in the middle of a file', async () => {
    for (let reader = 0; reader < 20; reader += 1) {
      const socket = connect({ port: site.port, host: '127.0.0.1' });
      socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
      socket.resetAndDestroy();
      await once(socket, 'close');
    }
  });

  it.each([
    ['before the answer', 'GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['before many answers', 'GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(50)],
    ['in the middle of a request', 'GET /nowhere HTTP/1.1\r\nHo'],
    ['in the middle of an upload', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc'],
    ['after asking for a tunnel', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s', async (_, bytes) => {
    for (let reader = 0; reader < 20; reader += 1) {
      await sendAndLeave(site.port, bytes, 'closing');
      await sendAndLeave(site.port, bytes, 'vanishing');
    }
  });
});

describe('when the site itself fails', () => {
  it('a site that is gone for a moment is not found, in plain words, and then there again', async () => {
    renameSync(site.pages, `${site.pages}.away`);
    const { status, body } = await askRaw(site.port, 'GET /');
    renameSync(`${site.pages}.away`, site.pages);
    expect([status, body]).toEqual([404, 'Not found\n']);
  });

  it('an error of the listening server is told and ends nothing', () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    site.server.emit('error', new Error('accept EMFILE'));
    expect(told).toHaveBeenCalledExactlyOnceWith('A connection was lost: accept EMFILE');
  });
});
