import { element, plainText, text, type Xml } from '../../ooxml/xml.ts';
import { closeGaps } from '../close-gaps.ts';
import { paragraph, run, runProperties, type TextStyle, oneLine } from '../drawing-text.ts';
import type { Look } from '../look.ts';
import { type ChartTable, points, type Rows } from './chart-table.ts';

/** Words beside a point instead of its bare value. */
export interface PointLabel {
  /** Place of the point in its series. */
  readonly index: number;
  /** One line is the text of the point's cell, so that it changes with the cell. */
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly position: 'outEnd' | 'ctr' | 'inBase' | 'l' | 'r' | 't' | 'b';
  /** How far it is moved from there, in shares of the chart. */
  readonly shift?: { readonly x: number; readonly y: number } | undefined;
}

const VALUE_FROM_CELLS = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const LABELS_RANGE = '{02D57815-91ED-43cb-92C2-25804820EDAC}';
const CHART_2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart';

/** Labels of a series that take their words from a column of cells, and what its extension has to say of that. */
export interface SeriesLabels {
  readonly labels: Xml;
  readonly extension: Xml;
}

/** Where labels take their words from. */
export interface LabelCells {
  readonly table: ChartTable;
  readonly column: string;
  readonly rows?: Rows;
}

/**
 * @param series the number of the series in its chart
 * @param from null where no cell holds the words
 */
export function dataLabels(
  labels: readonly PointLabel[],
  from: LabelCells | null,
  series: number,
  look: Look,
): SeriesLabels {
  const told = labels.filter(({ lines }) => lines.some((line) => oneLine(line) !== ''));
  if (told.length === 0) return { labels: element('c:dLbls', {}, element('c:delete', { val: 1 })), extension: '' };
  const written = told
    .toSorted((a, b) => a.index - b.index)
    .map((label) => pointLabel(label, from === null ? null : fieldId(series, label.index), look));
  if (from === null) return { labels: element('c:dLbls', {}, ...written, ...shown(false), NO_LEADERS), extension: '' };
  const cells = from.table.cells(from.column, from.rows);
  return {
    labels: element('c:dLbls', {}, ...written, ...shown(false), NO_LEADERS),
    extension: element(
      'c:extLst',
      {},
      element(
        'c:ext',
        { uri: LABELS_RANGE, 'xmlns:c15': CHART_2012 },
        element(
          'c15:datalabelsRange',
          {},
          element('c15:f', {}, text(from.table.range(from.column, from.rows))),
          element('c15:dlblRangeCache', {}, ...points(cells)),
        ),
      ),
    ),
  };
}

function pointLabel({ index, lines, style, position, shift }: PointLabel, field: string | null, look: Look): Xml {
  const [only, ...others] = lines;
  const align = position === 'l' ? 'r' : position === 'r' ? 'l' : 'ctr';
  const isCell = field !== null && only !== undefined && others.length === 0;
  const written = isCell
    ? [paragraph([cellField(only, field, style, look)], { align })]
    : lines.map((line) => paragraph([run(line, style, look)], { align }));
  return element(
    'c:dLbl',
    {},
    element('c:idx', { val: index }),
    element('c:layout', {}, shift === undefined ? '' : moved(shift)),
    element('c:tx', {}, element('c:rich', {}, UNWRAPPED, element('a:lstStyle', {}), ...written)),
    element('c:dLblPos', { val: position }),
    ...shown(true),
    isCell ? TAKEN_FROM_CELLS : '',
  );
}

/** Labels that were moved need no line back to their point. */
const NO_LEADERS = element(
  'c:extLst',
  {},
  element('c:ext', { uri: VALUE_FROM_CELLS, 'xmlns:c15': CHART_2012 }, element('c15:showLeaderLines', { val: 0 })),
);

const TAKEN_FROM_CELLS = element(
  'c:extLst',
  {},
  element('c:ext', { uri: VALUE_FROM_CELLS, 'xmlns:c15': CHART_2012 }, element('c15:showDataLabelsRange', { val: 1 })),
);

const UNWRAPPED = element(
  'a:bodyPr',
  { wrap: 'none', lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050, anchor: 'ctr' },
  element('a:spAutoFit', {}),
);

/** The text of the cell, as a field; programs that know no such fields show the text itself. */
function cellField(content: string, id: string, style: TextStyle, look: Look): Xml {
  return element(
    'a:fld',
    { id, type: 'CELLRANGE' },
    runProperties('a:rPr', style, look),
    element('a:pPr', {}),
    element('a:t', {}, plainText(closeGaps(oneLine(content)))),
  );
}

function fieldId(series: number, index: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{5D1AB0C2-${hex(series, 4)}-4A00-8000-${hex(index, 12)}}`;
}

function moved({ x, y }: { readonly x: number; readonly y: number }): Xml {
  return element('c:manualLayout', {}, element('c:x', { val: share(x) }), element('c:y', { val: share(y) }));
}

export function share(value: number): string {
  return value.toFixed(5);
}

/** A label with words of its own shows them where its value would be shown. */
function shown(value: boolean): readonly Xml[] {
  return [
    element('c:showLegendKey', { val: 0 }),
    element('c:showVal', { val: Number(value) }),
    element('c:showCatName', { val: 0 }),
    element('c:showSerName', { val: 0 }),
    element('c:showPercent', { val: 0 }),
    element('c:showBubbleSize', { val: 0 }),
  ];
}
