import type { Period } from '../domain/period.ts';
import type { Heading } from './heading.ts';
import type { OwnGroup } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { Block, ColumnUse, KeyDimension } from './mapping.ts';
import { nameOfMeasure } from './merged-heading.ts';
import type { NameList } from './name-list.ts';
import type { OwnIndicators } from './own-indicators.ts';
import { groupText } from './own-names.ts';
import type { BoundTexts } from './read-bounds.ts';
import type { RegionList } from './region-list.ts';
import { type RowLabel, rowLabels } from './row-label.ts';
import { periodOf } from './row-period.ts';
import { isRate, unitAmong } from './shared-units.ts';

/** A column of values with its place in the table. */
export type ValueColumn = Extract<ColumnUse, { readonly use: 'value' }> & { readonly at: number };
type KeyColumn = Extract<ColumnUse, { readonly use: 'key' }> & { readonly at: number };

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

/** Tells what the values of a row are of. `enter` has to be called once for each row, from top to bottom. */
export interface RowKeys {
  readonly enter: (cells: readonly string[]) => void;
  /** What a line between rows says of those below it. */
  readonly enterSection: (tells: Partial<Heading>) => void;
  readonly keyOf: (column: ValueColumn) => ValueKey | KeyFault;
  /** The unit that is stated for a value by what stands nearest to it; empty where nothing does. */
  readonly statedUnit: (column: ValueColumn) => string;
  /**
   * The bounds that a row gives, or the reason why it has no value; null where it gives neither, or has several columns
   * of values that they could belong to.
   */
  readonly boundsOf: () => BoundTexts | null;
}

/** Spellings of periods beyond this many are read anew each time. */
const REMEMBERED = 20_000;

