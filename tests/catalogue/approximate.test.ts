import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Observation } from '../../src/domain/observation.ts';

/** 约 and 左右 read alike: half a unit of the last digit that is not zero, or the row says why not. */

let catalogue: Catalogue;
let rows: string;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  const files = ['county-growth', 'county-standing', 'financing', 'targets', 'standards'];
  const texts = files.map((file) => readFile(resolve('data/observations', `${file}.csv`), 'utf8'));
  rows = (await Promise.all(texts)).join('');
});

function approximate(): readonly Observation[] {
  return [...catalogue.observations.values()].filter(
    ({ provenance, quantity }) =>
      provenance.kind === 'printed' && quantity.kind === 'known' && quantity.qualifier === 'about',
  );
}

describe('an approximate figure', () => {
  it('has the bounds that the one rule gives it', () => {
    const bounds = approximate().map(({ id, quantity }) => [id, quantity.kind === 'known' && quantity.interval]);
    expect(Object.fromEntries(bounds)).toMatchObject({
      'moderate_prosperity_completion[430481,2015]': { lower: 75, upper: 85 },
      'hosp_drug_share[430400,2017,target]': { lower: 25, upper: 35 },
      'med_outpatient_fund_share[430400,2017,standard]': { lower: 14.5, upper: 15.5 },
      'economic_size_multiple_2010[430400-counties,2015]': { lower: 1.5, upper: 2.5 },
    });
  });

  it('has others by hand in three rows only, each of which says whose choice they are, and why', () => {
    const byHand = approximate().filter(({ note }) => (note?.en ?? '').includes('curator'));
    expect(byHand.map(({ id }) => id)).toEqual([
      'economic_size_multiple_2010[430400-counties,2015]',
      'financing_ratio_municipal[430400-municipal,2015]',
      'ip_supported_firms[430400,2020,target]',
    ]);
    const bounded = rows.split('\n').filter((row) => /,[\d.]+,[\d.]+,about,/.test(row));
    expect(bounded.map((row) => row.split(',')[0])).toEqual(byHand.map(({ indicator }) => indicator));
    for (const { note } of byHand) expect(note?.zh).toMatch(/整理者/);
  });

  it('leaves its own figure beside what follows from it: 15% of 570 yuan is 85.5', () => {
    const pool = catalogue.observations.get('med_outpatient_fund_per_person[430400,2017,standard]');
    expect(pool?.provenance).toMatchObject({ assumption: { zh: expect.stringContaining('85.5 元') as string } });
  });
});
