import { element, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { COLOUR, NO_LINE, edgeFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { barSeries } from './bar-series.ts';
import type { ChartColumn, ChartTable } from './chart-table.ts';
import { dataLabels } from './data-labels.ts';
import type { BarLayout } from './bar-layout.ts';
import { crossedRows } from './guide-gaps.ts';
import type { GuideLine } from './guide-lines.ts';
import { cellText } from './names.ts';

/**
 * Charts of horizontal bars have no lines from top to bottom. Bars without gaps on axes of their own, as long as the
 * value and seen at their end only, make one.
 */

const AXES = { names: 1003, values: 1004 } as const;
const LONGEST_LABEL = 300;
/** How much of the bar is seen. pt */
const THICKNESS = 5;
/** LibreOffice knows whole per cents only. */
const LEAST_START = 0.99;

/** A column for each line: its value in every row, none where it would run through words. */
export function guideColumns(layout: BarLayout): readonly ChartColumn[] {
  return layout.lines.map(({ name, value }, index) => ({
    id: columnOf(index),
    title: name,
    cells: crossedRows(layout, index).map((isCrossed) => (isCrossed ? null : value)),
  }));
}

export interface GuideLayout {
  readonly min: number;
  readonly max: number;
  readonly size: number;
  /** pt for one of the unit */
  readonly perUnit: number;
}

/** The lines, each labelled in the row on top that was left for it. */
export function guideGroup(
  lines: readonly GuideLine[],
  firstSeries: number,
  { min, max, size, perUnit }: GuideLayout,
  table: ChartTable,
  look: Look,
): { readonly group: readonly Xml[]; readonly axes: readonly Xml[] } {
  if (lines.length === 0) return { group: [], axes: [] };
  const style = { size, colour: COLOUR.muted };
  return {
    group: [
      element(
        'c:barChart',
        {},
        element('c:barDir', { val: 'bar' }),
        element('c:grouping', { val: 'clustered' }),
        element('c:varyColors', { val: 0 }),
        ...lines.map((line, index) => guideSeries(line, index, firstSeries + index, { size, perUnit }, table, look)),
        element('c:gapWidth', { val: 0 }),
        element('c:overlap', { val: 100 }),
        element('c:axId', { val: AXES.names }),
        element('c:axId', { val: AXES.values }),
      ),
    ],
    axes: [
      valueAxis(
        { id: AXES.values, crosses: AXES.names, side: 't', min, max, step: null, style, at: 'max', between: true },
        look,
      ),
      categoryAxis({ id: AXES.names, crosses: AXES.values, side: 'l', reversed: true, hidden: true, style }, look),
    ],
  };
}

function guideSeries(
  line: GuideLine,
  at: number,
  index: number,
  { size, perUnit }: Pick<GuideLayout, 'size' | 'perUnit'>,
  table: ChartTable,
  look: Look,
): Xml {
  const from = Math.max(0, Math.min(LEAST_START, 1 - THICKNESS / Math.max(1, Math.abs(line.value) * perUnit)));
  const label = {
    index: at,
    lines: [cellText(line.label, size, LONGEST_LABEL)],
    style: { size: size - 1, bold: true, colour: line.colour },
    position: 'outEnd' as const,
  };
  return barSeries({
    index,
    column: columnOf(at),
    table,
    properties: [edgeFill(line.colour, from, line.value < 0), NO_LINE],
    labels: dataLabels([label], null, index, look).labels,
  });
}

function columnOf(index: number): string {
  return `guide${String(index)}`;
}
