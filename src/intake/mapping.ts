import type { Heading } from './heading.ts';

/** What a column can tell of every value in its row; `regionCheck` tells the region once more, as a name beside a code. */
export const KEY_DIMENSIONS = [
  'region',
  'regionCheck',
  'indicator',
  'period',
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
  | { readonly use: 'key'; readonly dimension: KeyDimension }
  | ({ readonly use: 'value' } & Heading)
  | { readonly use: 'ignore' };

/** How a table becomes values: which columns say what, and what holds for all of it. All texts as a person writes them. */
export interface Mapping {
  /** Index of the first record of data. */
  readonly firstRow: number;
  readonly titles: readonly string[];
  readonly columns: readonly ColumnUse[];
  /** What no column says; null where nothing does. */
  readonly constants: Heading;
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
}: Mapping): readonly ('value' | 'region' | 'indicator' | 'period')[] {
  const values = columns.filter((column) => column.use === 'value');
  if (values.length === 0) return ['value'];
  return (['region', 'indicator', 'period'] as const).filter(
    (dimension) =>
      constants[dimension] === null &&
      !columns.some((column) => column.use === 'key' && column.dimension === dimension) &&
      values.some((column) => column[dimension] === null),
  );
}
