import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { edited } from '../../catalogue/sound-data.ts';
import { runScript, temporaryData } from './run-script.ts';

let folder = '';

afterEach(async () => {
  if (folder !== '') await rm(folder, { recursive: true });
  folder = '';
});

/** A script is a process of its own, which takes a while to start on a busy machine. */
const PATIENCE = { timeout: 60_000 };

describe('npm run check:data', PATIENCE, () => {
  it('says what the data holds where it is fine', async () => {
    folder = await temporaryData();
    expect(await runScript('check-data.ts', '--data', folder, '--lang', 'en')).toEqual({
      code: 0,
      out: 'The data is fine. Datasets: 2, observations: 7, indicators: 3, regions: 5, documents: 1, charts: 2, briefings: 1.\n',
      err: '',
    });
  });

  it('prints every problem with place, value, message and remedy, and exits with 1', async () => {
    folder = await temporaryData({
      ...edited('observations/money.csv', ',430481,', ',43081,'),
      ...edited('charts/financing.json', '"ranked-bars"', '"ranked-bar"'),
    });
    expect(await runScript('check-data.ts', '--data', folder, '--lang', 'zh')).toEqual({
      code: 1,
      out: '',
      err: [
        `${join(folder, 'observations/money.csv')}:2  region  "43081"`,
        '  没有这个地区代码。',
        '  → 是否应为“430481”？',
        '',
        `${join(folder, 'charts/financing.json')}:2  form  "ranked-bar"`,
        '  没有这种图形。',
        '  → 是否应为“ranked-bars”？',
        '',
        '共 2 个问题。',
        '',
      ].join('\n'),
    });
  });

  it('passes over hidden files and the lock files of Excel and LibreOffice', async () => {
    folder = await temporaryData();
    await writeFile(join(folder, '.DS_Store'), 'x');
    await writeFile(join(folder, 'observations/.money.csv.swp'), 'x');
    await writeFile(join(folder, 'observations/~$money.csv'), 'x');
    await writeFile(join(folder, 'observations/.~lock.money.csv#'), 'x');
    expect(await runScript('check-data.ts', '--data', folder)).toMatchObject({ code: 0 });
  });

  it('says that the folder is not there', async () => {
    const { code, err } = await runScript('check-data.ts', '--data', join('no', 'such', 'folder'), '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toMatch(/^Cannot read no.such.folder: ENOENT/);
  });

  it('gives its usage for options that it does not know', async () => {
    expect(await runScript('check-data.ts', '--lang', 'fr')).toMatchObject({ code: 2, out: '' });
    expect((await runScript('check-data.ts', '--lang', 'fr')).err).toContain(
      'npm run check:data -- [--data DIR] [--lang zh|en]',
    );
  });
});
