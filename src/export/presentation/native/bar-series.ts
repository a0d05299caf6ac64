import { element, type Xml } from '../../ooxml/xml.ts';
import type { ChartTable } from './chart-table.ts';

interface BarSeries {
  /** Number of the series in its chart. */
  readonly index: number;
  /** The column of its values and its name; names of bars stand in the column `name`. */
  readonly column: string;
  readonly table: ChartTable;
  /** Fill and edge. */
  readonly properties: readonly Xml[];
  readonly points?: readonly Xml[];
  readonly labels?: Xml;
  readonly whiskers?: Xml;
  readonly extension?: Xml;
}

/** A series of bars or columns. */
export function barSeries({
  index,
  column,
  table,
  properties,
  points = [],
  labels = '',
  whiskers = '',
  extension = '',
}: BarSeries): Xml {
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    table.heading(column),
    element('c:spPr', {}, ...properties),
    element('c:invertIfNegative', { val: 0 }),
    ...points,
    labels,
    whiskers,
    element('c:cat', {}, table.texts('name')),
    element('c:val', {}, table.numbers(column)),
    extension,
  );
}

/** A bar that is filled in another way than its series. */
export function barPoint(index: number, properties: readonly Xml[]): Xml {
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: index }),
    element('c:invertIfNegative', { val: 0 }),
    element('c:bubble3D', { val: 0 }),
    element('c:spPr', {}, ...properties),
  );
}
