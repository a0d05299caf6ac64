import { element, type Xml } from '../../ooxml/xml.ts';
import { COLOUR, outline } from '../paint.ts';
import type { ChartTable, Rows } from './chart-table.ts';

interface ErrorBars {
  /** Charts of bars have only one direction, which is not said. */
  readonly direction?: 'x' | 'y';
  /** The columns with how far they reach. */
  readonly minus?: string;
  readonly plus?: string;
  readonly rows?: Rows;
}

/** Whiskers around points, to both sides as long as the cells say: not every program draws one side alone. */
export function errorBars(table: ChartTable, { direction, minus = 'minus', plus = 'plus', rows }: ErrorBars = {}): Xml {
  return element(
    'c:errBars',
    {},
    direction === undefined ? '' : element('c:errDir', { val: direction }),
    element('c:errBarType', { val: 'both' }),
    element('c:errValType', { val: 'cust' }),
    element('c:noEndCap', { val: 0 }),
    element('c:plus', {}, table.numbers(plus, rows)),
    element('c:minus', {}, table.numbers(minus, rows)),
    element('c:spPr', {}, outline(COLOUR.ink, 1.25)),
  );
}
