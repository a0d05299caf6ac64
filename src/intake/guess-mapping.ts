import { type Column, lookAtColumn } from './column-look.ts';
import { type Heading, readHeading, readHeadingOfRows } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import type { ColumnUse, KeyDimension, Mapping } from './mapping.ts';
import type { TextRecord } from './records.ts';
import { isWiderThan } from './row-width.ts';
import { findHead, type TableHead } from './table-head.ts';
import type { TableNotice } from './table-notice.ts';

/** What columns beside that of the values tell of a value. */
const BESIDE_VALUE = ['lower', 'upper', 'qualifier', 'note'] as const;

const SAMPLE = 200;
/** Share of a column's cells that have to be of a kind. */
const MOST = 0.6;
/** Share of the rows that are wider than the headings from which on the table as a whole is in doubt. */
const MANY = 0.5;

/** How a table is to be read, and what a reader should know of it. */
export interface Guess {
  readonly mapping: Mapping;
  readonly notices: readonly TableNotice[];
}

/** Guesses how a table is to be read, from its headings and a sample of its cells. `name` is what the file is called. */
export function guessMapping(records: readonly TextRecord[], name: string, knowledge: Knowledge): Guess {
  const head = findHead(records, knowledge);
  const { firstRow, titles, hasHeadings } = head;
  const sample = records.slice(firstRow, firstRow + SAMPLE).map(({ cells }) => cells);
  // A shifted row says nothing of the columns that its cells have come to stand in.
  const rows = sample.filter((cells) => !isWiderThan(cells, titles.length));
  const columns = titles.map((title, at) =>
    lookAtColumn(
      hasHeadings ? title : '',
      rows.map((cells) => cells[at] ?? ''),
      knowledge,
    ),
  );
  const uses = useOf(columns, head, knowledge);
  return {
    mapping: { firstRow, titles, columns: uses, constants: constantsOf(head, uses, name, knowledge), regions: {} },
    notices: noticesOf(head, sample.length - rows.length, sample.length),
  };
}

function noticesOf({ hasHeadings }: TableHead, wider: number, rows: number): readonly TableNotice[] {
  return [
    ...(hasHeadings ? [] : [{ kind: 'no-headings' } as const]),
    ...(wider > rows * MANY ? [{ kind: 'rows-wider', wider, rows } as const] : []),
  ];
}

function useOf(columns: readonly Column[], head: TableHead, knowledge: Knowledge): readonly ColumnUse[] {
  const keys = new Map<KeyDimension, number>();
  const isFree = (at: number): boolean => ![...keys.values()].includes(at);
  const claim = (dimension: KeyDimension, score: (column: Column) => number): void => {
    const scores = columns.map((column, at) => (isFree(at) ? score(column) : 0));
    const best = Math.max(0, ...scores);
    if (best > 0) keys.set(dimension, scores.indexOf(best));
  };
  for (const named of [...BESIDE_VALUE, 'unit', 'status', 'category'] as const) {
    claim(named, ({ word }) => Number(word === named));
  }
  claim('region', (column) => scoreOf(column, 'region', column.regions));
  claim('regionCheck', ({ word, regions }) => (word === 'region' ? regions : 0));
  claim('period', (column) => scoreOf(column, 'period', periodShare(column)));
  claim('indicator', (column) => scoreOf(column, 'indicator', column.numbers < MOST ? column.indicators : 0));
  claimTexts(columns, isFree, keys);
  const uses = columns.map((column, at): ColumnUse => {
    const dimension = [...keys].find(([, claimed]) => claimed === at)?.[0];
    if (dimension !== undefined) return { use: 'key', dimension };
    if (!isValue(column, head)) return { use: 'ignore' };
    const title = head.titles[at] ?? '';
    return {
      use: 'value',
      ...(keys.has('period') ? readHeadingOfRows(title, knowledge) : readHeading(title, knowledge)),
    };
  });
  const [value, ...more] = uses.filter((column) => column.use === 'value');
  if (value === undefined || more.length > 0) return uses.map(withoutBounds);
  return uses.map((use, at) => (boundsOtherUnit(columns[at], value) ? withoutBounds(use) : use));
}

/** Bounds in another unit than the values say nothing of them as they stand. */
function boundsOtherUnit(column: Column | undefined, value: Heading): boolean {
  const unit = column?.heading.unit ?? null;
  return unit !== null && unit !== value.unit;
}

/** A column that its heading or its cells show to hold numbers. One without a heading, beside others with one, does not. */
function isValue(column: Column, { hasHeadings }: TableHead): boolean {
  if (column.word !== null || (column.title === '' && hasHeadings)) return false;
  return column.hasValueHeading || column.numbers >= MOST || column.digits >= MOST;
}

/** Of several columns of values nobody knows which one bounds, or notes on what is missing, belong to. */
function withoutBounds(column: ColumnUse): ColumnUse {
  return column.use === 'key' && BESIDE_VALUE.some((part) => part === column.dimension) ? { use: 'ignore' } : column;
}

/** A column of text that nothing explains: the region where there is none, else the indicator. */
function claimTexts(
  columns: readonly Column[],
  isFree: (at: number) => boolean,
  keys: Map<KeyDimension, number>,
): void {
  const rest = columns.map((column, at) => isFree(at) && column.word === null);
  const regionsAbove = columns.some(
    (column, at) => rest[at] === true && column.heading.region !== null && !isText(column),
  );
  const wanted: KeyDimension[] = regionsAbove ? ['indicator'] : ['region', 'indicator'];
  columns.forEach((column, at) => {
    const dimension = wanted.find((each) => !keys.has(each));
    if (rest[at] === true && isText(column) && dimension !== undefined) keys.set(dimension, at);
  });
}

function isText({ isEmpty, hasValueHeading, numbers, digits, periods }: Column): boolean {
  return !isEmpty && !hasValueHeading && numbers < MOST && digits < MOST && periods < MOST;
}

function scoreOf(column: Column, dimension: KeyDimension, share: number): number {
  if (column.word === dimension) return 2 + share;
  return column.word === null && share >= MOST && !column.hasValueHeading ? share : 0;
}

/** Digits alone are years only where no heading says otherwise and they come back as years do. */
function periodShare({ title, periods, barePeriods, yearsRepeat }: Column): number {
  return barePeriods === 0 || (title === '' && yearsRepeat) ? periods : periods - barePeriods;
}

function constantsOf(head: TableHead, uses: readonly ColumnUse[], name: string, knowledge: Knowledge): Heading {
  const words = head.preamble.join(' ');
  const above = head.preamble.map((line) => readHeading(line, knowledge));
  const ofFile = readHeading(name.replace(/\.[a-z0-9]{1,5}$/i, ''), knowledge);
  // 地区：湖南省
  const labelled = head.preamble.map((line) => readHeading(line.replace(/^[^:：]{1,6}[:：]/, ''), knowledge));
  const told = [...above, ...labelled];
  const period = told.find((heading) => heading.period !== null)?.period ?? ofFile.period;
  const region = told.find((heading) => heading.region !== null)?.region ?? null;
  const needsName = uses.some((use) => use.use === 'value' && use.indicator === null);
  const hasIndicator = uses.some((use) => use.use === 'key' && use.dimension === 'indicator');
  const named = above.find((heading) => heading.indicator !== null && !heading.indicator.includes('单位')) ?? ofFile;
  const stated = /(?:计量)?单位\s*[:：]\s*([^\s)）,，;；]+)/.exec(words)?.[1];
  const takesName = needsName && !hasIndicator;
  const unit = stated ?? (takesName ? named.unit : null);
  return { region, period, unit, indicator: takesName ? named.indicator : null };
}
