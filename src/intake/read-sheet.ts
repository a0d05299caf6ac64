import { type Column, lookAtColumn } from './column-look.ts';
import { type ColumnRoles, columnRoles } from './column-roles.ts';
import { type Heading, tidy } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { type Block, type ColumnUse, type Mapping, undetermined } from './mapping.ts';
import { readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';
import { filledWidth, isWiderThan } from './row-width.ts';
import { SECTION_PARTS, sectionsIn, withFirstSection } from './sections.ts';
import { type LaidOut, layOut, type SheetLayout } from './sheet-layout.ts';
import { shortYearTold, withShortYears, yearOf } from './short-years.ts';
import { constantsOf, missing } from './table-constants.ts';
import { readFileName, readLines } from './table-lines.ts';
import type { TableNotice } from './table-notice.ts';
import { type Told, tell } from './told.ts';
import { splitUnit } from './unit-text.ts';
import { nameValues, type ValueHeading } from './value-headings.ts';
import { nameAlone, numbered, shareUnits, withoutHeadings, withSpan } from './value-names.ts';

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
    for (const columns of sideBySide(table))
      readings.push(readBlock(records, table, columns, layout, { name, first, knowledge }));
  }
  const [reading] = readings;
  if (reading === undefined) throw new RangeError('a sheet has at least one table');
  const found = readings.map(({ block }) => block);
  const rows = sectionsIn(records, layout.rows, found, knowledge);
  const blocks = found.map((block) => withFirstSection(block, rows));
  const [first = reading.block, ...others] = blocks;
  const isTold = (told: Told): boolean =>
    !SECTION_PARTS.some(
      (part) =>
        told.code === `${part}-missing` &&
        blocks.every(({ constants, columns }) => !undetermined({ constants, columns }).includes(part)),
    );
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
  const data = records
    .slice(table.firstRow, table.end)
    .filter((_, at) => layout.rows[table.firstRow + at] === undefined);
  const sample = data.slice(0, SAMPLE).map(({ cells }) => cells);
  // A shifted row says nothing of the columns that its cells have come to stand in.
  const rows = sample.filter((cells) => !isWiderThan(cells, table.titles.length) && filledWidth(cells) > 0);
  const columns = places.map((at) => {
    const levels = (table.levels[at] ?? []).map(yearOf);
    const title = table.hasHeadings ? (levels.length > 1 ? (table.titles[at] ?? '') : (levels[0] ?? '')) : '';
    return lookAtColumn(
      at,
      levels,
      title,
      rows.map((cells) => cells[at] ?? ''),
      knowledge,
    );
  });
  const roles = columnRoles(withShortYears(columns), table.hasHeadings, knowledge);
  const named = nameValues(roles.values.map((column) => ofRows(column, roles, knowledge)));
  const lines = linesOf(records, table, layout);
  const said = readLines(lines, knowledge);
  const ofFile = readFileName(name, knowledge);
  const shared = shareUnits(
    named.headings.map((heading) => withSpan(heading, said)),
    said,
    roles,
  );
  const { constants, assumptions, asked } = constantsOf({ said, ofFile, first, headings: shared.headings, roles });
  const alone = nameAlone(table.hasHeadings ? shared.headings : numbered(shared.headings, table), constants, roles);
  const uses = table.titles.map((_, at): ColumnUse => useOf(at, alone.headings, roles));
  const block = {
    firstRow: table.firstRow,
    titles: table.titles,
    columns: oneUnitOfBounds(uses, columns),
    constants,
    unitsNamed: said.unitsNamed,
    hasDecimalCommas: hasDecimalCommas(roles.values),
  };
  return {
    block,
    roles,
    told: {
      assumptions: [
        ...roles.assumptions,
        ...named.assumptions,
        ...assumptions,
        ...leftOut(named.unnamed, table.titles),
        ...shortYearTold(columns),
      ],
      asked: [
        ...roles.asked,
        ...named.asked,
        ...shared.asked,
        ...alone.asked,
        ...withoutHeadings(table, roles),
        ...asked,
        ...missing(block, said),
      ],
    },
    width: {
      wider: sample.length - sample.filter((cells) => !isWiderThan(cells, table.titles.length)).length,
      rows: sample.length,
    },
  };
}

/** 1.851,013 or 49,2 among the values: a comma is a decimal point there. */
function hasDecimalCommas(values: readonly Column[]): boolean {
  return values.some(({ cells }) =>
    cells.some((cell) => /^\s*-?\d{1,3}(?:\.\d{3})+,\d+\s*$|^\s*-?\d+,(?:\d{1,2}|\d{4,})\s*$/.test(cell)),
  );
}

/** Where rows tell the period, a year in a heading belongs to the name of what is measured. */
function ofRows(column: Column, { keys }: ColumnRoles, knowledge: Knowledge): Column {
  const period = [...keys].find(([, key]) => key.dimension === 'period')?.[0];
  const { heading } = column;
  if (period === undefined || heading.period === null || heading.indicator === null) return column;
  if (readPeriodText(heading.period) === undefined) return column;
  return {
    ...column,
    heading: { ...heading, period: null, indicator: splitUnit(tidy(column.title), knowledge.units).name },
  };
}

/** Texts of the lines above a table and of those below that name a unit; a label and its value in two cells are one line. */
function linesOf(records: readonly TextRecord[], table: LaidOut, layout: SheetLayout): readonly string[] {
  const textOf = (at: number): string => {
    const cells = (records[at]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isPair =
      cells.length === 2 &&
      /^(?:title|unit|preunit|cdid|指标|地区|单位|时间|data source|last updated date)$/i.test(cells[0] ?? '');
    return cells.join(isPair ? '：' : ' ');
  };
  const below = Object.keys(layout.rows)
    .map(Number)
    .filter((at) => at >= table.firstRow && at < table.end && layout.rows[at]?.role === 'unit');
  return [...table.preamble, ...below].map(textOf);
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

function leftOut(unnamed: readonly number[], titles: readonly string[]): readonly Told[] {
  return unnamed.map((at) =>
    tell(
      'column-left-out',
      `“${titles[at] ?? ''}”一列没有采用：看不出是哪一项的。`,
      `The column “${titles[at] ?? ''}” was not used: nothing says what it is of.`,
      at,
    ),
  );
}
