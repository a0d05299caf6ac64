import { describe, expect, it } from 'vitest';
import { shapeOf, undetermined } from '../../src/intake/mapping.ts';
import { importText, told } from './imports.ts';

describe('a long table', () => {
  it('is read by its headings and cells', async () => {
    const read = await importText(
      '地区,指标,年份,数值,单位\n衡阳市,财政总收入,2015年,102.35,亿元\n株洲,财政总收入,2015,98.1,亿元\n',
    );
    expect(shapeOf(read.mapping)).toBe('long');
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2015] 102.35', 'own_fiscal_revenue[430200,2015] 98.1']);
    expect(read.table.indicators[0]).toMatchObject({ matches: 'fiscal_revenue', name: '财政总收入' });
    expect(read.table.indicators[0]?.unit.id).toBe('yi_yuan');
    expect(read.problems.count).toBe(0);
  });

  it('takes names, codes and short names for the same region', async () => {
    const read = await importText(
      'region,indicator,year,value\n衡阳,GDP,2013,1\n衡阳市,GDP,2014,2\n430400,GDP,2015,3\n湖南省衡阳市,GDP,2016,4\nHengyang,GDP,2017,5\n430400000000,GDP,2018,6\n',
    );
    expect(read.table.regions.map(({ code }) => code)).toEqual(['430400']);
    expect(read.values).toHaveLength(6);
  });

  it('tells 衡阳市 from 衡阳县 and 长沙 from 长沙县', async () => {
    const read = await importText(
      '地区,2015\n衡阳,1\n衡阳县,2\n长沙,3\n长沙县,4\n祁东,5\n',
      undefined,
      undefined,
      'GDP.csv',
    );
    expect(read.table.regions.map(({ code }) => code)).toEqual(['430400', '430421', '430100', '430121', '430426']);
  });

  it('knows groups by the name that the seven counties go by', async () => {
    const read = await importText('地区,年份,GDP\n七县市,2015,1\n衡阳七县市,2014,2\n');
    expect(read.table.regions.map(({ code }) => code)).toEqual(['430400-counties']);
  });

  it('keeps regions and indicators that only it has', async () => {
    const read = await importText('地区,指标,年份,数值\n示范区,粮食产量,2015,62143.9\n衡阳市,粮食产量,2015,300\n');
    expect(read.values).toEqual(['own_a[430000-own-a,2015] 62143.9', 'own_a[430400,2015] 300']);
    expect(read.table.regions[0]).toEqual({ code: '430000-own-a', name: '示范区', isKnown: false });
  });

  it('reads the canonical CSV of this site', async () => {
    const read = await importText(
      'dataset,indicator,indicator_name_zh,indicator_name_en,region,region_name_zh,region_name_en,period,category,status,value,lower,upper,unit,qualifier\n' +
        'industrial-tax,industrial_tax,工业税收,Industrial tax,430400,衡阳市,Hengyang,2015,,actual,36.9,36.85,36.95,yi_yuan,exact\n' +
        'industrial-tax,industrial_tax,工业税收,Industrial tax,430400,衡阳市,Hengyang,2020,,target,100,100,100,yi_yuan,exact\n',
    );
    expect(read.values).toEqual(['own_industrial_tax[430400,2015] 36.9', 'own_industrial_tax[430400,2020,target] 100']);
  });
});

