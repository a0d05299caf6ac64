import { describe, expect, it } from 'vitest';
import { LONGEST_RECORD } from '../../src/intake/records.ts';
import { READ_LIMITS } from '../../src/intake/read-limits.ts';
import { encode } from './bytes.ts';
import { importText, open, told } from './imports.ts';

const HEAD = '地区,年份,财政总收入（亿元）\n';

describe('a file that is no table says what it is', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    [
      'a workbook named .csv that is cut off',
      Uint8Array.from('PK\x03\x04....[Content_Types].xml', (sign) => sign.charCodeAt(0)),
      'damaged',
    ],
    ['a zip named .csv', Uint8Array.from('PK\x03\x04....a.txt', (sign) => sign.charCodeAt(0)), 'zip'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => ((at * at * 31 + at * 7) % 251) % 29), 'binary'],
    ['blank lines', new TextEncoder().encode('\n\n\n'), 'no-rows'],
  ])('%s', async (_name, bytes, reason) => {
    expect(await open(bytes)).toEqual({ ok: false, reason });
  });
});

describe('a table with something wrong', () => {
  it('may have a header only: nothing is read and nothing invented', async () => {
    const read = await importText(HEAD);
    expect(read.counts).toEqual({ rows: 0, values: 0, blanks: 0, problems: 0, fullAt: null });
    expect(read.mapping.titles).toEqual(['地区', '年份', '财政总收入（亿元）']);
  });

  it('may have 10,000 columns', async () => {
    const titles = Array.from({ length: 10_000 }, (_, at) => `指标${String(at)}`);
    const read = await importText(
      `地区,年份,${titles.join(',')}\n衡阳市,2015,${titles.map((_, at) => at).join(',')}\n`,
    );
    expect(read.counts.values).toBe(10_000);
    expect(read.values.at(-1)).toMatch(/ 9999$/);
  });

  it('may have more columns than are taken', async () => {
    expect(await open(`${'a,'.repeat(20_000)}b\n1\n`)).toEqual({ ok: false, reason: 'too-wide' });
  });

  it('may have a cell of 5 MB: it is refused, shortened, and the next row is read', async () => {
    const read = await importText(`${HEAD}衡阳市,2014,"${'字'.repeat(1_700_000)}"\n衡阳市,2015,1\n`);
    expect(read.problems.kept).toHaveLength(1);
    expect(read.problems.kept[0]).toMatchObject({ code: 'cell-too-long', line: 2 });
    expect(read.problems.kept[0]?.value.length).toBeLessThan(100);
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2015] 1']);
  });

  it('may open a quote that it never closes: what came before is kept and the line is named', async () => {
    const read = await importText(`${HEAD}衡阳市,2014,1\n"株洲市,2014,2\n湘潭市,2014,3\n`);
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2014] 1']);
    expect(read.problems.kept).toMatchObject([{ code: 'endless', line: 3 }]);
  });

  it('may never close a quote in a large file: reading gives up before the memory does', async () => {
    const line = '湘潭市,2014,3\n';
    const text = `${HEAD}衡阳市,2014,1\n"株洲市,2014,2\n${line.repeat(Math.ceil((LONGEST_RECORD * 1.2) / line.length))}`;
    const read = await importText(text);
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2014] 1']);
    expect(read.problems.kept).toMatchObject([{ code: 'endless', line: 3 }]);
  });

  it('can be read with quotes as plain characters', async () => {
    const opened = await open('地区,年份,值\n"衡阳,2015,1\n', undefined, {
      encoding: null,
      dialect: { delimiter: ',', quotes: false },
    });
    expect(opened).toMatchObject({ ok: true, sample: [{}, { cells: ['"衡阳', '2015', '1'] }] });
  });

  it('may have text behind a closing quote', async () => {
    const read = await importText(`${HEAD}"衡阳"市,2014,1\n株洲市,2014,2\n`);
    expect(told(read)[0]).toMatch(/^endless \| 2/);
    const closed = await importText(`${HEAD}"衡阳"市",2014,1\n株洲市,2014,2\n`);
    expect(told(closed)[0]).toMatch(/^misplaced-quote \| 2/);
    expect(closed.values).toEqual(['own_fiscal_revenue[430200,2014] 2']);
  });

  it('may be shifted by an unquoted 1,234: the row is refused, not misread', async () => {
    const read = await importText(`${HEAD}衡阳市,2014,1,234\n株洲市,2014,2\n`);
    expect(told(read)).toEqual(['ragged-row | 2 |  | 衡阳市 | 2014 | 1 | 234']);
    expect(read.values).toEqual(['own_fiscal_revenue[430200,2014] 2']);
  });

  it('may say its delimiter in the first line', async () => {
    const read = await importText('sep=;\n地区;年份;GDP（亿元）\n衡阳市;2015;2,601.57\n');
    expect(read.values).toEqual(['own_gdp[430400,2015] 2601.57']);
  });

  it('may be decoded into seldom characters: the reader is warned', async () => {
    const mojibake = new TextDecoder('gb18030').decode(encode('衡阳市,株洲市,湘潭市', 'utf-8'));
    const opened = await open(`${mojibake}\n1,2,3\n`);
    expect(opened).toMatchObject({ ok: true, notices: [{ kind: 'unlikely-characters' }] });
  });

  it('may mix encodings', async () => {
    const bytes = new Uint8Array([
      ...encode(`${HEAD}衡阳市,2014,1\n`, 'utf-8'),
      ...encode('株洲市,2014,2\n', 'gb18030'),
    ]);
    expect(await open(bytes)).toMatchObject({ notices: [{ kind: 'mixed-encodings' }] });
    const read = await importText(bytes);
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2014] 1', 'own_fiscal_revenue[430200,2014] 2']);
  });

  it('may hold what no encoding explains: the name is refused', async () => {
    const bytes = new Uint8Array([...encode(HEAD, 'gb18030'), 0xff, 0xff, ...encode(',2014,1\n', 'gb18030')]);
    expect(told(await importText(bytes))[0]).toMatch(/^undecodable \| 2 \| 地区/);
  });

  it('may repeat a heading: the second value of the same thing is not taken for another', async () => {
    const opened = await open('地区,2015,2015\n衡阳市,1,2\n');
    expect(opened).toMatchObject({ ok: true, repeatedTitles: ['2015'] });
    const read = await importText('地区,2015,2015\n衡阳市,1,2\n株洲市,3,3\n', undefined, undefined, 'GDP.csv');
    expect(read.values).toEqual(['own_gdp[430400,2015] 1', 'own_gdp[430200,2015] 3']);
    expect(told(read)).toEqual(['repeated-value | 2 | 2015 | 2']);
  });

  it('may hold NUL bytes', async () => {
    const read = await importText(`${HEAD}衡\0阳市,2014,1\n株洲市,2014,2\0\n湘潭市,2014,3\n`);
    expect(told(read).map((text) => text.split(' | ').slice(0, 2))).toEqual([
      ['control-character', '2'],
      ['control-character', '3'],
    ]);
    expect(read.values).toEqual(['own_fiscal_revenue[430300,2014] 3']);
  });

  it('may hold formulas', async () => {
    const read = await importText(`${HEAD}=HYPERLINK("x"),2014,1\n衡阳市,2014,"=1+1"\n衡阳市,2015,-5\n`);
    expect(told(read).map((text) => text.split(' | ')[0])).toEqual(['name-is-formula', 'formula']);
    expect(read.values).toEqual(['own_fiscal_revenue[430400,2015] -5']);
  });

  it('may hold script in every cell: a name is text and a value is refused', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const read = await importText(
      `地区,指标,年份,数值\n${script},${script},2015,1\n衡阳市,GDP,${script},2\n衡阳市,GDP,2015,${script}\n`,
    );
    expect(read.table.regions[0]?.name).toBe(script);
    expect(told(read).map((text) => text.split(' | ')[0])).toEqual(['period-unreadable', 'not-a-number']);
  });

  it('may have a million problems: the first are kept, all are counted', async () => {
    const read = await importText(`${HEAD}${'衡阳市,2015,x\n'.repeat(1_000_000)}`);
    expect(read.problems.count).toBe(1_000_000);
    expect(read.problems.countByCode).toEqual({ 'not-a-number': 1_000_000 });
    expect(read.problems.kept).toHaveLength(READ_LIMITS.problems);
    expect(read.problems.kept.at(-1)?.line).toBe(READ_LIMITS.problems + 1);
  }, 30_000);

  it('tells from its beginning how many values it will have', async () => {
    const rows = '衡阳市,1234,1234,1234\n'.repeat(100_000);
    const opened = await open(`地区,2013,2014,2015\n${rows}`);
    const expected = opened.ok ? opened.expectedValues : 0;
    expect(Math.abs(expected - 300_000)).toBeLessThan(3000);
  });

  it('may have more values than are held: it says from which line on', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `衡阳市,${String(1950 + at)},${String(at)}\n`).join('');
    const read = await importText(HEAD + rows, undefined, { values: 20, oddValues: 10, problems: 10 });
    expect(read.counts).toMatchObject({ values: 20, fullAt: 22 });
    expect(read.problems.kept).toMatchObject([{ code: 'too-many-values', line: 22 }]);
  });
});

describe('reading', () => {
  it('can be cancelled between two pieces', async () => {
    const { openFile } = await import('../../src/intake/open-file.ts');
    const { KNOWLEDGE, fileOf } = await import('./imports.ts');
    const cancel = new AbortController();
    const file = fileOf(`${HEAD}${'衡阳市,2015,1\n'.repeat(200_000)}`);
    const following = { onProgress: () => cancel.abort(), signal: cancel.signal };
    await expect(openFile(file, { encoding: null, dialect: null }, KNOWLEDGE, following)).rejects.toThrow(/abort/i);
  });
});
