import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carryPinned } from '../../src/build/carry-pinned.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pinned-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PAGES = ['embed/a/1.0.0/index.html', 'en/embed/a/1.0.0/index.html'];

async function write(site: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, site, path)), { recursive: true });
  await writeFile(join(folder, site, path), content);
}
const read = (path: string) => readFile(join(folder, 'after', path), 'utf8');
const carry = () => carryPinned(join(folder, 'before'), join(folder, 'after'));

describe('pinned embeds of the last build', () => {
  beforeEach(async () => {
    await write('before', 'embed/a/index.html', 'old');
    await write('before', 'embed/a/1.0.0/figures.json', '[1]');
    for (const page of PAGES) await write('before', page, 'old');
    await write('after', 'embed/a/index.html', 'new');
  });

  test('stay as they were when the data has a new version', async () => {
    await write('after', 'embed/a/1.1.0/figures.json', '[2]');

    expect(await carry()).toEqual([]);
    for (const page of PAGES) expect(await read(page)).toBe('old');
    expect(await read('embed/a/1.0.0/figures.json')).toBe('[1]');
    expect(await read('embed/a/index.html')).toBe('new');
  });

  test('are made anew as long as they show the same figures', async () => {
    await write('after', 'embed/a/1.0.0/figures.json', '[1]');
    for (const page of PAGES) await write('after', page, 'new');

    expect(await carry()).toEqual([]);
    for (const page of PAGES) expect(await read(page)).toBe('new');
  });

  test('stay, and are named, where the data has changed under the same version', async () => {
    await write('after', 'embed/a/1.0.0/figures.json', '[2]');
    for (const page of PAGES) await write('after', page, 'new');

    expect(await carry()).toEqual(['embed/a/1.0.0/']);
    for (const page of PAGES) expect(await read(page)).toBe('old');
    expect(await read('embed/a/1.0.0/figures.json')).toBe('[1]');
  });

  test('stay when their chart is gone', async () => {
    await rm(join(folder, 'after/embed'), { recursive: true });

    expect(await carry()).toEqual([]);
    expect(await read('embed/a/1.0.0/index.html')).toBe('old');
  });

  test('a first build has none', async () => {
    await rm(join(folder, 'before'), { recursive: true });

    expect(await carry()).toEqual([]);
  });
});
