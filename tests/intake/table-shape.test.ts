import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undetermined } from '../../src/intake/mapping.ts';
import { importText, open, told } from './imports.ts';

async function notices(content: string, name?: string) {
  const opened = await open(content, name);
  return opened.ok ? opened.notices : opened.reason;
}

describe('rows wider than the headings', () => {
  it.each([
    ['地区,2015年GDP（万元）\n衡阳市,26,015,700\n株洲市,23,351,000\n湘潭市,17,031,000\n', 3],
    ['地区,年份,GDP（亿元）\n衡阳市,2015,2,601.57\n株洲市,2015,2,335.1\n湘潭市,2015,1,703.1\n', 3],
    ['地区,2014年,2015年\n衡阳市,2,397,180,2,601,570\n株洲市,2,161,000,2,335,100\n', 2],
  ])('are refused row by row, and told as a whole where most are so', async (table, rows) => {
    const read = await importText(table);
    expect(read.values).toEqual([]);
    expect(read.problems.countByCode).toEqual({ 'ragged-row': rows });
    expect(await notices(table)).toEqual([{ kind: 'rows-wider', wider: rows, rows }]);
  });

  it('do not keep the others from being read', async () => {
    const table = '地区,年份,GDP（亿元）\n衡阳市,2015,2,601.57\n邵阳市,2015,903.1\n湘潭市,2015,"1,703.1"\n';
    const read = await importText(table);
    expect(read.values).toEqual(['own_gdp[430500,2015] 903.1', 'own_gdp[430300,2015] 1703.1']);
    expect(await notices(table)).toEqual([]);
  });

  it('never give a number, whatever numbers they hold and whichever rows they are', async () => {
    const regions = ['430400', '430200', '430300', '430500', '430600', '430700'];
    const numbers = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const rows = values.map((value, at) => `${regions[at] ?? ''},2015,${value.toLocaleString('en-GB')}\n`);
        const read = await importText(`地区,年份,GDP（亿元）\n${rows.join('')}`);
        const whole = values.flatMap((value, at) =>
          value < 1000 ? [`own_gdp[${regions[at] ?? ''},2015] ${String(value)}`] : [],
        );
        expect(read.values).toEqual(whole);
        expect(read.problems.count).toBe(values.length - whole.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['地区,年份,GDP（亿元）,\n衡阳市,2015,2601.57,\n', '地区,年份,GDP（亿元）,,\n衡阳市,2015,2601.57\n'])(
    'are none where commas only close a line: %j',
    async (table) => {
      const read = await importText(table);
      expect(read.values).toEqual(['own_gdp[430400,2015] 2601.57']);
      expect(told(read)).toEqual([]);
    },
  );
});

describe('a number cut in two by its comma, beside a column that it can be pushed into', () => {
  it.each([
    ['地区,年份,GDP（亿元）,备注\n衡阳市,2015,2,601.57\n株洲市,2015,2,335.10\n湘潭市,2015,903.1,\n', [2, 3]],
    ['地区,年份,GDP（亿元）,说明\n衡阳市,2015,2,601\n湘潭市,2015,903.1,初步数\n', [2]],
    ['地区,年份,指标,数值,单位\n衡阳市,2015,GDP,2,601.57\n湘潭市,2015,GDP,903.1,亿元\n', [2]],
    ['地区,年份,人口（万人）,GDP（亿元）,备注\n衡阳市,2015,2,397.18,880\n湘潭市,2015,280,903.1,\n', [2]],
  ])('is refused with its row: %j', async (table, lines) => {
    const read = await importText(table);
    expect(read.problems.kept.map(({ code, line }) => [code, line])).toEqual(
      lines.map((line) => ['split-number', line]),
    );
    expect(read.values.at(-1)).toBe('own_gdp[430300,2015] 903.1');
  });

  it.each([
    ['地区,年份,GDP（亿元）,备注\n衡阳市,2015,601,2015\n湘潭市,2015,903.1,\n', 601],
    ['地区;年份;GDP（亿元）;备注\n衡阳市;2015;12;101\n湘潭市;2015;903.1;102\n', 12],
    ['地区,年份,GDP（亿元）,编号\n衡阳市,2015,12,101\n湘潭市,2015,903.1,102\n', 12],
    ['地区,年份,GDP（亿元）,代码\n衡阳市,2015,12,430400\n湘潭市,2015,903.1,430300\n', 12],
  ])('is none where the cells do not fit each other as its halves: %j', async (table, first) => {
    const read = await importText(table);
    expect(told(read)).toEqual([]);
    expect(read.values).toEqual([`own_gdp[430400,2015] ${String(first)}`, 'own_gdp[430300,2015] 903.1']);
  });
});

describe('a column of four digits', () => {
  it('is of counts where its heading is no word for time: no year is made of them, the year is asked for', async () => {
    const { mapping, values } = await importText(
      '地区,企业数,投资额\n衡阳市,2034,12\n株洲市,1987,13\n湘潭市,2011,14\n',
    );
    expect(mapping.columns.map(({ use }) => use)).toEqual(['key', 'value', 'value']);
    expect(undetermined(mapping)).toEqual(['period']);
    expect(values).toEqual([]);
  });

  it('is of counts also where it is alone', async () => {
    const { mapping } = await importText('县市,户数\n衡南县,2001\n衡阳县,1999\n祁东县,2050\n');
    expect(mapping.columns[1]).toMatchObject({ use: 'value', indicator: '户数' });
  });

  it.each(['年份', '年份（年）', '统计年份', 'Year', '时间'])('is of years under %s', async (heading) => {
    const { values } = await importText(`地区,${heading},GDP（亿元）\n衡阳市,2011,1\n株洲市,1987,2\n`);
    expect(values).toEqual(['own_gdp[430400,2011] 1', 'own_gdp[430200,1987] 2']);
  });
});

describe('a table without headings', () => {
  it('has them numbered, keeps its first row, and is told to have none', async () => {
    const table = '衡阳市,2015,2601.57\n株洲市,2015,2335.1\n';
    const read = await importText(table);
    expect(read.mapping.titles).toEqual(['第 1 列', '第 2 列', '第 3 列']);
    expect(read.values).toEqual(['own_a[430400,2015] 2601.57', 'own_a[430200,2015] 2335.1']);
    expect(await notices(table)).toEqual([{ kind: 'no-headings' }]);
  });

  it.each(['衡阳市,2397,2601\n株洲市,2161,2335\n', '衡阳市,1987,2011\n株洲市,2161,2335\n湘潭市,1500,1600\n'])(
    'does not take numbers of its first row for years: %j',
    async (table) => {
      const { mapping, values } = await importText(table);
      expect(mapping.firstRow).toBe(0);
      expect(undetermined(mapping)).toEqual(['period']);
      expect(values).toEqual([]);
    },
  );

  it('is not one whose headings are years that follow one another, or a region', async () => {
    const years = await importText('衡阳市,2013,2014,2015\nGDP,2169,2397,2601\n');
    expect(years.mapping.firstRow).toBe(1);
    const regions = await importText('时间,衡阳市,株洲市\n2014年,2397,2161\n', undefined, undefined, 'GDP.csv');
    expect(regions.values).toEqual(['own_gdp[430400,2014] 2397', 'own_gdp[430200,2014] 2161']);
  });
});

describe('a column whose heading says what it holds', () => {
  it.each([
    ['GDP（万元）', '"26,015,700"', 'own_gdp[430400,2015] 2601.57'],
    ['GDP', '2601', 'own_gdp[430400,2015] 2601'],
  ])('is one of values, however few of its cells can be read: %s', async (heading, cell, value) => {
    const read = await importText(
      `地区,年份,${heading}\n衡阳市,2015,${cell}\n株洲市,2015,007\n湘潭市,2015,"1,70,31"\n`,
    );
    expect(read.values).toEqual([value]);
    expect(read.problems.countByCode).toEqual({ 'leading-zero': 1, grouping: 1 });
  });

  it('is one of values even where its first cell is of 5 MB', async () => {
    const read = await importText(
      `地区,年份,GDP,备注\n衡阳市,2014,${'9'.repeat(5_000_000)},x\n衡阳市,2015,2601.57,y\n`,
    );
    expect(told(read)[0]).toMatch(/^cell-too-long \| 2 \| GDP/);
    expect(read.values).toEqual(['own_gdp[430400,2015] 2601.57']);
  });

  it('is found behind a first cell of many lines', async () => {
    const note = `"${'说明，\n'.repeat(100_000)}"`;
    const read = await importText(`地区,年份,GDP,备注\n衡阳市,2014,2397.18,${note}\n衡阳市,2015,2601.57,y\n`);
    expect(read.values).toEqual(['own_gdp[430400,2014] 2397.18', 'own_gdp[430400,2015] 2601.57']);
  });
});

describe('units', () => {
  it('may stand in a row of their own under the headings', async () => {
    const read = await importText('地区,年份,GDP,增长率,人口\n,,亿元,%,万人\n衡阳市,2015,2601.57,8.7,733\n');
    expect(read.mapping.titles.slice(2)).toEqual(['GDP（亿元）', '增长率（%）', '人口（万人）']);
    expect(read.table.indicators.map(({ unit }) => unit.label.zh)).toEqual(['亿元', '%', '万人']);
    expect(read.counts).toMatchObject({ values: 3, problems: 0 });
  });

  it('may stand behind the indicator in each row, as national statistics export them', async () => {
    const read = await importText(
      '数据库：分省年度数据,,\n地区：湖南省,,\n指标,2015年,2014年\n地区生产总值(亿元),28902.21,27037.32\n财政总收入(万元),40138,\n注：2015年为初步数。,,\n',
    );
    expect(read.values).toEqual([
      'own_gdp[430000,2015] 28902.21',
      'own_gdp[430000,2014] 27037.32',
      'own_fiscal_revenue[430000,2015] 4.0138',
    ]);
    expect(read.conversions).toEqual([{ indicator: 1, from: ['万元'] }]);
  });

  it.each([
    ['GDP万元', '26015700', '亿元', 2601.57],
    ['GDP（亿）', '2601.57', '亿元', 2601.57],
    ['GDP 亿元', '2601.57', '亿元', 2601.57],
    ['GDP:亿元', '2601.57', '亿元', 2601.57],
    ['占比%', '61.5', '%', 61.5],
    ['存款（万）', '33', '万', 33],
    ['人口 万人', '733', '万人', 733],
    ['面积（km2）', '15303', '平方公里', 15303],
  ])('may end a heading without brackets: %s', async (heading, cell, unit, value) => {
    const read = await importText(`地区,年份,${heading}\n衡阳市,2015,${cell}\n`);
    expect(read.table.indicators[0]?.unit.label.zh).toBe(unit);
    expect(read.table.columns.value[0]).toBe(value);
  });

  it.each(['每万人专利数', '企业家', '户数'])('are not seen in a name: %s', async (heading) => {
    const read = await importText(`地区,年份,${heading}\n衡阳市,2015,5\n`);
    expect(read.table.indicators[0]).toMatchObject({ name: heading, unit: { id: 'own_unstated' } });
  });
});

describe('footnotes', () => {
  it('are left out of numbers, and each such cell is told', async () => {
    const read = await importText(
      '地区,年份,GDP①（亿元）\n株洲市①,2015,2335.1①\n衡阳市,2015年②,2601.57¹\n湘潭市,2015,10³\n',
    );
    expect(read.values).toEqual(['own_gdp[430200,2015] 2335.1', 'own_gdp[430400,2015] 2601.57']);
    expect(read.remarks.kept.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['footnote-removed', 2, '2335.1①'],
      ['footnote-removed', 3, '2601.57¹'],
    ]);
    expect(told(read)).toEqual(['superscript | 4 | GDP①（亿元） | 10³']);
  });

  it('are told of bounds too', async () => {
    const read = await importText('地区,年份,税金（亿元）,下限\n株洲市,2015,,90①\n');
    expect(read.values).toEqual(['own_a[430200,2015] at_least 90…null']);
    expect(read.remarks.countByCode).toEqual({ 'footnote-removed': 1 });
  });
});
