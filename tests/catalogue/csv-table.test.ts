import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../src/catalogue/csv-table.ts';
import { collectProblems } from '../../src/catalogue/problem.ts';

function read(text: string) {
  const files = new Map([['t.csv', new TextEncoder().encode(text)]]);
  const { result, problems } = collectProblems((report) => readCsvTable(files, 't.csv', ['id', 'name'], report));
  return {
    rows: result?.rows.map((row) => [row.line, row.cell('id'), row.cell('name')]),
    told: problems.map(({ line, code }) => `${String(line)} ${code}`),
  };
}

describe('readCsvTable(files, file, columns, report)', () => {
  it('numbers rows by the line on which they begin, line breaks in quotes counted', () => {
    expect(read('id,name\n1,"甲\n乙\n丙"\n2,丁\n3,"戊\r\n己"\n4,庚\n')).toEqual({
      rows: [
        [2, '1', '甲\n乙\n丙'],
        [5, '2', '丁'],
        [6, '3', '戊\n己'],
        [8, '4', '庚'],
      ],
      told: [],
    });
  });

  it('unescapes doubled quotes and keeps commas in quotes', () => {
    expect(read('id,name\n1,"a ""b"", c"\n').rows).toEqual([[2, '1', 'a "b", c']]);
  });

  it('keeps identifiers that look like numbers as they are', () => {
    expect(read('id,name\n007,1e3\n').rows).toEqual([[2, '007', '1e3']]);
  });

  it('reads on after a row that it cannot read', () => {
    expect(read('id,name\n1,甲,乙\n2,丁\n\n3\n4,戊\n')).toEqual({
      rows: [
        [3, '2', '丁'],
        [6, '4', '戊'],
      ],
      told: ['2 ragged-row', '4 blank-row', '5 ragged-row'],
    });
  });

  it('tells where a quote was opened that is never closed', () => {
    expect(read('id,name\n1,甲\n2,"乙\n3,丙\n4,丁\n')).toEqual({
      rows: [[2, '1', '甲']],
      told: ['3 unbalanced-quote'],
    });
  });

  it('reads columns by their names, in whatever order, but says so', () => {
    expect(read('name,id\n甲,1\n')).toEqual({ rows: [[2, '1', '甲']], told: ['1 column-order'] });
  });

  it('takes a tab for no comma', () => {
    expect(read('id\tname\n1\t甲\n')).toEqual({ rows: undefined, told: ['1 wrong-delimiter'] });
  });
});
