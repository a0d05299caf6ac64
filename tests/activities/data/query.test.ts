import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WHOLE_TABLE, readTableView, writeTableView } from '../../../src/activities/data/query.ts';

const COLUMNS = ['region', 'value', 'note'];

test('the whole table needs no query, and no query is the whole table', () => {
  expect(writeTableView(WHOLE_TABLE, new URLSearchParams()).toString()).toBe('');
  expect(readTableView(new URLSearchParams(), COLUMNS)).toEqual(WHOLE_TABLE);
});

test('a view reads in an address', () => {
  const view = {
    query: '税',
    chosen: { region: '衡阳市' },
    sort: { column: 'value', descending: true },
    hidden: ['note'],
  };
  expect(decodeURIComponent(writeTableView(view, new URLSearchParams('lang=zh')).toString())).toBe(
    'lang=zh&q=税&is.region=衡阳市&sort=-value&hide=note',
  );
});

test('columns that the table does not have are passed over', () => {
  const query = new URLSearchParams('sort=-other&hide=other&hide=note&hide=note&is.other=x&is.=y');
  expect(readTableView(query, COLUMNS)).toEqual({ ...WHOLE_TABLE, hidden: ['note'] });
});

test('whatever is written is read back', () => {
  const column = fc.constantFrom(...COLUMNS);
  const view = fc.record({
    query: fc.string({ unit: 'grapheme' }),
    chosen: fc.dictionary(column, fc.string({ unit: 'grapheme' })).map((chosen) => ({ ...chosen })),
    sort: fc.option(fc.record({ column, descending: fc.boolean() })),
    hidden: fc.uniqueArray(column),
  });
  fc.assert(
    fc.property(view, (written) => {
      const query = writeTableView(written, new URLSearchParams()).toString();
      expect(readTableView(new URLSearchParams(query), COLUMNS)).toEqual(written);
    }),
  );
});
