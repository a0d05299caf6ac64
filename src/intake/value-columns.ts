import type { ValueColumns } from './imported-table.ts';

/** A value on its way into the columns. */
export type ColumnEntry = { readonly [Key in keyof ValueColumns]: number };

/** Columns that grow as values are added. */
export function growingColumns() {
  let columns = emptyColumns(1024);
  let size = 0;
  return {
    add(entry: ColumnEntry): void {
      if (size === columns.value.length) columns = resized(columns, size * 2);
      // Written out, since a loop over the names takes eight times as long, millions of times.
      columns.region[size] = entry.region;
      columns.indicator[size] = entry.indicator;
      columns.period[size] = entry.period;
      columns.group[size] = entry.group;
      columns.value[size] = entry.value;
      columns.decimals[size] = entry.decimals;
      columns.line[size] = entry.line;
      columns.column[size] = entry.column;
      size += 1;
    },
    size: (): number => size,
    valueAt: (index: number): number => columns.value[index] ?? NaN,
    finish: (): { readonly size: number; readonly columns: ValueColumns } => ({
      size,
      columns: resized(columns, size),
    }),
  };
}

function emptyColumns(length: number): ValueColumns {
  return {
    region: new Uint32Array(length),
    indicator: new Uint16Array(length),
    period: new Uint16Array(length),
    group: new Uint16Array(length),
    value: new Float64Array(length),
    decimals: new Int8Array(length),
    line: new Uint32Array(length),
    column: new Uint16Array(length),
  };
}

const KEYS = ['region', 'indicator', 'period', 'group', 'value', 'decimals', 'line', 'column'] as const;

function resized(columns: ValueColumns, length: number): ValueColumns {
  const fresh = emptyColumns(length);
  for (const key of KEYS) fresh[key].set(columns[key].subarray(0, length));
  return fresh;
}
