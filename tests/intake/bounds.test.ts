import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/intake/mapping.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { importText, told } from './imports.ts';

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

  it('are quoted as signs where they stand without a value, in the unit of the indicator', async () => {
    const { read } = await quantities(
      '株洲市,财政总收入,2015,,900000,,more_than,万元\n岳阳市,财政总收入,2015,,5,8,,亿元\n',
    );
    const odd = [...read.table.odd.values()].map((value) => value.kind === 'worded' && value.printed);
    expect(odd).toEqual(['>90', '5—8']);
  });

  it('may close the end that words leave open', async () => {
    const { quantities: found } = await quantities('衡阳市,城镇化率,2015,,0,50,less_than,%\n');
    expect(found).toEqual([{ kind: 'known', value: null, interval: { lower: 0, upper: 50 }, qualifier: 'less_than' }]);
  });

  it('in a heading with another unit than the values are not read', async () => {
    const { mapping } = await importText('地区,年份,GDP（亿元）,下限（万元）,上限（亿元）\n衡阳市,2015,12,110000,13\n');
    expect(mapping.columns.slice(3)).toEqual([{ use: 'ignore' }, { use: 'key', dimension: 'upper' }]);
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

  it('are joined by the reason why there is no value', async () => {
    const noted = await importText(
      '地区,指标,年份,数值,限定,说明\n衡阳市,GDP,2014,,,尚未公布\n衡阳市,GDP,2015,12,确数,按当年价\n衡阳市,GDP,2016,,,=1+1\n衡阳市,GDP,2017,,,\n',
    );
    const all = ownObservations(noted.table, { indicators: null, regions: null, periods: null, limit: 100 });
    expect(
      all.map(({ period, quantity }) => [period, quantity.kind === 'missing' ? quantity.reason.zh : quantity.value]),
    ).toEqual([
      ['2014', '尚未公布'],
      ['2015', 12],
      ['2016', '“=1+1”'],
    ]);
  });
});
