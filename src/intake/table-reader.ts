import type { Dialect } from './dialect.ts';
import type { ImportProblemCode, ProblemLog } from './import-problem.ts';
import { problemCollector } from './import-problem.ts';
import type { ImportedTable } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mapping } from './mapping.ts';
import { readNumeral } from './numeral.ts';
import { ownIndicators, type UnitConversion } from './own-indicators.ts';
import { groupList, periodList } from './own-names.ts';
import { readAmount, type ReadableNumeral } from './read-amount.ts';
import { type BoundTexts, readBoundedAmount } from './read-bounds.ts';
import type { TextRecord } from './records.ts';
import { regionList, type RegionText } from './region-list.ts';
import { isWiderThan } from './row-width.ts';
import { splitNumbers } from './split-number.ts';
import { rowKeys, type TableNames, type ValueColumn, type ValueKey } from './row-keys.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';
import { valueStore } from './value-store.ts';

/** What reading has come to so far. */
export interface ReadCounts {
  readonly rows: number;
  readonly values: number;
  /** Cells without a value. */
  readonly blanks: number;
  readonly problems: number;
  /** The line at which the table was full and reading stopped; null where all of it was read. */
  readonly fullAt: number | null;
}

/** Turns records into values as a mapping says. What cannot be used becomes a problem, and the rest goes on. */
export interface TableReader {
  /** False where nothing more is read, since the table is too large. */
  readonly read: (records: readonly TextRecord[]) => boolean;
  readonly counts: () => ReadCounts;
  readonly finish: (file: Pick<ImportedTable, 'name' | 'date'>) => {
    readonly table: ImportedTable;
    readonly problems: ProblemLog;
    /** Values that were read, but not quite as they stand. */
    readonly remarks: ProblemLog;
    /** What names of regions were taken for. */
    readonly regionTexts: readonly RegionText[];
    readonly conversions: readonly UnitConversion[];
  };
}

/** Problems after which reading on would only repeat them. */
const FULL: ReadonlySet<string> = new Set<ImportProblemCode>(['too-many-names', 'too-many-values']);

export function tableReader(
  mapping: Mapping,
  { delimiter }: Dialect,
  knowledge: Knowledge,
  limits: ReadLimits = READ_LIMITS,
): TableReader {
  const names: TableNames = {
    region: regionList(knowledge, mapping.regions),
    period: periodList(),
    group: groupList(knowledge),
    indicators: ownIndicators(knowledge),
  };
  const keys = rowKeys(mapping, names, knowledge);
  const hasSplitNumber = splitNumbers(mapping, delimiter, knowledge);
  const store = valueStore(limits);
  const problems = problemCollector(limits.problems);
  const remarks = problemCollector(limits.problems);
  const values = mapping.columns.flatMap((use, at): ValueColumn[] => (use.use === 'value' ? [{ ...use, at }] : []));
  const count = { records: 0, rows: 0, blanks: 0, first: 0, last: 0 };
  let fullAt: number | null = null;

  const placeOf = ({ line, cells }: TextRecord, at: number | null) => ({
    line,
    column: at === null ? '' : (mapping.titles[at] ?? '') || `#${String(at + 1)}`,
    value: at === null ? cells.slice(0, 6).join(' | ') : (cells[at] ?? ''),
  });
  const reject = (code: string, record: TextRecord, at: number | null): void => {
    problems.add(code as ImportProblemCode, placeOf(record, at));
    if (FULL.has(code)) fullAt ??= record.line;
  };

  const readValue = (
    record: TextRecord,
    column: ValueColumn,
    numeral: ReadableNumeral | null,
    bounds: BoundTexts | null,
    key: ValueKey,
  ): void => {
    const cell = record.cells[column.at] ?? '';
    const status = names.group.items()[key.group]?.status ?? 'actual';
    const context = { cell, status, indicator: key.indicator, stated: keys.statedUnit(record.cells, column) };
    const amount =
      bounds !== null
        ? readBoundedAmount(bounds, context, names.indicators)
        : numeral && readAmount(numeral, context, names.indicators);
    if (typeof amount === 'string') return reject(amount, record, column.at);
    if (amount === null) {
      count.blanks += 1;
      return;
    }
    if (amount.odd?.kind === 'missing') count.blanks += 1;
    const code = store.add(key, amount, { line: record.line, column: column.at });
    if (code !== null) reject(code, record, column.at);
    else if (numeral?.hasFootnote ?? hasFootnote(bounds)) remarks.add('footnote-removed', placeOf(record, column.at));
  };

  const readRecord = (record: TextRecord): void => {
    const { cells } = record;
    if (record.fault !== null) return reject(record.fault, record, null);
    if (isWiderThan(cells, mapping.columns.length)) return reject('ragged-row', record, null);
    if (hasSplitNumber(cells)) return reject('split-number', record, null);
    count.rows += 1;
    count.last = record.line;
    if (count.first === 0) count.first = record.line;
    const told = new Set<number>();
    for (const column of values) {
      if (fullAt !== null) return;
      const numeral = readNumeral(cells[column.at] ?? '');
      const bounds = keys.boundsOf(cells);
      if (numeral.kind === 'blank' && bounds === null) {
        count.blanks += 1;
        continue;
      }
      if (numeral.kind === 'fault') {
        reject(numeral.fault, record, column.at);
        continue;
      }
      const key = keys.keyOf(cells, column);
      const readable = numeral.kind === 'blank' ? null : numeral;
      if (!('code' in key)) readValue(record, column, readable, bounds, key);
      else if (!told.has(key.at)) {
        // Told once a row, not for each of its values.
        told.add(key.at);
        reject(key.code, record, key.at);
      }
    }
  };

  return {
    read(records) {
      for (const record of records) {
        if (fullAt !== null) return false;
        if (count.records >= mapping.firstRow) readRecord(record);
        count.records += 1;
      }
      return fullAt === null;
    },
    counts: () => ({
      rows: count.rows,
      values: store.size(),
      blanks: count.blanks,
      problems: problems.count(),
      fullAt,
    }),
    finish: (file) => ({
      table: {
        ...file,
        regions: names.region.items(),
        indicators: names.indicators.items(),
        periods: names.period.items(),
        groups: names.group.items(),
        ...store.finish(),
        lines: { first: count.first, last: count.last },
      },
      problems: problems.log(),
      remarks: remarks.log(),
      regionTexts: names.region.texts(),
      conversions: names.indicators.conversions(),
    }),
  };
}

function hasFootnote(bounds: BoundTexts | null): boolean {
  return bounds !== null && [bounds.lower, bounds.upper].some((text) => readNumeral(text).hasFootnote === true);
}
