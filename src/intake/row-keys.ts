import { type ColumnUse, type KeyDimension, type Mapping } from './mapping.ts';
import type { OwnIndicators } from './own-indicators.ts';
import type { NameList } from './name-list.ts';
import { indicatorLabels } from './indicator-label.ts';
import type { OwnGroup } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { Period } from '../domain/period.ts';
import { groupText } from './own-names.ts';
import type { BoundTexts } from './read-bounds.ts';
import type { RegionList } from './region-list.ts';

/** A column of values with its place in the table. */
export type ValueColumn = Extract<ColumnUse, { readonly use: 'value' }> & { readonly at: number };

/** The names that a table uses, as far as it has been read. */
export interface TableNames {
  readonly region: RegionList;
  readonly period: NameList<Period>;
  readonly group: NameList<OwnGroup>;
  readonly indicators: OwnIndicators;
}

/** What a value is of, as indices into the names of the table. */
export interface ValueKey {
  readonly region: number;
  readonly indicator: number;
  readonly period: number;
  readonly group: number;
}

/** A part of a key that cannot be read: the code of the problem and the column that it stands in. */
export interface KeyFault {
  readonly code: string;
  readonly at: number;
}

/** Tells what the values of a row are of. */
export interface RowKeys {
  readonly keyOf: (cells: readonly string[], column: ValueColumn) => ValueKey | KeyFault;
  /** The unit that row, column or table state for a value; empty where none does. */
  readonly statedUnit: (cells: readonly string[], column: ValueColumn) => string;
  /**
   * The bounds that a row gives, or the reason why it has no value; null where it gives neither, or has several columns
   * of values that they could belong to.
   */
  readonly boundsOf: (cells: readonly string[]) => BoundTexts | null;
}

export function rowKeys({ columns, constants }: Mapping, names: TableNames, knowledge: Knowledge): RowKeys {
  const labelOf = indicatorLabels(knowledge);
  const at = new Map<KeyDimension, number>();
  columns.forEach((column, index) => {
    if (column.use === 'key') at.set(column.dimension, index);
  });
  const cellOf = (dimension: KeyDimension, cells: readonly string[]): string | null => {
    const index = at.get(dimension);
    return index === undefined ? null : (cells[index] ?? '');
  };
  const isOnlyValue = columns.filter(({ use }) => use === 'value').length === 1;
  const told = (dimension: 'region' | 'indicator' | 'period', cells: readonly string[], column: ValueColumn): string =>
    cellOf(dimension, cells) ?? column[dimension] ?? constants[dimension] ?? '';

  return {
    keyOf(cells, column) {
      const region = names.region.indexOf(told('region', cells, column));
      if (typeof region === 'string') return { code: region, at: at.get('region') ?? column.at };
      const check = cellOf('regionCheck', cells) ?? '';
      if (names.region.isOther(check, region)) {
        return { code: 'region-conflict', at: at.get('regionCheck') ?? column.at };
      }
      const indicator = names.indicators.list.indexOf(labelOf(told('indicator', cells, column)).name);
      if (typeof indicator === 'string') return { code: indicator, at: at.get('indicator') ?? column.at };
      const period = names.period.indexOf(told('period', cells, column));
      if (typeof period === 'string') return { code: period, at: at.get('period') ?? column.at };
      const group = names.group.indexOf(groupText(cellOf('category', cells) ?? '', cellOf('status', cells) ?? ''));
      if (typeof group !== 'string') return { region, indicator, period, group };
      return { code: group, at: at.get(group === 'status-unknown' ? 'status' : 'category') ?? column.at };
    },
    statedUnit: (cells, column) => {
      const inRow = cellOf('unit', cells)?.trim() ?? '';
      if (inRow !== '') return inRow;
      const inLabel = labelOf(told('indicator', cells, column)).unit;
      return inLabel === '' ? (column.unit ?? constants.unit ?? '') : inLabel;
    },
    boundsOf: (cells) => {
      if (!isOnlyValue) return null;
      const textOf = (dimension: KeyDimension): string => cellOf(dimension, cells) ?? '';
      const [lower, upper, note] = [textOf('lower'), textOf('upper'), textOf('note')];
      if ([lower, upper, note].every((text) => text.trim() === '')) return null;
      return { lower, upper, qualifier: textOf('qualifier'), note };
    },
  };
}
