import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKept, offlineFiles } from '../../../src/build/offline/offline-files.ts';

describe('what is kept for use without network', () => {
  test.each([
    'index.html',
    'en/index.html',
    'charts/county-financing/index.html',
    'present/industry/index.html',
    'embed/index.html',
    'assets/react-BNCMh3YF.js',
    'charts/county-financing.zh.json',
    'charts/county-financing.csv',
    'charts/county-financing.xlsx',
    'present/industry/industry.zh.html',
    'present/industry/industry.zh.pptx',
    'catalogue/observations.json',
    'data/v1/parks.csv',
    'data/v1/parks.xlsx',
    'data/v1/hengyang-in-figures.zip',
    'app.webmanifest',
  ])('%s is', (path) => expect(isKept(path)).toBe(true));

  test.each([
    ['sw.js', 'it keeps the others and is not of a version itself'],
    ['data/v1/SHA256SUMS', 'checksums are for those who copy the site'],
    ['embed/county-financing/index.html', 'an embed stands in other sites'],
    ['en/embed/county-financing/0.3.0/index.html', 'and so does an earlier version of one'],
    ['charts/county-financing.zh.png', 'pictures for other sites are not shown here'],
  ])('%s is not: %s', (path) => expect(isKept(path)).toBe(false));
});

describe('the list of kept files', () => {
  let site = '';
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    for (const [path, content] of [
      ['index.html', 'home'],
      ['en/index.html', 'home in English'],
      ['assets/a.js', 'abc'],
      ['embed/a/index.html', 'for others'],
    ] as const) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), content);
    }
  });
  afterAll(() => rm(site, { recursive: true }));

  test('names pages by their directory, so that no host has to redirect, and files by their path', async () => {
    expect((await offlineFiles(site)).map(([url]) => url)).toEqual(['assets/a.js', './en/', './']);
  });

  test('holds each file to the checksum of its bytes', async () => {
    const [[, checksum] = []] = await offlineFiles(site);
    // SHA-256 of “abc”, the test vector of FIPS 180.
    expect(checksum).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });
});
