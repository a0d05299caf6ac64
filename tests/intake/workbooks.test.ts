import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWholeTable } from '../../src/intake/read-whole-table.ts';
import { KNOWLEDGE } from './imports.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

async function fileOf(sheets: Sheets, more: Omit<Parameters<typeof writeXlsx>[0], 'sheets'> = {}) {
  const bytes = await writeXlsx({ sheets, ...more });
  return { name: '表.xlsx', date: '2016-12-01', blob: new Blob([new Uint8Array(bytes)]) };
}

const ROWS = [
  ['地区', '年份', 'GDP（亿元）'],
  ['衡阳市', 2015, 2601.57],
];

async function readSheets(sheets: Sheets, sheet: string | null = null) {
  const { refused, report } = await readWholeTable(await fileOf(sheets), sheet, KNOWLEDGE);
  return {
    refused,
    values: report.observations.map(({ regionName, period, value }) => [regionName, period, value]),
    report,
  };
}

describe('a workbook', () => {
  it('opens on its first sheet, and on another one by name', async () => {
    const other = [ROWS[0] ?? [], ['株洲市', 2014, 2160.5]];
    const sheets = [
      { name: '甲', rows: ROWS },
      { name: '乙', rows: other },
    ];
    expect((await readSheets(sheets)).values).toEqual([['衡阳市', '2015', 2601.57]]);
    expect((await readSheets(sheets, '乙')).values).toEqual([['株洲市', '2014', 2160.5]]);
    expect((await readSheets(sheets, '丙')).refused).toBe('no-such-sheet');
  });

  it('repeats what is merged downwards', async () => {
    const rows = [
      ['地区', '年份', 'GDP（亿元）'],
      ['衡阳市', 2014, 2397],
      [null, 2015, 2601.57],
    ];
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    expect((await readSheets([{ name: '甲', rows, merges }])).values).toEqual([
      ['衡阳市', '2014', 2397],
      ['衡阳市', '2015', 2601.57],
    ]);
  });

  it('passes over hidden sheets and tells of them', async () => {
    const { values, report } = await readSheets([
      { name: '旧', rows: [['无关']], hidden: true },
      { name: '甲', rows: ROWS },
    ]);
    expect(values).toEqual([['衡阳市', '2015', 2601.57]]);
    expect(report.assumptions.map(({ code }) => code)).toEqual(['hidden-sheets']);
  });

  it('with a password is refused', async () => {
    const file = await fileOf([{ name: '甲', rows: ROWS }], { encryption: { password: 'x', spinCount: 1000 } });
    expect((await readWholeTable(file, null, KNOWLEDGE)).refused).toBe('protected');
  });

  it('with macros is refused', async () => {
    const file = await fileOf([{ name: '甲', rows: ROWS }], { vbaProject: new Uint8Array(64) });
    expect((await readWholeTable(file, null, KNOWLEDGE)).refused).toBe('macros');
  });
});