export function rowKeys(
  { columns, constants, titles, unitsNamed }: Block,
  names: TableNames,
  knowledge: Knowledge,
): RowKeys {
  const keys = keyColumns(columns);
  const values = columns.filter((column) => column.use === 'value');
  const fillsDown = [...keys.values()].flat().filter(({ fillDown }) => fillDown === true);
  const hasBounds = values.length === 1 && (['lower', 'upper', 'note'] as const).some((part) => keys.has(part));
  const namesDiffer = new Set(values.map(({ indicator }) => indicator)).size > 1;
  const readLabel = rowLabels(knowledge);
  const filled = new Map<number, string>();
  const row = { cells: [] as readonly string[], label: null as RowLabel | null };
  let section: Partial<Heading> = {};

  const textAt = ({ at, fillDown }: KeyColumn): string => {
    const cell = row.cells[at] ?? '';
    return fillDown === true && cell.trim() === '' ? (filled.get(at) ?? '') : cell;
  };
  const cellsOf = (dimension: KeyDimension): readonly string[] => (keys.get(dimension) ?? []).map(textAt);
  const cellOf = (dimension: KeyDimension): string => {
    const first = keys.get(dimension)?.[0];
    return first === undefined ? '' : textAt(first);
  };
  const atOf = (dimension: KeyDimension, column: ValueColumn): number => keys.get(dimension)?.[0]?.at ?? column.at;

  const regionText = (column: ValueColumn): string => {
    if (!keys.has('region')) return column.region ?? section.region ?? constants.region ?? '';
    return names.region.nameWithin(cellsOf('regionAbove'), cellOf('region'));
  };
  const indicatorText = (column: ValueColumn): string => {
    const ofRow = row.label?.name ?? '';
    if (ofRow === '') {
      if (keys.has('indicator')) return '';
      if (column.indicator !== null) return column.indicator;
    }
    const base = ofRow === '' ? (section.indicator ?? constants.indicator ?? '') : ofRow;
    if (base !== '' && column.measure !== undefined) return nameOfMeasure(base, column.measure);
    return ofRow !== '' && namesDiffer && column.indicator !== null ? `${ofRow} ${column.indicator}` : base;
  };
  const readPeriod = (column: ValueColumn): string =>
    periodOf({
      cell: cellOf('period'),
      part: cellOf('periodPart'),
      partTitle: titles[atOf('periodPart', column)] ?? '',
      column: column.period ?? '',
      section: section.period ?? '',
      table: constants.period ?? '',
      span: column.span ?? row.label?.span ?? null,
      yearsBack: column.yearsBack ?? 0,
      dates: keys.get('period')?.[0]?.dates ?? null,
    });
  // Large tables say few periods many times over.
  const periods = new Map<string, string>();
  const periodText = (column: ValueColumn): string => {
    const said = `${cellOf('period')}\n${cellOf('periodPart')}\n${String(column.at)}\n${section.period ?? ''}\n${row.label?.span ?? ''}`;
    const known = periods.get(said);
    if (known !== undefined) return known;
    const period = readPeriod(column);
    if (periods.size < REMEMBERED) periods.set(said, period);
    return period;
  };
  const categoryText = (column: ValueColumn): string =>
    [row.label?.category ?? '', ...cellsOf('category'), column.category ?? '']
      .map((text) => text.trim())
      .filter(Boolean)
      .join('：');

  /** The unit of the table, or of its several the one that an indicator is in; a rate keeps to its own. */
  const sharedUnit = (ofRow: string | null, ofColumn: string): string => {
    if (unitsNamed.length > 1) return unitAmong(unitsNamed, ofRow ?? ofColumn) ?? '';
    const shared = section.unit ?? constants.unit ?? '';
    return ofRow !== null && isRate(ofRow) && !/[%％‰]/.test(shared) ? '' : shared;
  };

  return {
    enter(cells) {
      row.cells = cells;
      for (const { at } of fillsDown) if ((cells[at] ?? '').trim() !== '') filled.set(at, cells[at] ?? '');
      const label = cellOf('indicator');
      row.label = label.trim() === '' ? null : readLabel(label, cellOf('unit').trim());
    },
    enterSection: (tells) => {
      section = { ...section, ...tells };
    },
    keyOf(column) {
      const region = names.region.indexOf(regionText(column));
      if (typeof region === 'string') return { code: region, at: atOf('region', column) };
      const check = cellOf('regionCheck');
      if (names.region.isOther(check, region)) return { code: 'region-conflict', at: atOf('region', column) };
      const indicator = names.indicators.list.indexOf(indicatorText(column));
      if (typeof indicator === 'string') return { code: indicator, at: atOf('indicator', column) };
      const period = names.period.indexOf(periodText(column));
      if (typeof period === 'string') return { code: period, at: atOf('period', column) };
      const status = cellOf('status').trim() === '' ? (column.status ?? '') : cellOf('status');
      const group = names.group.indexOf(groupText(categoryText(column), status));
      if (typeof group !== 'string') return { region, indicator, period, group };
      return { code: group, at: atOf(group === 'status-unknown' ? 'status' : 'category', column) };
    },
    statedUnit(column) {
      const ofColumn = column.unit ?? '';
      // A growth is in no unit of its indicator, and a % above a column is overridden by nothing.
      if (column.measure !== undefined || /^(?:[%％‰]|个?百分点)$/.test(ofColumn)) return ofColumn;
      const ofRow = row.label === null ? cellOf('unit').trim() : row.label.unit;
      if (ofRow !== '' || column.unit !== null) return ofRow === '' ? ofColumn : ofRow;
      return sharedUnit(row.label?.name ?? null, column.indicator ?? '');
    },
    boundsOf: () => {
      if (!hasBounds) return null;
      const [lower, upper, note] = [cellOf('lower'), cellOf('upper'), cellOf('note')];
      if ([lower, upper, note].every((text) => text.trim() === '')) return null;
      return { lower, upper, qualifier: cellOf('qualifier'), note };
    },
  };
}

function keyColumns(columns: readonly ColumnUse[]): ReadonlyMap<KeyDimension, readonly KeyColumn[]> {
  const keys = new Map<KeyDimension, KeyColumn[]>();
  columns.forEach((column, at) => {
    if (column.use === 'key') keys.set(column.dimension, [...(keys.get(column.dimension) ?? []), { ...column, at }]);
  });
  return keys;
}