describe('a wide table', () => {
  it('may have a column a year', async () => {
    const read = await importText(
      '地区,2013年,2014年,2015年\n衡阳市,"2,169.44","2,395.56","2,601.57"\n',
      undefined,
      undefined,
      '地区生产总值（亿元）.csv',
    );
    expect(shapeOf(read.mapping)).toBe('wide');
    expect(read.values).toEqual([
      'own_gdp[430400,2013] 2169.44',
      'own_gdp[430400,2014] 2395.56',
      'own_gdp[430400,2015] 2601.57',
    ]);
    expect(read.table.indicators[0]?.unit.id).toBe('yi_yuan');
  });

  it('may have a column an indicator, each with its unit', async () => {
    const read = await importText('县市区,年份,财政总收入（万元）,城镇化率(%)\n耒阳市,2015,"203,500",52.3\n');
    expect(read.values).toEqual(['own_fiscal_revenue[430481,2015] 20.35', 'own_urbanisation_rate[430481,2015] 52.3']);
    expect(read.table.indicators.map(({ unit }) => unit.id)).toEqual(['yi_yuan', 'percent']);
  });

  it('may have a column a region and a row an indicator', async () => {
    const read = await importText('指标,衡阳市,株洲市\n2015年末人口,733.7,400.1\n', (mapping) => ({
      ...mapping,
      constants: { ...mapping.constants, period: '2015' },
    }));
    expect(read.values).toEqual(['own_a[430400,2015] 733.7', 'own_a[430200,2015] 400.1']);
  });

  it('may have headings of two rows, a title and a unit above', async () => {
    const read = await importText(
      '2015年各县市主要经济指标,,,,\n,,,,单位：亿元\n地区,财政总收入,,固定资产投资,\n,2014,2015,2014,2015\n衡南县,10,11,100,110\n祁东县,9,9.5,90,95\n',
    );
    expect(read.mapping.titles).toEqual([
      '地区',
      '财政总收入 2014',
      '财政总收入 2015',
      '固定资产投资 2014',
      '固定资产投资 2015',
    ]);
    expect(read.values).toEqual([
      'own_fiscal_revenue[430422,2014] 10',
      'own_fiscal_revenue[430422,2015] 11',
      'own_fixed_asset_investment[430422,2014] 100',
      'own_fixed_asset_investment[430422,2015] 110',
      'own_fiscal_revenue[430426,2014] 9',
      'own_fiscal_revenue[430426,2015] 9.5',
      'own_fixed_asset_investment[430426,2014] 90',
      'own_fixed_asset_investment[430426,2015] 95',
    ]);
    expect(read.table.indicators[0]?.unit.id).toBe('yi_yuan');
  });

  it('asks for what it does not tell', async () => {
    const { mapping } = await importText('地区,财政总收入\n衡阳市,1\n');
    expect(undetermined(mapping)).toEqual(['period']);
  });
});

