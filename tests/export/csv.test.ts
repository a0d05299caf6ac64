import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalCsv, excelCsv, FormulaTextError } from '../../src/export/csv.ts';
import { looksLikeFormula, withoutFormula } from '../../src/domain/formula-text.ts';
import { type Cell, plainNumber, type Sheet } from '../../src/export/sheet.ts';
import { anySheet, columnNamed } from './sheets.ts';

const SHEET: Sheet = {
  columns: [
    { ...columnNamed('region'), title: { zh: '地区', en: 'Region' } },
    { ...columnNamed('value', 'number'), title: { zh: '数值（亿元）', en: 'Value' } },
  ],
  rows: [
    ['耒阳市', 26.86],
    ['祁东县, "祁东"', -3.2],
    ['衡阳市', 0],
    ['衡山县', null],
  ],
};

/** What a reader of CSV has to find in a cell. */
function written(cell: Cell): string {
  return typeof cell === 'number' ? plainNumber(cell) : (cell ?? '');
}

describe('the CSV for programs', () => {
  test('has no byte order mark, LF, ASCII headers, plain numbers; empty is nothing and 0 is 0', () => {
    expect(canonicalCsv(SHEET, 'a.csv')).toBe(
      'region,value\n耒阳市,26.86\n"祁东县, ""祁东""",-3.2\n衡阳市,0\n衡山县,\n',
    );
  });

  test('refuses text that a spreadsheet would run, and says where it stands', () => {
    const sheet = {
      ...SHEET,
      rows: [
        ['衡阳市', 1],
        [' =1+1', 2],
      ],
    };
    expect(() => canonicalCsv(sheet, 'a.csv')).toThrow(FormulaTextError);
    expect(() => canonicalCsv(sheet, 'a.csv')).toThrow('a.csv, row 2, column region: " =1+1"');
  });

  test('is read back by another parser cell by cell', () => {
    const harmless = anySheet.filter(({ rows }) =>
      rows.every((row) => row.every((cell) => typeof cell !== 'string' || !looksLikeFormula(cell))),
    );
    fc.assert(
      fc.property(harmless, (sheet) => {
        const [header, ...rows] = parse(canonicalCsv(sheet, 'a.csv'), { recordDelimiter: '\n' });
        expect(header).toEqual(sheet.columns.map(({ id }) => id));
        expect(rows).toEqual(sheet.rows.map((row) => row.map(written)));
      }),
    );
  });
});

describe('the CSV for Excel and WPS', () => {
  test('begins with a byte order mark, has CRLF and headings in words; negative numbers stay numbers', () => {
    expect(excelCsv(SHEET, 'zh')).toBe(
      '\ufeff地区,数值（亿元）\r\n耒阳市,26.86\r\n"祁东县, ""祁东""",-3.2\r\n衡阳市,0\r\n衡山县,\r\n',
    );
  });

  test('is read back by another parser with formulas marked and nothing else changed', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const [, ...rows] = parse(excelCsv(sheet, 'zh'), { bom: true, recordDelimiter: '\r\n' });
        expect(rows).toEqual(
          sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : written(cell)))),
        );
      }),
    );
  });
});
