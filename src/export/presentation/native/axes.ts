import { plainNumber } from '../../sheet.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import { runProperties, type TextStyle } from '../drawing-text.ts';
import type { Look } from '../look.ts';
import { COLOUR, NO_FILL, NO_LINE, outline } from '../paint.ts';

/** An axis along which names stand. */
interface CategoryAxis {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'l' | 'b';
  /** The first name on top rather than at the bottom. */
  readonly reversed?: boolean;
  /** Neither line nor names are drawn. */
  readonly hidden?: boolean;
  readonly style: TextStyle;
  /** Pulls names away from bars that lead to the other side. */
  readonly low?: boolean;
}

export function categoryAxis(axis: CategoryAxis, look: Look): Xml {
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: axis.id }),
    element('c:scaling', {}, element('c:orientation', { val: axis.reversed === true ? 'maxMin' : 'minMax' })),
    element('c:delete', { val: Number(axis.hidden === true) }),
    element('c:axPos', { val: axis.side }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: axis.low === true ? 'low' : 'nextTo' }),
    element('c:spPr', {}, NO_FILL, outline(COLOUR.axis, 1)),
    axisText(axis.style, look),
    element('c:crossAx', { val: axis.crosses }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 60 }),
    element('c:tickLblSkip', { val: 1 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** An axis of values. */
interface ValueAxis {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'l' | 'b' | 'r' | 't';
  readonly min: number;
  /** Left to the program where it may grow with the values. */
  readonly max: number | null;
  /** Distance of lines and names; without, there are none. */
  readonly step: number | null;
  /** How numbers are written, as spreadsheets have it. */
  readonly format?: string;
  readonly style: TextStyle;
  readonly at?: 'autoZero' | 'min' | 'max';
  /** Whether names stand between the ticks of the other axis, as they do for bars. */
  readonly between?: boolean;
  /** Lines without names. */
  readonly hidden?: boolean;
}

export function valueAxis(axis: ValueAxis, look: Look): Xml {
  const isDrawn = axis.step !== null;
  const isNamed = isDrawn && axis.hidden !== true;
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: axis.id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      axis.max === null ? '' : element('c:max', { val: plainNumber(axis.max) }),
      element('c:min', { val: plainNumber(axis.min) }),
    ),
    element('c:delete', { val: Number(!isNamed) }),
    element('c:axPos', { val: axis.side }),
    isDrawn ? element('c:majorGridlines', {}, element('c:spPr', {}, outline(COLOUR.grid, 0.75))) : '',
    element('c:numFmt', { formatCode: axis.format ?? 'General', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: isNamed ? 'nextTo' : 'none' }),
    element('c:spPr', {}, NO_FILL, NO_LINE),
    axisText(axis.style, look),
    element('c:crossAx', { val: axis.crosses }),
    element('c:crosses', { val: axis.at ?? 'autoZero' }),
    element('c:crossBetween', { val: axis.between === true ? 'between' : 'midCat' }),
    axis.step === null ? '' : element('c:majorUnit', { val: plainNumber(axis.step) }),
  );
}

/** How numbers of a unit are written along an axis, in the language of spreadsheets. */
export function axisFormat(decimals: number, kind: string): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (kind === 'share') return `${digits}"%"`;
  return kind === 'points' ? `+${digits};\u2212${digits};0` : `${digits};\u2212${digits}`;
}

export function axisText(style: TextStyle, look: Look): Xml {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style, look)),
      runProperties('a:endParaRPr', style, look),
    ),
  );
}
