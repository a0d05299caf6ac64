import { describe, expect, it } from 'vitest';
import { canonicalCsv } from '../../src/export/csv.ts';
import { observationSheet } from '../../src/export/observation-sheet.ts';
import { boundsOf } from '../../src/intake/mapping.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { importText, KNOWLEDGE, told } from './imports.ts';

const HEAD = '地区,指标,年份,数值,下限,上限,限定,单位\n';

async function quantities(rows: string) {
  const read = await importText(HEAD + rows);
  const all = ownObservations(read.table, { indicators: null, regions: null, periods: null, limit: 100 });
  return { read, quantities: all.map(({ quantity }) => quantity) };
}

describe('bounds beside a value', () => {
  it('are kept with it, with the qualifier that goes with them', async () => {
    const { quantities: found } = await quantities(
      '衡阳市,财政总收入,2015,12,11,13,about,亿元\n株洲市,财政总收入,2015,,20,,more_than,亿元\n' +
        '湘潭市,财政总收入,2015,,,10,,亿元\n岳阳市,财政总收入,2015,,5,8,,亿元\n',
    );
    expect(found).toEqual([
      { kind: 'known', value: 12, interval: { lower: 11, upper: 13 }, qualifier: 'about' },
      { kind: 'known', value: null, interval: { lower: 20, upper: null }, qualifier: 'more_than' },
      { kind: 'known', value: null, interval: { lower: null, upper: 10 }, qualifier: 'at_most' },
      { kind: 'known', value: null, interval: { lower: 5, upper: 8 }, qualifier: 'between' },
    ]);
  });

  it('are converted with it', async () => {
    const { quantities: found } = await quantities('衡阳市,财政总收入,2015,120000,110000,130000,约数,万元\n');
    expect(found).toEqual([{ kind: 'known', value: 12, interval: { lower: 11, upper: 13 }, qualifier: 'about' }]);
  });

  it('are no more than a plain number where its digits say as much', async () => {
    const { read } = await quantities('衡阳市,财政总收入,2015,36.9,36.85,36.95,exact,亿元\n');
    expect(read.table.odd.size).toBe(0);
  });

  it('that do not fit are told, and the value is not used', async () => {
    const { read } = await quantities(
      '衡阳市,GDP,2015,12,13,14,,\n株洲市,GDP,2015,12,14,11,,\n湘潭市,GDP,2015,12,x,14,,\n岳阳市,GDP,2015,12,11,13,大概,\n',
    );
    expect(told(read).map((text) => text.split(' | ').slice(0, 2))).toEqual([
      ['bounds-disagree', '2'],
      ['bounds-disagree', '3'],
      ['bounds-unreadable', '4'],
      ['qualifier-unknown', '5'],
    ]);
    expect(read.values).toEqual([]);
  });

  it('are left out where several columns hold values', async () => {
    const { mapping } = await importText('地区,2014,2015,下限\n衡阳市,1,2,1\n', undefined, undefined, 'GDP.csv');
    expect(mapping.columns.at(-1)).toEqual({ use: 'ignore' });
  });

  it('assigned by hand in such a table are told to be lost', () => {
    const value = { use: 'value', region: null, indicator: null, period: null, unit: null } as const;
    const lower = { use: 'key', dimension: 'lower' } as const;

    expect(boundsOf({ columns: [value, value, lower] })).toBe('lost');
    expect(boundsOf({ columns: [value, lower] })).toBe('read');
    expect(boundsOf({ columns: [value, value] })).toBe('none');
  });

  it('come back from the site’s own files as they went out', async () => {
    const { catalogue } = KNOWLEDGE;
    for (const { observations } of catalogue.datasets.values()) {
      const known = observations.filter(({ quantity }) => quantity.kind === 'known');
      const printed = known.filter(({ provenance }) => provenance.kind === 'printed');
      if (printed.length === 0) continue;
      const read = await importText(canonicalCsv(observationSheet(printed, catalogue), 'x.csv'));
      const all = ownObservations(read.table, { indicators: null, regions: null, periods: null, limit: 10_000 });
      expect(told(read)).toEqual([]);
      expect(all.map(({ id, quantity }) => [id, quantity])).toEqual(
        printed.map(({ id, quantity }) => [`own_${id}`, quantity]),
      );
    }
  });
});
