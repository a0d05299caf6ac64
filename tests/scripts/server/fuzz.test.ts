import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { askRaw, sendAndLeave } from './raw-request.ts';
import { FRONT_PAGE, SECRET, type ServedSite, serveSite } from './site-folder.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterEach(async () => {
  const { status, body } = await askRaw(site.port, 'GET /');
  expect([status, body]).toEqual([200, FRONT_PAGE]);
});

afterAll(() => site.remove());

/** Names that are there, that are hidden, that lead away, and that break what takes paths apart. */
const NAMES = [
  ...['', 'sw.js', 'compare', 'index.html', 'digits.txt', 'assets', '404', '404.html', 'large.bin', 'empty.txt'],
  ...['.', '..', '...', '.env', '.git', '%2e', '%2e%2e', '.%2E', '%252e%252e', '..%2f', '..%5c', '..\\', '..;'],
  ...[
    'loop',
    'ring-a',
    'dangling',
    'way-out',
    'way-out.txt',
    'to-hidden.txt',
    'secret.txt',
    'outside',
    'etc',
    'passwd',
  ],
  ...['%', '%0', '%zz', '%00', '%0a', '%0d%0a', '%c0%af', '%ff', '%ed%a0%80', '%E5%90%8D%20%E7%A7%B0.txt', '%7f'],
  ...['a'.repeat(255), 'a'.repeat(256), 'a'.repeat(5_000), 'C:', 'con', 'nul', 'index.html::$DATA', '~', '*', '$HOME'],
  ...['__proto__', 'constructor', 'toString', '?', '#', '?a=1', '&', '@evil.example', ';', '{{1}}', '<script>'],
] as const;

/** What may stand between the blanks of a request line. */
const visible = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });

const target = fc
  .tuple(
    fc.constantFrom(
      '/',
      '',
      '//',
      '/\\',
      'http://localhost/',
      'https://a.example:1',
      'HTTP://',
      '*',
      '///..//',
      'file:///',
    ),
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, visible), { maxLength: 8 }),
    fc.constantFrom('', '/', '?', '?x=%', '#', '/..', '/.'),
  )
  .map(([start, names, end]) => start + names.join('/') + end);

const number = fc.oneof(
  fc.constantFrom('', '0', '9', '10', '99999999999999999999', '-1', '1e3', 'x'),
  fc.nat().map(String),
);

const range = fc
  .tuple(
    fc.constantFrom('bytes=', 'Bytes =', 'bytes', 'lines=', '='),
    fc.array(
      fc.tuple(number, fc.constantFrom('-', '--', ''), number).map((parts) => parts.join('')),
      { maxLength: 6 },
    ),
    fc.constantFrom(',', ' , ', ',,', ';'),
  )
  .map(([unit, parts, between]) => unit + parts.join(between));

const fieldValue = fc.oneof(
  visible,
  range,
  fc.constantFrom('*', '"', 'W/"', 'W/"a-b", "c"', 'gzip, br;q=x', '1'.repeat(9_000)),
);
const fieldName = fc.constantFrom(
  ...['If-Range', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'Cache-Control'],
  ...['Accept-Encoding', 'Accept', 'Upgrade', 'Expect', 'TE', 'Cookie', 'Origin', 'X-Forwarded-Host', 'Referer'],
);
const headers = fc.array(
  fc.oneof(
    range.map((value) => `Range: ${value}`),
    fc.tuple(fieldName, fieldValue).map((parts) => parts.join(': ')),
  ),
  { maxLength: 5 },
);

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'CONNECT'),
);

/** A server that failed says 500; one that died says nothing, which is 0. */
const RIGHT = [200, 206, 304, 308, 400, 404, 405, 412, 414, 416, 417];

it('any path with any headers gets an answer that is right for such a server, and never a secret', async () => {
  await fc.assert(
    fc.asyncProperty(method, target, headers, async (verb, path, fields) => {
      const { status, headers: given, body } = await askRaw(site.port, `${verb} ${path}`, ...fields);
      expect(RIGHT).toContain(status);
      expect(body).not.toContain(SECRET);
      expect(given.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
    }),
    { numRuns: 700 },
  );
});

it('any range of a file of ten bytes is a part of it, the whole or a refusal, with the length that it says', async () => {
  await fc.assert(
    fc.asyncProperty(range, async (value) => {
      const { status, headers: given, body } = await askRaw(site.port, 'GET /digits.txt', `Range: ${value}`);
      expect([200, 206, 416]).toContain(status);
      expect(given.get('content-length')).toBe(String(body.length));
      if (status === 200) expect(body).toBe('0123456789');
      if (status !== 206) return;
      const [, start = '', end = ''] = /^bytes (\d)-(\d)\/10$/.exec(given.get('content-range') ?? '') ?? [];
      expect([body.at(0), body.at(-1)]).toEqual([start, end]);
    }),
    { numRuns: 400 },
  );
});

it('whatever is sent, and wherever it breaks off, the server goes on without a complaint', async () => {
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const request = fc
    .tuple(method, target, headers)
    .map(([verb, path, fields]) => `${verb} ${path} HTTP/1.1\r\nHost: x\r\n${fields.join('\r\n')}\r\n\r\n`);
  const broken = fc.tuple(fc.array(request, { maxLength: 4 }), fc.nat()).map(([requests, length]) => {
    const all = requests.join('');
    return all.slice(0, all.length - (length % (all.length + 1)));
  });
  const bytes = fc.oneof(broken, fc.uint8Array({ maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('closing', 'vanishing'), (sent, way) => sendAndLeave(site.port, sent, way)),
    { numRuns: 500 },
  );
  expect(complaints).not.toHaveBeenCalled();
});
