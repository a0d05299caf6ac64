import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TableView, WHOLE_TABLE } from '../../src/domain/table-view.ts';
import { sortInPieces } from '../../src/model/breath.ts';
import { tableIndex } from '../../src/model/table-index.ts';
import type { TableCell, TableModel } from '../../src/model/table-model.ts';

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
  return [...tableIndex(model).rowsIn({ ...WHOLE_TABLE, ...view })];
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
    expect(tableIndex(model).hasSeveralUnits('value')).toBe(true);
    expect(tableIndex(FINANCING).hasSeveralUnits('value')).toBe(false);
  });

  test('do not change for columns that the table does not have', () => {
    expect(rows(FINANCING, { chosen: { other: 'x' }, sort: { column: 'other', descending: true } })).toHaveLength(5);
  });
});

test('the texts of a column stand in the order in which they sort', () => {
  expect(tableIndex(FINANCING).valuesOf('region', 80)).toEqual(['常宁市', '衡南县', '耒阳市', '祁东县']);
  expect(tableIndex(FINANCING).valuesOf('other', 80)).toEqual([]);
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

describe('a long table', () => {
  const long = table(Array.from({ length: 5000 }, (_, at) => [`第 ${String((at * 7) % 5000)} 行`, ['x', at]]));
  const byName: TableView = { ...WHOLE_TABLE, sort: { column: 'region', descending: true } };

  test('is prepared with pauses, and then sorts names in the language’s own order', async () => {
    const index = tableIndex(long);
    expect(index.isReady(byName)).toBe(false);
    let pauses = 0;
    await index.prepare(byName, {
      isDue: () => true,
      take: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(pauses).toBeGreaterThan(100);
    expect(index.isReady(byName)).toBe(true);
    const names = Array.from(index.rowsIn(byName), (row) => long.rows[row]?.cells[0]);
    expect(names.slice(0, 2)).toEqual(['第 4999 行', '第 4998 行']);
    expect(names.at(-1)).toBe('第 0 行');
  });

  test('is prepared to be searched', async () => {
    const index = tableIndex(long);
    const searched = { ...WHOLE_TABLE, query: '第 ４９９９' };
    expect(index.isReady(searched)).toBe(false);
    await index.prepare(searched, { isDue: () => false, take: () => Promise.resolve() });
    expect(index.isReady(searched)).toBe(true);
    expect(index.rowsIn(searched)).toHaveLength(1);
  });
});

test('a sort in pieces keeps what is equal in its order, whatever its length', async () => {
  const breath = { isDue: () => false, take: () => Promise.resolve() };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat())), async (items) => {
      const sorted = await sortInPieces(items, ([a], [b]) => a - b, breath);
      expect(sorted).toEqual(items.toSorted(([a], [b]) => a - b));
    }),
  );
});
