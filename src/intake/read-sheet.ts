import { type Column, lookAtColumn } from './column-look.ts';
import { type ColumnRoles, columnRoles } from './column-roles.ts';
import type { Heading } from './heading.ts';
import { tidy } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { type Block, type ColumnUse, type Mapping, type RowUse, undetermined } from './mapping.ts';
import { readPartOfYear } from './part-of-year.ts';
import { readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';
import { findRegion } from './region-names.ts';
import { filledWidth, isWiderThan } from './row-width.ts';
import { isRate, unitAmong } from './shared-units.ts';
import { type LaidOut, layOut, type SheetLayout } from './sheet-layout.ts';
import { readFileName, readLines, type SaidOfAll } from './table-lines.ts';
import type { TableNotice } from './table-notice.ts';
import { type Told, tell } from './told.ts';
import { splitUnit } from './unit-text.ts';
import { nameValues, type ValueHeading } from './value-headings.ts';
import { isPlausibleYear } from './period-text.ts';

/** How a sheet is to be read, and what a reader should know of it. */
export interface SheetReading {
  readonly mapping: Mapping;
  readonly notices: readonly TableNotice[];
  /** Of every column of the first table why it is used as it is. */
  readonly reasons: readonly Told[];
  /** What was taken from elsewhere than the cells themselves. */
  readonly assumptions: readonly Told[];
  /** What could change a number, or is missing. */
  readonly asked: readonly Told[];
}

const SAMPLE = 200;
/** Share of the rows that are wider than the headings from which on the table as a whole is in doubt. */
const MANY = 0.5;

interface BlockReading {
  readonly block: Block;
  readonly roles: ColumnRoles;
  readonly told: Pick<SheetReading, 'assumptions' | 'asked'>;
  readonly width: { readonly wider: number; readonly rows: number };
}

/** Reads a sheet as a whole: its tables, and of each what columns, rows and lines are for. `name` is what the file is called. */
export function readSheet(records: readonly TextRecord[], name: string, knowledge: Knowledge): SheetReading {
  const layout = layOut(records, knowledge);
  const readings: BlockReading[] = [];
  for (const table of layout.tables) {
    const first = readings[0]?.block.constants;
    for (const columns of sideBySide(table)) readings.push(readBlock(records, table, columns, layout, { name, first, knowledge }));
  }
  const [reading] = readings;
  if (reading === undefined) throw new RangeError('a sheet has at least one table');
  const rows = sectionsIn(records, layout.rows, readings, knowledge);
  const blocks = readings.map(({ block }) => withFirstSection(block, rows));
  const [first = reading.block, ...others] = blocks;
  const isTold = (told: Told): boolean => !SECTION_PARTS.some((part) => told.code === `${part}-missing` && blocks.every(({ constants, columns }) => !undetermined({ constants, columns }).includes(part)));
  const hasHeadings = layout.tables[0]?.hasHeadings ?? false;
  const { wider, rows: count } = reading.width;
  return {
    mapping: { ...first, rows, more: others, regions: {} },
    notices: [
      ...(hasHeadings ? [] : [{ kind: 'no-headings' } as const]),
      ...(wider > count * MANY ? [{ kind: 'rows-wider', wider, rows: count } as const] : []),
    ],
    reasons: reading.roles.reasons,
    assumptions: distinct(readings.flatMap(({ told }) => told.assumptions)),
    asked: distinct(readings.flatMap(({ told }) => told.asked)).filter(isTold),
  };
}

const SECTION_PARTS = ['region', 'period', 'indicator'] as const;

/** What the first section tells holds until the next one does, where it stands above all rows. */
function withFirstSection(block: Block, rows: Mapping['rows']): Block {
  const first = rows[block.firstRow];
  if (first?.role !== 'section' || first.tells === undefined) return block;
  const { constants } = block;
  const { region = constants.region, period = constants.period } = first.tells;
  return { ...block, constants: { ...constants, region, period } };
}

function distinct(told: readonly Told[]): readonly Told[] {
  return [...new Map(told.map((each) => [`${each.code} ${each.zh}`, each])).values()];
}

/** The columns of each table where one stands beside the other under the same headings. */
function sideBySide({ titles }: LaidOut): readonly (readonly number[])[] {
  const all = titles.map((_, at) => at);
  const [first = ''] = titles;
  const starts = all.filter((at) => titles[at] === first);
  if (first === '' || starts.length < 2) return [all];
  const groups = starts.map((from, at) => all.slice(from, starts[at + 1]).filter((place) => titles[place] !== ''));
  const named = groups.map((group) => group.map((at) => titles[at]).join('\n'));
  return named.every((names) => names === named[0] && names.includes('\n')) ? groups : [all];
}

interface Context {
  readonly name: string;
  /** What the first table of the sheet is of; holds for others as far as they do not say it themselves. */
  readonly first: Heading | undefined;
  readonly knowledge: Knowledge;
}

function readBlock(
  records: readonly TextRecord[],
  table: LaidOut,
  places: readonly number[],
  layout: SheetLayout,
  { name, first, knowledge }: Context,
): BlockReading {
  const data = records.slice(table.firstRow, table.end).filter((_, at) => layout.rows[table.firstRow + at] === undefined);
  const sample = data.slice(0, SAMPLE).map(({ cells }) => cells);
  // A shifted row says nothing of the columns that its cells have come to stand in.
  const rows = sample.filter((cells) => !isWiderThan(cells, table.titles.length) && filledWidth(cells) > 0);
  const columns = places.map((at) => {
    const levels = (table.levels[at] ?? []).map(yearOf);
    const title = table.hasHeadings ? (levels.length > 1 ? (table.titles[at] ?? '') : (levels[0] ?? '')) : '';
    return lookAtColumn(at, levels, title, rows.map((cells) => cells[at] ?? ''), knowledge);
  });
  const roles = columnRoles(withShortYears(columns), table.hasHeadings, knowledge);
  const named = nameValues(roles.values.map((column) => ofRows(column, roles, knowledge)));
  const lines = linesOf(records, table, layout);
  const said = readLines(lines, knowledge);
  const ofFile = readFileName(name, knowledge);
  const shared = shareUnits(named.headings.map((heading) => withSpan(heading, said)), said, roles);
  const { constants, assumptions, asked } = constantsOf({ said, ofFile, first, headings: shared.headings, roles });
  const alone = nameAlone(table.hasHeadings ? shared.headings : numbered(shared.headings, table), constants, roles);
  const uses = table.titles.map((_, at): ColumnUse => useOf(at, alone.headings, roles));
  const block = { firstRow: table.firstRow, titles: table.titles, columns: oneUnitOfBounds(uses, columns), constants, unitsNamed: said.unitsNamed, hasDecimalCommas: hasDecimalCommas(roles.values) };
  return {
    block,
    roles,
    told: {
      assumptions: [...roles.assumptions, ...named.assumptions, ...assumptions, ...leftOut(named.unnamed, table.titles), ...shortYearTold(columns)],
      asked: [...roles.asked, ...named.asked, ...shared.asked, ...alone.asked, ...withoutHeadings(table, roles), ...asked, ...missing(block, said)],
    },
    width: { wider: sample.length - sample.filter((cells) => !isWiderThan(cells, table.titles.length)).length, rows: sample.length },
  };
}

/** 1.851,013 or 49,2 among the values: a comma is a decimal point there. */
function hasDecimalCommas(values: readonly Column[]): boolean {
  return values.some(({ cells }) => cells.some((cell) => /^\s*-?\d{1,3}(?:\.\d{3})+,\d+\s*$|^\s*-?\d+,(?:\d{1,2}|\d{4,})\s*$/.test(cell)));
}

/** 2,015 above a column, as a spreadsheet groups it. */
function yearOf(text: string): string {
  const year = text.trim().replace(/^(\d),(\d{3})$/, '$1$2');
  return isPlausibleYear(year) ? year : text;
}

const SHORT_YEAR = /^\d{2}年$/;

/** 13年, 14年 above several columns are years of this century. */
function withShortYears(columns: readonly Column[]): readonly Column[] {
  const short = columns.filter(({ title }) => SHORT_YEAR.test(title));
  if (short.length < 2) return columns;
  return columns.map((column) =>
    short.includes(column)
      ? { ...column, hasValueHeading: true, heading: { region: null, indicator: null, unit: null, period: `20${column.title}` } }
      : column,
  );
}

function shortYearTold(columns: readonly Column[]): readonly Told[] {
  const short = columns.filter(({ title }) => SHORT_YEAR.test(title));
  return short.length < 2 ? [] : [tell('short-years', `“${short[0]?.title ?? ''}”等按 20 世纪以后的年份读（20${short[0]?.title ?? ''}）。`, `“${short[0]?.title ?? ''}” and the like are read as years from 2000 on.`)];
}

/** Where rows tell the period, a year in a heading belongs to the name of what is measured. */
function ofRows(column: Column, { keys }: ColumnRoles, knowledge: Knowledge): Column {
  const period = [...keys].find(([, key]) => key.dimension === 'period')?.[0];
  const { heading } = column;
  if (period === undefined || heading.period === null || heading.indicator === null) return column;
  if (readPeriodText(heading.period) === undefined) return column;
  return { ...column, heading: { ...heading, period: null, indicator: splitUnit(tidy(column.title), knowledge.units).name } };
}

/** Texts of the lines above a table and of those below that name a unit; a label and its value in two cells are one line. */
function linesOf(records: readonly TextRecord[], table: LaidOut, layout: SheetLayout): readonly string[] {
  const textOf = (at: number): string => {
    const cells = (records[at]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isPair = cells.length === 2 && /^(?:title|unit|preunit|cdid|指标|地区|单位|时间|data source|last updated date)$/i.test(cells[0] ?? '');
    return cells.join(isPair ? '：' : ' ');
  };
  const below = Object.keys(layout.rows).map(Number).filter((at) => at >= table.firstRow && at < table.end && layout.rows[at]?.role === 'unit');
  return [...table.preamble, ...below].map(textOf);
}

function withSpan(heading: ValueHeading, { span }: SaidOfAll): ValueHeading {
  return span === null || heading.span !== undefined ? heading : { ...heading, span };
}

function withoutHeadings({ hasHeadings, titles }: LaidOut, { values }: ColumnRoles): readonly Told[] {
  if (hasHeadings || values.length === 0) return [];
  const names = values.map(({ at }) => `“${titles[at] ?? ''}”`).join('、');
  return [tell('no-headings', `表没有表头，${names}是什么指标、什么单位？`, `The table has no headings: what are ${names}, and in which unit?`)];
}

/** Columns of a table without headings go by their numbers. */
function numbered(headings: readonly ValueHeading[], { titles }: LaidOut): readonly ValueHeading[] {
  return headings.map((heading) => ({ ...heading, indicator: heading.indicator ?? titles[heading.at] ?? null }));
}

/** 增长率 alone, of which nothing says what grew, goes by its own name; what it is of is asked. */
function nameAlone(
  headings: readonly ValueHeading[],
  { indicator }: Heading,
  { keys }: ColumnRoles,
): { readonly headings: readonly ValueHeading[]; readonly asked: readonly Told[] } {
  const isTold = indicator !== null || [...keys.values()].some(({ dimension }) => dimension === 'indicator');
  const nameless = headings.filter((heading) => heading.indicator === null);
  if (isTold || nameless.length === 0 || nameless.some(({ measure }) => measure === undefined)) return { headings, asked: [] };
  const names = nameless.map(({ measure = '' }) => `“${measure}”`).join('、');
  return {
    headings: headings.map((heading) => (heading.indicator === null ? { ...heading, indicator: heading.measure ?? null } : heading)),
    asked: [tell('measure-of-what', `${names}是哪一项指标的？表里没有写，现以此为名。`, `Of what do ${names} tell? The table does not say; they go by this name.`)],
  };
}

/** One unit is that of all columns without one, several are shared out by what the columns are named; a rate keeps to its own. */
function shareUnits(
  headings: readonly ValueHeading[],
  { unit, unitsNamed }: SaidOfAll,
  { keys }: ColumnRoles,
): { readonly headings: readonly ValueHeading[]; readonly asked: readonly Told[] } {
  const open: string[] = [];
  const inRows = [...keys.values()].some(({ dimension }) => dimension === 'indicator' || dimension === 'unit');
  const shared = headings.map((heading): ValueHeading => {
    const name = heading.measure ?? heading.indicator ?? '';
    if (heading.unit !== null || name === '') return heading;
    if (unitsNamed.length > 1) {
      const found = unitAmong(unitsNamed, name);
      if (found === null && !inRows) open.push(name);
      return { ...heading, unit: found ?? (heading.measure === undefined && inRows ? null : '') };
    }
    return unit !== null && heading.measure === undefined && isRate(name) && !/[%％‰]/.test(unit) ? { ...heading, unit: '' } : heading;
  });
  const asked = open.length === 0 ? [] : [tell('units-open', `“${unitsNamed.join('、')}”中哪个是${open.map((name) => `“${name}”`).join('、')}的单位？`, `Which of ${unitsNamed.join(', ')} is the unit of ${open.join(', ')}?`)];
  return { headings: shared, asked };
}

function useOf(at: number, headings: readonly ValueHeading[], { keys }: ColumnRoles): ColumnUse {
  const key = keys.get(at);
  if (key !== undefined) return withoutSingle(key, headings.length);
  const heading = headings.find((each) => each.at === at);
  if (heading === undefined) return { use: 'ignore' };
  const { at: _at, ...said } = heading;
  return { use: 'value', ...said };
}

const BESIDE_VALUE: readonly string[] = ['lower', 'upper', 'qualifier', 'note'];

/** Of several columns of values nobody knows which one bounds, or notes on what is missing, belong to. */
function withoutSingle(key: Extract<ColumnUse, { use: 'key' }>, values: number): ColumnUse {
  return values !== 1 && BESIDE_VALUE.includes(key.dimension) ? { use: 'ignore' } : key;
}

/** Bounds in another unit than the values say nothing of them as they stand. */
function oneUnitOfBounds(uses: readonly ColumnUse[], columns: readonly Column[]): readonly ColumnUse[] {
  const value = uses.find((use) => use.use === 'value');
  return uses.map((use, at) => {
    const unit = columns.find((column) => column.at === at)?.heading.unit ?? null;
    const isBound = use.use === 'key' && BESIDE_VALUE.includes(use.dimension);
    return isBound && unit !== null && unit !== value?.unit ? { use: 'ignore' } : use;
  });
}

interface Sources {
  readonly said: SaidOfAll;
  readonly ofFile: SaidOfAll;
  readonly first: Heading | undefined;
  readonly headings: readonly ValueHeading[];
  readonly roles: ColumnRoles;
}

/** What holds for all of a table, as far as its columns and rows do not say it; each with the line that it comes from. */
function constantsOf({ said, ofFile, first, headings, roles }: Sources): {
  readonly constants: Heading;
} & Pick<SheetReading, 'assumptions' | 'asked'> {
  const has = (dimension: string): boolean => [...roles.keys.values()].some((key) => key.dimension === dimension);
  const assumptions: Told[] = [...said.assumptions];
  const asked: Told[] = [];
  const take = (part: 'region' | 'period' | 'indicator', isTold: boolean): string | null => {
    const value = said[part] ?? first?.[part] ?? (part === 'period' && said.periods.length > 1 ? null : ofFile[part]);
    if (isTold || value === null) return part === 'period' ? value : isTold ? null : value;
    const from = said[part] === value ? 'title' : first?.[part] === value ? 'first' : 'file';
    if (from !== 'first') assumptions.push(assumed(part, value, from));
    return value;
  };
  const isEach = (part: 'region' | 'period' | 'indicator'): boolean => headings.length > 0 && headings.every((heading) => heading[part] !== null);
  const period = take('period', (has('period') && !isPartOnly(roles)) || isEach('period'));
  const region = take('region', has('region') || isEach('region'));
  const indicator = take('indicator', has('indicator') || isEach('indicator'));
  if (said.periods.length > 1 && period === null && !has('period') && !isEach('period')) {
    asked.push(tell('several-periods', `标题里有 ${said.periods.join('、')} 几个时期，数值是哪一个的？`, `The title names ${said.periods.join(' and ')}: of which are the values?`));
  }
  const unit = said.unit ?? (indicator !== null && indicator === ofFile.indicator ? ofFile.unit : null) ?? first?.unit ?? null;
  return { constants: { region, period, unit: said.unitsNamed.length > 1 ? null : unit, indicator }, assumptions, asked };
}

/** The period of rows is a month or quarter without its year. */
function isPartOnly({ keys }: ColumnRoles): boolean {
  return [...keys.values()].some(({ dimension }) => dimension === 'periodPart') && ![...keys.values()].some(({ dimension }) => dimension === 'period');
}

function assumed(part: 'region' | 'period' | 'indicator', value: string, from: 'title' | 'file'): Told {
  const parts = { region: ['地区', 'region'], period: ['时期', 'period'], indicator: ['指标', 'indicator'] } as const;
  const [zh, en] = parts[part];
  return from === 'title'
    ? tell(`${part}-from-title`, `${zh}“${value}”取自标题。`, `The ${en} “${value}” is taken from the title.`)
    : tell(`${part}-from-file-name`, `${zh}“${value}”取自文件名。`, `The ${en} “${value}” is taken from the name of the file.`);
}

function missing(block: Block, { periods }: SaidOfAll): readonly Told[] {
  const words = { value: ['数值', 'values'], region: ['地区', 'region'], indicator: ['指标', 'indicator'], period: ['时期', 'period'] } as const;
  return undetermined(block).flatMap((part) => {
    if (part === 'period' && periods.length > 1) return [];
    const [zh, en] = words[part];
    return tell(`${part}-missing`, part === 'value' ? '没有找到数值列。' : `表里没有写${zh}，请补上。`, part === 'value' ? 'No column of values was found.' : `The table does not tell the ${en}; please give it.`);
  });
}

function leftOut(unnamed: readonly number[], titles: readonly string[]): readonly Told[] {
  return unnamed.map((at) => tell('column-left-out', `“${titles[at] ?? ''}”一列没有采用：看不出是哪一项的。`, `The column “${titles[at] ?? ''}” was not used: nothing says what it is of.`, at));
}

/** Lines of one cell between rows of data tell what holds below them: a period, a region, a unit. */
function sectionsIn(
  records: readonly TextRecord[],
  rows: SheetLayout['rows'],
  readings: readonly BlockReading[],
  knowledge: Knowledge,
): Readonly<Record<number, RowUse>> {
  const entries = Object.entries(rows).map(([key, use]): readonly [string, RowUse] => {
    if (use.role !== 'section' && use.role !== 'unit') return [key, use];
    const at = Number(key);
    const text = (records[at]?.cells ?? []).map((cell) => cell.trim()).find((cell) => cell !== '') ?? '';
    const block = readings.findLast(({ block: { firstRow } }) => firstRow <= at)?.block;
    if (block === undefined) return [key, use];
    const hasRegion = block.columns.some((column) => column.use === 'key' && column.dimension === 'region');
    const said = readLines([text], knowledge);
    if (use.role === 'unit') return [key, { ...use, ...(said.unit === null ? {} : { tells: { unit: said.unit } }) }];
    const isPeriod = readPeriodText(text) !== undefined || readPartOfYear(text) !== undefined || said.period !== null;
    const isRegion = !hasRegion && findRegion(text, knowledge.regions) !== undefined;
    const tells: Partial<Heading> = {
      ...(isPeriod ? { period: said.period ?? text } : {}),
      ...(isRegion ? { region: text } : {}),
    };
    return [key, { role: 'section', tells }];
  });
  return Object.fromEntries(entries);
}
