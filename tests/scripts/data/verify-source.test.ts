import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript, temporaryData } from './run-script.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryData();
});

afterEach(() => rm(folder, { recursive: true }));

/** A script is a process of its own, which takes a while to start on a busy machine. */
const PATIENCE = { timeout: 60_000 };

describe('npm run verify:source -- FILE', PATIENCE, () => {
  it('prints what does not stand in the text, and exits with 1', async () => {
    const text = join(folder, 'bulletin.txt');
    await writeFile(text, '测试讲话\n一、开头\n');
    const { code, err } = await runScript('verify-source.ts', text, '--data', folder, '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain(
      `${join(folder, 'observations/money.csv')}:2  locator  "二/第四/s1"\n  The heading “二” does not stand there`,
    );
    expect(err).toMatch(/\n8 problems\.\n$/);
  });

  it('says that the file is another text', async () => {
    const text = join(folder, 'other.txt');
    await writeFile(text, '别的文章。\n');
    const { code, err } = await runScript('verify-source.ts', text, '--data', folder, '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain(`${text}\n  The text holds none of the titles of the documents.`);
    expect(err).toMatch(/\n1 problem\.\n$/);
  });

  it('says that the file is not there, or is a folder', async () => {
    const missing = await runScript('verify-source.ts', join(folder, 'none.txt'), '--data', folder, '--lang', 'en');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('none.txt: ENOENT');
    const directory = await runScript('verify-source.ts', folder, '--data', folder, '--lang', 'en');
    expect(directory.err).toContain('EISDIR');
  });

  it('gives its usage without a file', async () => {
    const { code, err } = await runScript('verify-source.ts');
    expect(code).toBe(2);
    expect(err).toContain('npm run verify:source -- FILE [--data DIR] [--lang zh|en]');
  });
});
