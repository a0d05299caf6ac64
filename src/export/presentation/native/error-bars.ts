import { element, type Xml } from '../../ooxml/xml.ts';

interface ErrorBars {
  /** Charts with an axis of names have only one direction, which is not said. */
  readonly direction?: 'x' | 'y';
  /** References to the cells with how far they reach; null for nowhere. */
  readonly minus: Xml | null;
  readonly plus: Xml | null;
  readonly caps: boolean;
  readonly line: Xml;
}

/** Lines from points to both sides, as long as the cells say. */
export function errorBars({ direction, minus, plus, caps, line }: ErrorBars): Xml {
  const type = minus === null ? 'plus' : plus === null ? 'minus' : 'both';
  return element(
    'c:errBars',
    {},
    direction === undefined ? '' : element('c:errDir', { val: direction }),
    element('c:errBarType', { val: type }),
    element('c:errValType', { val: 'cust' }),
    element('c:noEndCap', { val: Number(!caps) }),
    plus === null ? '' : element('c:plus', {}, plus),
    minus === null ? '' : element('c:minus', {}, minus),
    element('c:spPr', {}, line),
  );
}
