import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TableView, WHOLE_TABLE } from '../../../src/activities/data/query.ts';
import { hasSeveralUnits, rowsInView, valuesOf } from '../../../src/activities/data/view-rows.ts';
import type { TableCell, TableModel } from '../../../src/activities/data/table-model.ts';

function table(rows: readonly (readonly TableCell[])[]): TableModel {
  return {
    id: 'test',
    language: 'zh',
    caption: 'test',
    columns: [
      { id: 'region', title: '地区', kind: 'text', facet: true },
      { id: 'value', title: '数值', kind: 'number', facet: false },
    ],
    rows: rows.map((cells, at) => ({ key: String(at), cells })),
  };
}

const FINANCING = table([
  ['耒阳市', ['26.86 亿元', 26.86]],
  ['祁东县', ['缺失', null]],
  ['常宁市', ['−3.2 亿元', -3.2]],
  ['衡南县', ['约 100 亿元', 100]],
  ['耒阳市', ['9 亿元', 9]],
]);

function rows(model: TableModel, view: Partial<TableView>): readonly number[] {
  return rowsInView(model, { ...WHOLE_TABLE, ...view }).map(({ key }) => Number(key));
}

describe('the rows of a view', () => {
  test('are all of them in the order of the table where nothing is asked for', () => {
    expect(rows(FINANCING, {})).toEqual([0, 1, 2, 3, 4]);
  });

  test('hold every word that is searched for, in any cell, whatever case or width', () => {
    expect(rows(FINANCING, { query: '耒阳 ９' })).toEqual([4]);
    expect(rows(FINANCING, { query: '  ' })).toEqual([0, 1, 2, 3, 4]);
    expect(rows(FINANCING, { query: '长沙' })).toEqual([]);
  });

  test('are those of the text that is chosen', () => {
    expect(rows(FINANCING, { chosen: { region: '耒阳市' } })).toEqual([0, 4]);
    expect(rows(FINANCING, { chosen: { region: '耒阳市' }, query: '26' })).toEqual([0]);
    expect(rows(FINANCING, { chosen: { region: '长沙市' } })).toEqual([]);
  });

  test('sort by number and not by text, with the missing last either way', () => {
    expect(rows(FINANCING, { sort: { column: 'value', descending: false } })).toEqual([2, 4, 0, 3, 1]);
    expect(rows(FINANCING, { sort: { column: 'value', descending: true } })).toEqual([3, 0, 4, 2, 1]);
  });

  test('sort Chinese names by pinyin, equal ones in the order of the table', () => {
    expect(rows(FINANCING, { sort: { column: 'region', descending: false } })).toEqual([2, 3, 0, 4, 1]);
    expect(rows(FINANCING, { sort: { column: 'region', descending: true } })).toEqual([1, 0, 4, 3, 2]);
  });

  test('sort figures of one unit after those of the other', () => {
    const model = table([
      ['甲', ['9%', 9, 'percent']],
      ['乙', ['5 亿元', 5, 'yi_yuan']],
      ['丙', ['3%', 3, 'percent']],
      ['丁', ['7 亿元', 7, 'yi_yuan']],
      ['戊', ['缺失', null]],
    ]);
    expect(rows(model, { sort: { column: 'value', descending: false } })).toEqual([2, 0, 1, 3, 4]);
    expect(rows(model, { sort: { column: 'value', descending: true } })).toEqual([0, 2, 3, 1, 4]);
    expect(hasSeveralUnits(model, 'value')).toBe(true);
    expect(hasSeveralUnits(FINANCING, 'value')).toBe(false);
  });

  test('do not change for columns that the table does not have', () => {
    expect(rows(FINANCING, { chosen: { other: 'x' }, sort: { column: 'other', descending: true } })).toHaveLength(5);
  });
});

test('the texts of a column stand in the order in which they sort', () => {
  expect(valuesOf(FINANCING, 'region')).toEqual(['常宁市', '衡南县', '耒阳市', '祁东县']);
  expect(valuesOf(FINANCING, 'other')).toEqual([]);
});

test('sorting keeps every row once and puts numbers in order', () => {
  const cell = fc.option(fc.double({ noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), fc.boolean(), (values, descending) => {
      const model = table(values.map((value) => ['x', [String(value), value] as const]));
      const found = rows(model, { sort: { column: 'value', descending } });
      expect(found.toSorted((a, b) => a - b)).toEqual([...values.keys()]);
      const known = found.map((row) => values[row] ?? null).filter((value) => value !== null);
      const inOrder = known.every(
        (value, at) => at === 0 || (descending ? value <= (known[at - 1] ?? 0) : value >= (known[at - 1] ?? 0)),
      );
      expect(inOrder).toBe(true);
    }),
  );
});

test('names with numbers in them sort by the numbers, in a table of thousands of rows', () => {
  const long = table(Array.from({ length: 5000 }, (_, at) => [`第 ${String((at * 7) % 5000)} 行`, ['x', at]]));
  const names = rowsInView(long, { ...WHOLE_TABLE, sort: { column: 'region', descending: true } }).map(
    ({ cells }) => cells[0],
  );
  expect(names.slice(0, 2)).toEqual(['第 4999 行', '第 4998 行']);
  expect(names.at(-1)).toBe('第 0 行');
  expect(rows(long, { query: '第 ４９９９' })).toHaveLength(1);
});
