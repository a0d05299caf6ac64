import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askRaw } from './raw-request.ts';
import { FRONT_PAGE, type ServedSite, serveSite } from './site-folder.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterEach(async () => {
  expect((await askRaw(site.port, 'GET /')).body).toBe(FRONT_PAGE);
});

afterAll(() => site.remove());

async function part(range: string, ...headers: readonly string[]) {
  const answer = await askRaw(site.port, 'GET /digits.txt', `Range: ${range}`, ...headers);
  return [answer.status, answer.headers.get('content-range'), answer.headers.get('content-length'), answer.body];
}

describe('of a file of ten bytes, 0123456789', () => {
  it.each([
    ['bytes=0-0', 'bytes 0-0/10', '1', '0'],
    ['bytes=2-5', 'bytes 2-5/10', '4', '2345'],
    ['bytes=9-9', 'bytes 9-9/10', '1', '9'],
    ['bytes=7-', 'bytes 7-9/10', '3', '789'],
    ['bytes=0-', 'bytes 0-9/10', '10', '0123456789'],
    ['bytes=8-99', 'bytes 8-9/10', '2', '89'],
    ['bytes=8-99999999999999999999999', 'bytes 8-9/10', '2', '89'],
    ['bytes=-3', 'bytes 7-9/10', '3', '789'],
    ['bytes=-10', 'bytes 0-9/10', '10', '0123456789'],
    ['bytes=-500', 'bytes 0-9/10', '10', '0123456789'],
    ['Bytes=1-2', 'bytes 1-2/10', '2', '12'],
    ['bytes= 1-2 , ,', 'bytes 1-2/10', '2', '12'],
    ['bytes=1-2,50-60', 'bytes 1-2/10', '2', '12'],
  ])('%s is a part', async (range, contentRange, length, body) => {
    expect(await part(range)).toEqual([206, contentRange, length, body]);
  });

  it.each([
    'bytes=5-2',
    'bytes=10-',
    'bytes=10-20',
    'bytes=99999999999999999999999-',
    'bytes=-0',
    'bytes=20-30,40-50',
    'bytes=',
    'bytes=-',
    'bytes=,',
    'bytes=abc',
    'bytes=1x-2',
    'bytes=1-2x',
    'bytes=1.5-2',
    'bytes=--1',
    'bytes=+1-2',
    'bytes=0x1-2',
    'bytes=1-2-3',
    'bytes=0-1,5-2',
  ])('%s cannot be had, and how much there is, is said', async (range) => {
    expect(await part(range)).toEqual([416, 'bytes */10', '0', '']);
  });

  it.each(['lines=1-2', 'bytes', 'bytes 1-2', '=1-2', '', 'bytes=0-1,4-5', 'bytes=0-1,-1'])(
    'the whole is the answer to “%s”: another unit, no range, or more parts than one',
    async (range) => {
      expect(await part(range)).toEqual([200, undefined, '10', '0123456789']);
    },
  );

  it('the whole is the answer to a part of a state that may be an old one', async () => {
    expect(await part('bytes=0-1', 'If-Range: "1"')).toEqual([200, undefined, '10', '0123456789']);
  });

  it('a range is of no matter where the browser has the file already, and there is none of what is not found', async () => {
    const etag = (await askRaw(site.port, 'GET /digits.txt')).headers.get('etag') ?? '';
    for (const range of ['bytes=0-1', 'bytes=5-2']) {
      const known = await askRaw(site.port, 'GET /digits.txt', `If-None-Match: "other", ${etag}`, `Range: ${range}`);
      expect([known.status, known.body]).toEqual([304, '']);
      expect((await askRaw(site.port, 'GET /nowhere', `Range: ${range}`)).status).toBe(404);
    }
  });

  it('a condition that does not hold is told', async () => {
    expect((await askRaw(site.port, 'GET /digits.txt', 'If-Match: "other"')).status).toBe(412);
  });
});

it.each([
  ['bytes=0-', 416],
  ['bytes=-5', 200],
  ['bytes=-0', 416],
])('of an empty file, %s is %i', async (range, status) => {
  expect((await askRaw(site.port, 'GET /empty.txt', `Range: ${range}`)).status).toBe(status);
});