describe('cells', () => {
  it('with 万 and 亿 are brought into the unit of the column, without dust', async () => {
    const read = await importText(
      '地区,年份,财政总收入（亿元）\n衡阳市,2013,26.86亿元\n衡阳市,2014,"268,600万元"\n衡阳市,2015,3500万元\n衡阳市,2016,1.1\n',
    );
    expect(read.values.map((value) => value.split(' ')[1])).toEqual(['26.86', '26.86', '0.35', '1.1']);
    expect(read.conversions).toEqual([{ indicator: 0, from: ['万元'] }]);
  });

  it('with 万 alone are so many of the unit of the column', async () => {
    const read = await importText('地区,年份,财政总收入（元）\n衡阳市,2014,3500万\n衡阳市,2015,超过2亿\n');
    expect(read.values).toEqual([
      'own_fiscal_revenue[430400,2014] 0.35',
      'own_fiscal_revenue[430400,2015] more_than 2…null',
    ]);
    expect(read.conversions).toEqual([{ indicator: 0, from: ['万元'] }]);
    const own = await importText('地区,年份,补贴（元）\n衡阳市,2014,1.5万\n衡阳市,2015,2\n');
    expect(own.values).toEqual(['own_a[430400,2014] 15000', 'own_a[430400,2015] 2']);
    expect(own.conversions).toEqual([{ indicator: 0, from: ['万元'] }]);
  });

  it.each(['亿元', '万元', '亿'])('with 万 alone in a column of %s have no certain unit', async (unit) => {
    const read = await importText(`地区,年份,投资（${unit}）\n衡阳市,2014,1.5万\n衡阳市,2015,2\n株洲市,2015,超过2万\n`);
    expect(read.problems.kept.map(({ code, value }) => [code, value])).toEqual([
      ['unit-unclear', '1.5万'],
      ['unit-unclear', '超过2万'],
    ]);
    expect(read.values).toEqual(['own_a[430400,2015] 2']);
    expect(read.conversions).toEqual([]);
  });

  it('in English units are converted, not relabelled', async () => {
    const read = await importText('region,year,Total fiscal revenue (billion yuan)\nHengyang,2015,10.235\n');
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2015] 102.35']);
    expect(read.table.indicators[0]?.unit.id).toBe('yi_yuan');
  });

  it('in another unit are not taken for that of the column', async () => {
    const read = await importText('地区,年份,企业数（家）\n衡阳市,2014,5吨\n衡阳市,2015,5个\n');
    expect(told(read)).toEqual(['unit-disagrees | 2 | 企业数（家） | 5吨']);
    expect(read.values).toEqual(['own_a[430400,2015] 5']);
  });

  it('keep the interval that their digits allow', async () => {
    const read = await importText('地区,年份,财政总收入（亿元）\n衡阳市,2015,26.80\n');
    const { ownObservations } = await import('../../src/intake/own-observations.ts');
    const [observation] = ownObservations(read.table, { indicators: null, regions: null, periods: null, limit: 1 });
    expect(observation?.quantity).toEqual({
      kind: 'known',
      value: 26.8,
      interval: { lower: 26.795, upper: 26.805 },
      qualifier: 'exact',
    });
  });

  it('with words keep what the words say', async () => {
    const read = await importText(
      '地区,年份,融资额（亿元）\n衡阳市,2013,超过20亿元\n衡阳市,2014,约80\n衡阳市,2015,10—20\n',
    );
    expect(read.values).toEqual([
      'own_a[430400,2013] more_than 20…null',
      'own_a[430400,2014] 80',
      'own_a[430400,2015] between 10…20',
    ]);
  });

  it('that are blank or marked as missing are missing, never zero', async () => {
    const read = await importText('地区,2013,2014,2015\n衡阳市,-,,0\n', undefined, undefined, 'GDP.csv');
    expect(read.values).toEqual(['own_gdp[430400,2013] missing', 'own_gdp[430400,2015] 0']);
    expect(read.counts).toMatchObject({ values: 2, blanks: 2, problems: 0 });
  });

  it('that cannot be used are told with line, column, value, reason and remedy', async () => {
    const read = await importText(
      '地区,年份,财政总收入（亿元）\n衡阳市,2013,=A1\n衡阳市,2014年五季度,5\n衡阳市,2015,"1,23"\n,2016,5\n衡阳市,2017,5%\n衡阳市,2018,7\n',
    );
    expect(told(read)).toEqual([
      'formula | 2 | 财政总收入（亿元） | =A1',
      'period-unreadable | 3 | 年份 | 2014年五季度',
      'decimal-comma | 4 | 财政总收入（亿元） | 1,23',
      'region-blank | 5 | 地区 | ',
      'unit-disagrees | 6 | 财政总收入（亿元） | 5%',
    ]);
    for (const { reason, remedy } of read.problems.kept) {
      for (const text of [reason.zh, reason.en, remedy.zh, remedy.en]) expect(text).not.toBe('');
    }
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2018] 7']);
  });

  it('of one indicator must not mix numbers with and without a unit', async () => {
    const read = await importText('地区,年份,贷款\n衡阳市,2013,26.86亿元\n衡阳市,2014,300\n');
    expect(told(read)).toEqual(['unit-unclear | 3 | 贷款 | 300']);
  });

  it('whose headings begin with a year takes them for headings', async () => {
    const { values } = await importText('地区,2014年GDP（亿元）,2015年GDP（亿元）\n衡阳市,1,2\n');
    expect(values).toEqual(['own_gdp[430400,2014] 1', 'own_gdp[430400,2015] 2']);
  });
});
