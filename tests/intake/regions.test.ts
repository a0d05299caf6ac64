import { describe, expect, it } from 'vitest';
import { OWN_REGION } from '../../src/intake/mapping.ts';
import { doubtOf } from '../../src/intake/region-doubt.ts';
import { findRegion } from '../../src/intake/region-names.ts';
import { importText, KNOWLEDGE, told } from './imports.ts';

describe('a region', () => {
  it.each([
    ['湘西州', '433100'],
    ['湘西', '433100'],
    ['Zhuzhou City', '430200'],
    ['Zhuzhou', '430200'],
    ['4304', '430400'],
    ['430,200', '430200'],
    ['430400000000', '430400'],
    ['430300.0', '430300'],
    ['株洲市①', '430200'],
    ['衡阳市*', '430400'],
    ['衡阳', '430400'],
    ['衡阳县', '430421'],
    ['1.衡阳市', '430400'],
    ['12、株洲市', '430200'],
    ['（3）湘潭市*', '430300'],
    ['一、衡阳', '430400'],
  ])('is known as %s', (name, code) => {
    expect(findRegion(name, KNOWLEDGE.regions)).toBe(code);
  });

  it.each(['衡扬市', '4399', '合计', '2015', '1.430400', '1.', '1.示范区'])('is not seen in %s', (name) => {
    expect(findRegion(name, KNOWLEDGE.regions)).toBeUndefined();
  });
});

describe('a table whose rows are numbered', () => {
  it('needs no headings for its regions to be found behind the numbers', async () => {
    const { values } = await importText('1.衡阳市,2015,2601\n2.株洲市,2015,2335\n3.湘潭市,2015,1703\n');
    expect(values).toEqual(['own_a[430400,2015] 2601', 'own_a[430200,2015] 2335', 'own_a[430300,2015] 1703']);
  });
});

describe('names of regions', () => {
  const TABLE = '地区,年份,GDP（亿元）\n衡阳,2014,1\n衡阳市,2015,2\n衡扬市,2013,3\n示范区,2015,4\n示范区,2014,5\n';

  it('are told with what they became, the unknown ones first', async () => {
    const { regionTexts } = await importText(TABLE);
    expect(regionTexts).toEqual([
      { text: '示范区', code: '430000-own-c', name: '示范区', isKnown: false, count: 2 },
      { text: '衡扬市', code: '430000-own-b', name: '衡扬市', isKnown: false, count: 1 },
      { text: '衡阳', code: '430400', name: '衡阳市', isKnown: true, count: 1 },
      { text: '衡阳市', code: '430400', name: '衡阳市', isKnown: true, count: 1 },
    ]);
  });

  it('can be corrected, or kept as the table’s own', async () => {
    const read = await importText(TABLE, (mapping) => ({
      ...mapping,
      regions: { 衡扬市: '430400', 衡阳: OWN_REGION },
    }));
    expect(read.values).toEqual([
      'own_gdp[430000-own-a,2014] 1',
      'own_gdp[430400,2015] 2',
      'own_gdp[430400,2013] 3',
      'own_gdp[430000-own-c,2015] 4',
      'own_gdp[430000-own-c,2014] 5',
    ]);
    expect(read.regionChoices).toEqual({ 衡扬市: '430400', 衡阳: OWN_REGION });
  });

  it('are held against the code beside them: where they contradict it, the row is refused', async () => {
    const read = await importText(
      '代码,地区,年份,GDP\n430400,衡阳市,2015,2601\n430200,湘潭市,2015,2335\n430300,湘潭,2015,9\n',
    );
    expect(read.values).toEqual(['own_gdp[430400,2015] 2601', 'own_gdp[430300,2015] 9']);
    expect(told(read)).toEqual(['region-conflict | 3 | 地区 | 湘潭市']);
  });

  it('are doubted where a city stands among its counties: 衡阳 may be 衡阳县', async () => {
    const doubts = async (names: readonly string[]) => {
      const rows = names.map((name, at) => `${name},2015,${String(at + 1)}\n`).join('');
      const { regionTexts } = await importText(`县市,年份,GDP（亿元）\n${rows}`);
      const { regions } = KNOWLEDGE.catalogue;
      return regionTexts.flatMap((text) => doubtOf(text, regionTexts, regions)?.name.zh ?? []);
    };
    expect(await doubts(['衡阳', '衡南', '衡山', '耒阳'])).toEqual(['衡阳县']);
    expect(await doubts(['衡阳市', '衡南', '衡山'])).toEqual([]);
    expect(await doubts(['衡阳', '衡南', '衡阳县'])).toEqual([]);
    expect(await doubts(['衡阳', '株洲', '衡南', '衡山'])).toEqual([]);
  });
});

describe('a column headed as regions', () => {
  it('is one where its names are numbered: 第1县 is no number', async () => {
    const { values } = await importText('地区,指标,年份,数值\n第1县,GDP,2015年,10.5\n第2县,GDP,2015年,20.5\n');
    expect(values).toEqual(['own_gdp[430000-own-a,2015] 10.5', 'own_gdp[430000-own-b,2015] 20.5']);
  });
});
