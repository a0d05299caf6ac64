import type { Heading, HeadingOfValues } from './heading.ts';

/**
 * What a column can tell of every value in its row. `regionCheck` tells the region once more, as a name beside a code;
 * `regionAbove` the one that it lies in, as 福州市 beside 鼓楼区; `periodPart` the month or quarter beside a year.
 */
export const KEY_DIMENSIONS = [
  'region',
  'regionCheck',
  'regionAbove',
  'indicator',
  'period',
  'periodPart',
  'category',
  'status',
  'unit',
  'lower',
  'upper',
  'qualifier',
  'note',
] as const;
export type KeyDimension = (typeof KEY_DIMENSIONS)[number];

const BOUNDS: readonly KeyDimension[] = ['lower', 'upper'];

/** What a column is for. A column of values may itself stand for a region, an indicator, a period, a unit. */
export type ColumnUse =
  | {
      readonly use: 'key';
      readonly dimension: KeyDimension;
      /** Blank cells below a name are of the same name, as where cells are merged. */
      readonly fillDown?: true;
      /** How dates of the column are written, where their cells do not tell it one by one. */
      readonly dates?: 'serial' | 'mdy' | 'dmy';
    }
  | ({ readonly use: 'value' } & HeadingOfValues)
  | { readonly use: 'ignore' };

/** Part of a sheet that is a table of its own; several stand below one another, or side by side from the same row on. */
export interface Block {
  /** Index of the first record of data. */
  readonly firstRow: number;
  readonly titles: readonly string[];
  readonly columns: readonly ColumnUse[];
  /** What no column says; null where nothing does. */
  readonly constants: Heading;
  /** Units of which each indicator has one, where a line such as 单位：亿元、% names several. */
  readonly unitsNamed: readonly string[];
  /** Some numbers have a comma for a decimal point, so that 260,157 may be either. */
  readonly hasDecimalCommas: boolean;
}

/** A record that is not data. What a section tells holds for the rows below it, up to the next one. */
export interface RowUse {
  readonly role: 'title' | 'unit' | 'head' | 'note' | 'section' | 'ignore';
  readonly tells?: Partial<Heading>;
}

/** How a table becomes values: which columns say what, and what holds for all of it. All texts as a person writes them. */
export interface Mapping extends Block {
  /** Records that are not data, by their index. */
  readonly rows: Readonly<Record<number, RowUse>>;
  /** Tables below or beside the first one. */
  readonly more: readonly Block[];
  /** What a person says of names: the spelling of a region to its code, or to `OWN_REGION`. */
  readonly regions: RegionChoices;
}

/** By the spelling of a name: the code of the region that is meant, or `OWN_REGION` for one that only the table has. */
export type RegionChoices = Readonly<Record<string, string>>;
export const OWN_REGION = 'own';

export type Shape = 'long' | 'wide';

/** Wide: several columns of values, or one whose heading says what it holds. Long: a value a row, told by the others. */
export function shapeOf({ columns }: Mapping): Shape {
  const values = columns.filter(({ use }) => use === 'value');
  return values.length > 1 ? 'wide' : 'long';
}

/**
 * What becomes of the bounds that a table gives: `lost` where several columns of values share them, so that nobody can
 * tell whose they are.
 */
export function boundsOf({ columns }: Pick<Mapping, 'columns'>): 'none' | 'read' | 'lost' {
  const given = columns.some((column) => column.use === 'key' && BOUNDS.includes(column.dimension));
  if (!given) return 'none';
  return columns.filter(({ use }) => use === 'value').length === 1 ? 'read' : 'lost';
}

/** The parts of a key that neither a column nor the table as a whole tells; without them nothing can be read. */
export function undetermined({
  columns,
  constants,
}: Pick<Mapping, 'columns' | 'constants'>): readonly ('value' | 'region' | 'indicator' | 'period')[] {
  const values = columns.filter((column) => column.use === 'value');
  if (values.length === 0) return ['value'];
  return (['region', 'indicator', 'period'] as const).filter(
    (dimension) =>
      constants[dimension] === null &&
      !columns.some((column) => column.use === 'key' && column.dimension === dimension) &&
      values.some((column) => column[dimension] === null),
  );
}
