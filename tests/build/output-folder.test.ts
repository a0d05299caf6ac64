import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildInto, placeIn } from '../../src/build/output-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const output = () => join(folder, 'dist');
const page = () => readFile(join(output(), 'index.html'), 'utf8');

describe('building into a folder', () => {
  test('the first build makes the folder', async () => {
    await buildInto(output(), ({ site }) => writeFile(join(site, 'index.html'), 'first'));

    expect(await page()).toBe('first');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('the next build replaces all of it', async () => {
    await mkdir(output());
    await writeFile(join(output(), 'index.html'), 'old');
    await writeFile(join(output(), 'gone.html'), 'old');

    await buildInto(output(), ({ site }) => writeFile(join(site, 'index.html'), 'new'));

    expect(await readdir(output())).toEqual(['index.html']);
    expect(await page()).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('a build that fails leaves the last one as it was, and nothing else', async () => {
    await mkdir(output());
    await writeFile(join(output(), 'index.html'), 'good');

    const failing = buildInto(output(), async ({ site }) => {
      await writeFile(join(site, 'index.html'), 'half');
      throw new Error('out of ink');
    });

    await expect(failing).rejects.toThrow('out of ink');
    expect(await page()).toBe('good');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

describe('a place in the output', () => {
  test.each([
    ['index.html', 'index.html'],
    ['en/charts/', 'en/charts'],
    ['embed/parks/0.1.0/index.html', 'embed/parks/0.1.0/index.html'],
    ['a/../b.html', 'b.html'],
    ['..a/b.html', '..a/b.html'],
  ])('%s lies inside', (path, place) => {
    expect(placeIn(output(), path)).toBe(join(output(), place));
  });

  test.each([
    '../x',
    '../../x',
    'embed/parks/../../../x/index.html',
    '..',
    '.',
    '',
    'a/..',
    '/etc/passwd',
    '../dist-x/a',
  ])('“%s” is refused with its name', (path) => {
    expect(() => placeIn(output(), path)).toThrow(`${JSON.stringify(path)} is not a place inside of`);
  });
});
