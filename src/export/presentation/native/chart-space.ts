import { element, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { languageTag } from '../look.ts';
import { CHART, DRAWING, RELATIONSHIPS } from '../namespaces.ts';
import { COLOUR, NO_FILL, NO_LINE } from '../paint.ts';
import { axisText } from './axes.ts';
import { share } from './data-labels.ts';

/** By what the chart's part is related to its workbook. */
export const WORKBOOK_RELATIONSHIP = 'workbook';

/** The plot without its axes' names, in shares of the chart. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a chart around its groups of series and its axes. */
export function chartSpace(groupsAndAxes: readonly Xml[], plot: PlotPlace, look: Look): Xml {
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
    element('c:date1904', { val: 0 }),
    element('c:lang', { val: languageTag(look.language) }),
    element('c:roundedCorners', { val: 0 }),
    element(
      'c:chart',
      {},
      element('c:autoTitleDeleted', { val: 1 }),
      element('c:plotArea', {}, plotLayout(plot), ...groupsAndAxes, element('c:spPr', {}, NO_FILL, NO_LINE)),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: 'span' }),
    ),
    element('c:spPr', {}, NO_FILL, NO_LINE),
    axisText({ size: 14, colour: COLOUR.ink }, look),
    element('c:externalData', { 'r:id': WORKBOOK_RELATIONSHIP }, element('c:autoUpdate', { val: 0 })),
  );
}

function plotLayout({ x, y, width, height }: PlotPlace): Xml {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      element('c:layoutTarget', { val: 'inner' }),
      element('c:xMode', { val: 'edge' }),
      element('c:yMode', { val: 'edge' }),
      element('c:x', { val: share(x) }),
      element('c:y', { val: share(y) }),
      element('c:w', { val: share(width) }),
      element('c:h', { val: share(height) }),
    ),
  );
}
