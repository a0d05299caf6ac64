import type { Delimiter } from './dialect.ts';
import type { Heading } from './heading.ts';
import type { ImportProblemCode, ProblemCollector } from './import-problem.ts';
import type { Knowledge } from './knowledge.ts';
import type { Block } from './mapping.ts';
import { readNumeral } from './numeral.ts';
import { readAmount, type ReadableNumeral } from './read-amount.ts';
import { type BoundTexts, readBoundedAmount } from './read-bounds.ts';
import type { TextRecord } from './records.ts';
import { rowKeys, type TableNames, type ValueColumn, type ValueKey } from './row-keys.ts';
import { isWiderThan } from './row-width.ts';
import { splitNumbers } from './split-number.ts';
import type { ValueStore } from './value-store.ts';

/** Where everything goes that is read. */
export interface ReadingLog {
  readonly names: TableNames;
  readonly store: ValueStore;
  readonly problems: ProblemCollector;
  /** Values that were read, but not quite as they stand. */
  readonly remarks: ProblemCollector;
}

/** Reads the rows of one table of a sheet. */
export interface BlockReader {
  /** False where the row as a whole could not be read. */
  readonly readRow: (record: TextRecord) => boolean;
  readonly enterSection: (tells: Partial<Heading>) => void;
  readonly blanks: () => number;
}

/** 注：…, 数据来源：… in the first cell of a row, and nothing behind it. */
const NOTE = /^\s*(?:注|资料来源|数据来源|来源|备注|说明|source|note)s?\s*[:：]/i;

/** 260,157 is one number in China and another in much of Europe. */
const COMMA = /^\s*-?\d{1,3}(?:,\d{3})+\s*$/;

export function blockReader(
  block: Block,
  delimiter: Delimiter,
  knowledge: Knowledge,
  { names, store, problems, remarks }: ReadingLog,
): BlockReader {
  const keys = rowKeys(block, names, knowledge);
  const hasSplitNumber = splitNumbers(block, delimiter, knowledge);
  const values = block.columns.flatMap((use, at): ValueColumn[] => (use.use === 'value' ? [{ ...use, at }] : []));
  let blanks = 0;

  const placeOf = ({ line, cells }: TextRecord, at: number | null) => ({
    line,
    column: at === null ? '' : (block.titles[at] ?? '') || `#${String(at + 1)}`,
    value: at === null ? cells.slice(0, 6).join(' | ') : (cells[at] ?? ''),
  });
  const reject = (code: string, record: TextRecord, at: number | null): void =>
    problems.add(code as ImportProblemCode, placeOf(record, at));

  const readValue = (
    record: TextRecord,
    column: ValueColumn,
    numeral: ReadableNumeral | null,
    bounds: BoundTexts | null,
    key: ValueKey,
  ): void => {
    const cell = record.cells[column.at] ?? '';
    const status = names.group.items()[key.group]?.status ?? 'actual';
    const context = { cell, status, indicator: key.indicator, stated: keys.statedUnit(column) };
    const amount =
      bounds !== null
        ? readBoundedAmount(bounds, context, names.indicators)
        : numeral && readAmount(numeral, context, names.indicators);
    if (typeof amount === 'string') return reject(amount, record, column.at);
    if (amount === null) {
      blanks += 1;
      return;
    }
    if (amount.odd?.kind === 'missing') blanks += 1;
    const code = store.add(key, amount, { line: record.line, column: column.at });
    if (code !== null) reject(code, record, column.at);
    else if (numeral?.hasFootnote ?? hasFootnote(bounds)) remarks.add('footnote-removed', placeOf(record, column.at));
  };

  const readCells = (record: TextRecord): void => {
    const { cells } = record;
    const told = new Set<number>();
    const bounds = keys.boundsOf();
    for (const column of values) {
      const numeral = readNumeral(cells[column.at] ?? '');
      if (numeral.kind === 'blank' && bounds === null) {
        blanks += 1;
        continue;
      }
      if (block.hasDecimalCommas && COMMA.test(cells[column.at] ?? '')) {
        reject('decimal-comma', record, column.at);
        continue;
      }
      if (numeral.kind === 'fault') {
        reject(numeral.fault, record, column.at);
        continue;
      }
      const key = keys.keyOf(column);
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
    readRow(record) {
      const { cells } = record;
      if (NOTE.test(cells[0] ?? '')) return false;
      if (isWiderThan(cells, block.columns.length)) {
        reject('ragged-row', record, null);
        return false;
      }
      if (hasSplitNumber(cells)) {
        reject('split-number', record, null);
        return false;
      }
      keys.enter(cells);
      readCells(record);
      return true;
    },
    enterSection: keys.enterSection,
    blanks: () => blanks,
  };
}

function hasFootnote(bounds: BoundTexts | null): boolean {
  return bounds !== null && [bounds.lower, bounds.upper].some((text) => readNumeral(text).hasFootnote === true);
}
