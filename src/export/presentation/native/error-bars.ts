import { element, type Xml } from '../../ooxml/xml.ts';

interface ErrorBars {
  /** Charts with an axis of names have only one direction, which is not said. */
  readonly direction?: 'x' | 'y';
  /** References to the cells with how far they reach. Both, since not every program draws one side alone. */
  readonly minus: Xml;
  readonly plus: Xml;
  readonly caps: boolean;
  readonly line: Xml;
}

/** Lines from points to both sides, as long as the cells say. */
export function errorBars({ direction, minus, plus, caps, line }: ErrorBars): Xml {
  return element(
    'c:errBars',
    {},
    direction === undefined ? '' : element('c:errDir', { val: direction }),
    element('c:errBarType', { val: 'both' }),
    element('c:errValType', { val: 'cust' }),
    element('c:noEndCap', { val: Number(!caps) }),
    element('c:plus', {}, plus),
    element('c:minus', {}, minus),
    element('c:spPr', {}, line),
  );
}
