import type { Dialect } from './dialect.ts';
import type { ImportProblemCode, ProblemLog } from './import-problem.ts';
import { problemCollector } from './import-problem.ts';
import type { ImportedTable } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mapping } from './mapping.ts';
import { blockReader } from './block-reader.ts';
import { ownIndicators, type UnitConversion } from './own-indicators.ts';
import { groupList, periodList } from './own-names.ts';
import type { TextRecord } from './records.ts';
import { regionList, type RegionText } from './region-list.ts';
import type { TableNames } from './row-keys.ts';
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
const FULL: readonly ImportProblemCode[] = ['too-many-names', 'too-many-values'];

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
  const store = valueStore(limits);
  const problems = problemCollector(limits.problems);
  const remarks = problemCollector(limits.problems);
  const log = { names, store, problems, remarks };
  const blocks = [mapping, ...mapping.more].map((block) => ({
    firstRow: block.firstRow,
    reader: blockReader(block, delimiter, knowledge, log),
  }));
  const starts = new Set(blocks.map(({ firstRow }) => firstRow));
  /** The tables that a row is of; several where they stand side by side. */
  let current: typeof blocks = [];
  const count = { records: 0, rows: 0, first: 0, last: 0 };
  let fullAt: number | null = null;

  const readRecord = (record: TextRecord, at: number): void => {
    if (starts.has(at)) current = blocks.filter(({ firstRow }) => firstRow === at);
    if (record.fault !== null) {
      problems.add(record.fault, { line: record.line, column: '', value: record.cells.slice(0, 6).join(' | ') });
      return;
    }
    const use = mapping.rows[at];
    if (use !== undefined) {
      for (const { reader } of current) reader.enterSection(use.tells ?? {});
      return;
    }
    if (current.length === 0) return;
    let isRead = false;
    for (const { reader } of current) if (fullAt === null) isRead = reader.readRow(record) || isRead;
    if (problems.hasAny(FULL)) fullAt ??= record.line;
    if (!isRead) return;
    count.rows += 1;
    count.last = record.line;
    if (count.first === 0) count.first = record.line;
  };

  return {
    read(records) {
      for (const record of records) {
        if (fullAt !== null) return false;
        readRecord(record, count.records);
        count.records += 1;
      }
      return fullAt === null;
    },
    counts: () => ({
      rows: count.rows,
      values: store.size(),
      blanks: blocks.reduce((sum, { reader }) => sum + reader.blanks(), 0),
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
