import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporarySite, type TemporarySite } from './temporary-site.ts';

const LAST_GOOD = '<!doctype html><title>last good</title>';

let site: TemporarySite;

beforeEach(async () => {
  site = await temporarySite();
  await mkdir(join(site.folder, 'dist'));
  await site.write('dist/index.html', LAST_GOOD);
});

afterEach(() => site.remove());

/** The message of the build that has to fail. */
async function failure(): Promise<string> {
  return site.build().then(
    () => {
      throw new Error('The build went through.');
    },
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('a build from bad data names the place and the remedy', () => {
  test('a CSV that ends within quotes', async () => {
    await site.edit('data/observations/financing.csv', (csv) => `${csv}county_financing,"430426,2015\n`);

    expect(await failure()).toMatch(/observations\/financing\.csv:\d+/);
  });

  test('a CSV saved in a Chinese Windows encoding', async () => {
    const gbk = Uint8Array.from([0x69, 0x64, 0x2c, 0xba, 0xe2, 0xd1, 0xf4, 0x0a]);
    await site.write('data/reference/units.csv', gbk);

    const message = await failure();
    expect(message).toContain('reference/units.csv');
    expect(message).toMatch(/UTF-8/);
  });

  test('a region that does not exist', async () => {
    await site.edit('data/observations/financing.csv', (csv) => csv.replace(',430426,', ',4304266,'));

    const message = await failure();
    expect(message).toMatch(/observations\/financing\.csv:\d+ {2}region {2}"4304266"/);
    expect(message).toMatch(/→ .*430426/);
  });

  test('a typo in a chart file', async () => {
    await site.edit('data/charts/county-financing.json', (json) =>
      json.replace('"county_financing"', '"county_finacing"'),
    );

    const message = await failure();
    expect(message).toMatch(/charts\/county-financing\.json:\d+ {2}select\[0\]\.indicator {2}"county_finacing"/);
    expect(message).toMatch(/→ .*county_financing/);
  });

  test('all problems at once', async () => {
    await site.edit('data/observations/financing.csv', (csv) => csv.replace(',430426,', ',4304266,'));
    await site.edit('data/charts/county-financing.json', (json) =>
      json.replace('"county_financing"', '"county_finacing"'),
    );

    const message = await failure();
    expect(message).toContain('financing.csv');
    expect(message).toContain('county-financing.json');
  });
});

test('a build that fails leaves the last good one as it was, and nothing beside it', async () => {
  await site.edit('data/observations/financing.csv', (csv) => csv.replace(',430426,', ',4304266,'));
  await failure();

  expect(await site.read('dist/index.html')).toBe(LAST_GOOD);
  expect((await readdir(site.folder)).toSorted()).toEqual(['data', 'dist']);
  expect(await readdir(join(site.folder, 'dist'))).toEqual(['index.html']);
});
