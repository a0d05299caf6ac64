import { type Heading, isValueWord, readHeading, readHeadingOfRows } from './heading.ts';
import { findRegion } from './region-names.ts';
import type { ColumnUse, KeyDimension, Mapping } from './mapping.ts';
import { readNumeral } from './numeral.ts';
import { readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';
import type { Knowledge } from './knowledge.ts';
import { spelling } from './spelling.ts';
import { findHead, type TableHead } from './table-head.ts';

/** Headings that name what a column is for. */
const TITLE_WORDS: readonly (readonly [KeyDimension | 'ignore', RegExp])[] = [
  [
    'ignore',
    /^(?:序号|编号|no\.?|#|备注|来源|注|note_en|formula|printed|asprinted|原文数字|document|locator|origin|dataset|.*_name_(?:zh|en)|assumption.*)$/,
  ],
  ['note', /^(?:说明|note|note_zh|note\(chinese\))$/],
  // What stands in brackets behind a bound is its unit, or says where that is.
  ['lower', /^(?:lower|lowerbound|下限)(?:\(.*\))?$/],
  ['upper', /^(?:upper|upperbound|上限)(?:\(.*\))?$/],
  ['qualifier', /^(?:qualifier|限定)$/],
  ['unit', /^(?:单位|计量单位|unit|units)$/],
  [
    'region',
    /^(?:地区|区域|地域|地方|城市|市州|市|县|县市|县市区|市县|区县|行政区|行政区划|(?:地区|行政区划|区划|行政)?代码|region|area|city|county|code|regioncode|place|地区名称|名称)$/,
  ],
  ['period', /^(?:年份?|年度|时期|时间|日期|期间|月份?|年月|period|year|date|time|month)$/],
  ['indicator', /^(?:指标|指标名称|指标代码|项目|indicator|indicatorname|indicatorcode|variable|series|measure)$/],
  ['category', /^(?:分组|类别|分类|类型|category|group|type)$/],
  ['status', /^(?:性质|状态|status)$/],
];

/** What columns beside that of the values tell of a value. */
const BESIDE_VALUE = ['lower', 'upper', 'qualifier', 'note'] as const;

const SAMPLE = 200;
/** Share of a column's cells that have to be of a kind. */
const MOST = 0.6;
const YEAR_FIRST = 1900;
const YEAR_LAST = 2100;

/** A column seen through a sample of its cells. */
interface Column {
  readonly title: string;
  readonly word: KeyDimension | 'ignore' | null;
  readonly heading: Heading;
  /** Shares of the filled cells. */
  readonly regions: number;
  readonly indicators: number;
  readonly periods: number;
  readonly years: number;
  readonly numbers: number;
}

/** Guesses how a table is to be read, from its headings and a sample of its cells. `name` is what the file is called. */
export function guessMapping(records: readonly TextRecord[], name: string, knowledge: Knowledge): Mapping {
  const head = findHead(records);
  const rows = records.slice(head.firstRow, head.firstRow + SAMPLE);
  const columns = head.titles.map((title, at) =>
    lookAt(
      title,
      rows.map(({ cells }) => cells[at] ?? ''),
      knowledge,
    ),
  );
  const uses = useOf(columns, knowledge);
  return {
    firstRow: head.firstRow,
    titles: head.titles,
    columns: uses,
    constants: constantsOf(head, uses, name, knowledge),
  };
}

function lookAt(title: string, cells: readonly string[], knowledge: Knowledge): Column {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const written = spelling(title);
  return {
    title,
    word: TITLE_WORDS.find(([, pattern]) => pattern.test(written))?.[0] ?? null,
    heading: readHeading(title, knowledge),
    regions: share((cell) => findRegion(cell, knowledge.regions) !== undefined),
    indicators: share((cell) => knowledge.indicators.has(spelling(cell))),
    periods: share((cell) => readPeriodText(cell) !== undefined),
    years: share((cell) => /^\d{4}$/.test(cell) && Number(cell) >= YEAR_FIRST && Number(cell) <= YEAR_LAST),
    numbers: share((cell) => ['number', 'figure', 'missing'].includes(readNumeral(cell).kind)),
  };
}

function useOf(columns: readonly Column[], knowledge: Knowledge): readonly ColumnUse[] {
  const keys = new Map<KeyDimension, number>();
  const claim = (dimension: KeyDimension, score: (column: Column) => number): void => {
    const scores = columns.map((column, at) => ([...keys.values()].includes(at) ? 0 : score(column)));
    const best = Math.max(0, ...scores);
    if (best > 0) keys.set(dimension, scores.indexOf(best));
  };
  for (const part of BESIDE_VALUE) claim(part, ({ word }) => Number(word === part));
  claim('unit', ({ word }) => Number(word === 'unit'));
  claim('status', ({ word }) => Number(word === 'status'));
  claim('category', ({ word }) => Number(word === 'category'));
  claim('region', (column) => scoreOf(column, 'region', column.regions));
  claim('period', (column) => scoreOf(column, 'period', isPeriodColumn(column) ? column.periods : 0));
  claim('indicator', (column) => scoreOf(column, 'indicator', column.numbers < MOST ? column.indicators : 0));
  const rest = columns.map((column, at) => ![...keys.values()].includes(at) && column.word === null);
  claimTexts(columns, rest, keys);
  const uses = columns.map((column, at): ColumnUse => {
    const dimension = [...keys].find(([, claimed]) => claimed === at)?.[0];
    if (dimension !== undefined) return { use: 'key', dimension };
    const isValue = column.word === null && (column.numbers >= MOST || isEmptyValue(column));
    if (!isValue) return { use: 'ignore' };
    return { use: 'value', ...(keys.has('period') ? readHeadingOfRows(column.title, knowledge) : column.heading) };
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

/** Of several columns of values nobody knows which one bounds, or notes on what is missing, belong to. */
function withoutBounds(column: ColumnUse): ColumnUse {
  return column.use === 'key' && BESIDE_VALUE.some((part) => part === column.dimension) ? { use: 'ignore' } : column;
}

/** A column of text that nothing explains: the region where there is none, else the indicator. */
function claimTexts(columns: readonly Column[], rest: readonly boolean[], keys: Map<KeyDimension, number>): void {
  const headings = columns.filter((column, at) => rest[at] === true && column.numbers >= MOST);
  const regionsAbove = headings.some(({ heading }) => heading.region !== null);
  const wanted: KeyDimension[] = regionsAbove ? ['indicator'] : ['region', 'indicator'];
  columns.forEach((column, at) => {
    const isText = rest[at] === true && column.numbers < MOST && column.periods < MOST && !isEmptyValue(column);
    const dimension = wanted.find((each) => !keys.has(each));
    if (isText && dimension !== undefined) keys.set(dimension, at);
  });
}

function scoreOf(column: Column, dimension: KeyDimension, share: number): number {
  if (column.word === dimension) return 2 + share;
  return column.word === null && share >= MOST && !isValueHeading(column) ? share : 0;
}

/** Four-digit numbers are years where the heading does not say that they are something else. */
function isPeriodColumn(column: Column): boolean {
  return column.years === 1 || column.numbers < MOST;
}

function isValueHeading({ heading, numbers }: Column): boolean {
  return numbers === 1 && (heading.unit !== null || heading.period !== null || heading.region !== null);
}

/** A column without a cell in the sample, whose heading tells what it would hold. */
function isEmptyValue({ heading, numbers, regions, periods, title }: Column): boolean {
  const isNamed =
    isValueWord(title.replace(/[(（].*$/, '')) || (heading.period ?? heading.region ?? heading.unit) !== null;
  return numbers + regions + periods === 0 && title !== '' && isNamed;
}

function constantsOf(head: TableHead, uses: readonly ColumnUse[], name: string, knowledge: Knowledge): Heading {
  const words = head.preamble.join(' ');
  const above = head.preamble.map((line) => readHeading(line, knowledge));
  const ofFile = readHeading(name.replace(/\.[a-z0-9]{1,5}$/i, ''), knowledge);
  const period = above.find((heading) => heading.period !== null)?.period ?? ofFile.period;
  const region = above.find((heading) => heading.region !== null)?.region ?? null;
  const needsName = uses.some((use) => use.use === 'value' && use.indicator === null);
  const hasIndicator = uses.some((use) => use.use === 'key' && use.dimension === 'indicator');
  const named = above.find((heading) => heading.indicator !== null && !heading.indicator.includes('单位')) ?? ofFile;
  const stated = /(?:计量)?单位\s*[:：]\s*([^\s)）,，;；]+)/.exec(words)?.[1];
  const takesName = needsName && !hasIndicator;
  const unit = stated ?? (takesName ? named.unit : null);
  return { region, period, unit, indicator: takesName ? named.indicator : null };
}
