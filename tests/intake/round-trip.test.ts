import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encode } from './bytes.ts';
import { importText } from './imports.ts';

const REGIONS = ['衡阳市', '株洲市', '衡南县', '祁东县', '耒阳市', '常宁市'];
const YEARS = ['2012', '2013', '2014', '2015'];
const value = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([mantissa, places]) => (mantissa / 10 ** places).toFixed(places));
const cells = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 6 });
const delimiter = fc.constantFrom(',', '\t', ';', '，', '|');
const encoding = fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be');
const newline = fc.constantFrom('\n', '\r\n');

/** `region year value` of every cell, the way an import should tell it. */
function expected(table: readonly (readonly string[])[]): readonly string[] {
  const codes = ['430400', '430200', '430422', '430426', '430481', '430482'];
  return table.flatMap((row, at) =>
    row.map((text, year) => `own_gdp[${codes[at] ?? ''},${YEARS[year] ?? ''}] ${String(Number(text) + 0)}`),
  );
}

describe('a table that was written is read again', () => {
  it('whatever its delimiter, encoding and line breaks, one value a row', async () => {
    await fc.assert(
      fc.asyncProperty(
        cells,
        delimiter,
        encoding,
        newline,
        fc.boolean(),
        async (table, between, code, breaks, quotes) => {
          const rows = table.flatMap((row, at) =>
            row.map((text, year) => [REGIONS[at] ?? '', '地区生产总值', `${YEARS[year] ?? ''}年`, text]),
          );
          const text = Papa.unparse([['地区', '指标', '年份', '数值'], ...rows], {
            delimiter: between,
            newline: breaks,
            quotes,
          });
          const read = await importText(new Uint8Array(encode(`${text}${breaks}`, code)));
          expect(read.problems.kept).toEqual([]);
          expect(read.values).toEqual(expected(table));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('in columns for years, with thousands separators', async () => {
    await fc.assert(
      fc.asyncProperty(cells, delimiter, encoding, async (table, between, code) => {
        const grouped = table.map((row, at) => [REGIONS[at] ?? '', ...row.map((text) => withSeparators(text))]);
        const header = ['地区', ...YEARS.map((year) => `${year}年`)];
        const text = Papa.unparse([header, ...grouped], { delimiter: between, newline: '\n' });
        const read = await importText(
          new Uint8Array(encode(`${text}\n`, code)),
          undefined,
          undefined,
          '地区生产总值.csv',
        );
        expect(read.problems.kept).toEqual([]);
        expect(read.values).toEqual(expected(table));
      }),
      { numRuns: 40 },
    );
  });
});

function withSeparators(text: string): string {
  const [whole = '', fraction] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
}
