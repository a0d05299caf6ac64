import type { Language } from '../../../domain/language.ts';
import { slideWords } from '../../../i18n/slide-words.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { COLOUR, NO_FILL, NO_LINE, solidFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import type { ChartColumn, ChartTable } from './chart-table.ts';
import { dataLabels } from './data-labels.ts';
import type { GuideLine } from './guide-lines.ts';
import { cellText } from './names.ts';

/**
 * Charts of horizontal bars have no lines from top to bottom. Thin bars without gaps, each on an invisible one as long
 * as its value, make one, in every program.
 */

/** Of the axis: as thin as a line. */
const THICKNESS = 0.0022;
const AXES = { names: 1003, values: 1004 } as const;
const LONGEST_LABEL = 300;

/** Two columns for each line: how far it stands behind the one before, and how wide it is. */
export function guideColumns(
  lines: readonly GuideLine[],
  rows: number,
  span: number,
  language: Language,
): readonly ChartColumn[] {
  const { columns } = slideWords(language);
  const width = span * THICKNESS;
  const ends = { positive: 0, negative: 0 };
  const offsets = new Map<GuideLine, number>();
  for (const line of lines.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value))) {
    const side = line.value < 0 ? 'negative' : 'positive';
    offsets.set(line, Math.max(0, Math.abs(line.value) - ends[side]));
    ends[side] = Math.max(ends[side], Math.abs(line.value)) + width;
  }
  return ordered(lines).flatMap((line, index) => {
    const sign = line.value < 0 ? -1 : 1;
    const fill = (value: number): readonly number[] => Array.from({ length: rows }, () => value);
    const id = String(index);
    return [
      { id: `before${id}`, title: columns.before(line.name), cells: fill(sign * (offsets.get(line) ?? 0)) },
      { id: `line${id}`, title: columns.line(line.name), cells: fill(sign * width) },
    ];
  });
}

/** In the order in which they are stacked. */
function ordered(lines: readonly GuideLine[]): readonly GuideLine[] {
  return lines.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value));
}

/** The lines as a group of stacked bars on axes of their own, each labelled in the row on top that was left for it. */
export function guideGroup(
  lines: readonly GuideLine[],
  firstSeries: number,
  { min, max, size }: { readonly min: number; readonly max: number; readonly size: number },
  table: ChartTable,
  look: Look,
): { readonly group: readonly Xml[]; readonly axes: readonly Xml[] } {
  if (lines.length === 0) return { group: [], axes: [] };
  const series = ordered(lines).flatMap((line, index) => {
    const label = {
      index: lines.indexOf(line),
      lines: [cellText(line.label, size, LONGEST_LABEL)],
      style: { size: size - 1, bold: true, colour: line.colour },
      position: 'ctr' as const,
    };
    const number = firstSeries + 2 * index;
    const id = String(index);
    return [
      barSeries(`before${id}`, number, NO_FILL, '', table),
      barSeries(
        `line${id}`,
        number + 1,
        solidFill(line.colour),
        dataLabels([label], null, number + 1, look).labels,
        table,
      ),
    ];
  });
  const style = { size, colour: COLOUR.muted };
  return {
    group: [
      element(
        'c:barChart',
        {},
        element('c:barDir', { val: 'bar' }),
        element('c:grouping', { val: 'stacked' }),
        element('c:varyColors', { val: 0 }),
        ...series,
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

function barSeries(column: string, index: number, fill: Xml, labels: Xml, table: ChartTable): Xml {
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    table.heading(column),
    element('c:spPr', {}, fill, NO_LINE),
    element('c:invertIfNegative', { val: 0 }),
    labels,
    element('c:cat', {}, table.texts('name')),
    element('c:val', {}, table.numbers(column)),
  );
}
