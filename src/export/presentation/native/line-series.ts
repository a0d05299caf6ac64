import { emphasisOf } from '../../../charts/parts/tone.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { COLOUR, type Colour, markTone, outline, solidFill } from '../paint.ts';
import type { ChartTable } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import { errorBars } from './error-bars.ts';
import type { GuideLine } from './guide-lines.ts';
import { endLabel, lastKnown } from './line-ends.ts';
import type { LineRow } from './line-table.ts';
import { cellText } from './names.ts';

interface LineContext {
  readonly table: ChartTable;
  readonly model: ChartModel;
  readonly look: Look;
  /** pt */
  readonly size: number;
}

/** A line: dots filled where printed, hollow where computed or only bounded; dashed where it leads to a computed one. */
export function lineSeries(row: LineRow, at: number, before: number, shift: number, context: LineContext): Xml {
  const { table, look, model } = context;
  const { marks, reaches } = row;
  const id = String(at);
  const emphasis = emphasisOf(lastKnown(marks) ?? row.series, model);
  const colour = markTone(emphasis).solid;
  const width = emphasis === 'focus' ? 3 : 2;
  const labels = labelsOf(row, shift, context, emphasis === 'focus');
  const { labels: written, extension } = dataLabels(labels, { table, column: `label${id}` }, before + at, look);
  const hasWhiskers = reaches.some((reach) => reach !== null);
  return element(
    'c:ser',
    {},
    element('c:idx', { val: before + at }),
    element('c:order', { val: before + at }),
    table.heading(`line${id}`),
    element('c:spPr', {}, outline(colour, width)),
    dot(colour, true),
    ...marks.flatMap((mark, index) =>
      mark === null || isPlain(mark) ? [] : [hollowPoint(mark, index, colour, width)],
    ),
    written,
    hasWhiskers ? errorBars(table, { direction: 'y', minus: `minus${id}`, plus: `plus${id}` }) : '',
    element('c:cat', {}, table.texts('name')),
    element('c:val', {}, table.numbers(`line${id}`)),
    element('c:smooth', { val: 0 }),
    extension,
  );
}

function isPlain({ origin, value, missing }: Mark): boolean {
  return missing !== null || (origin !== 'derived' && value !== null);
}

function hollowPoint({ origin }: Mark, index: number, colour: Colour, width: number): Xml {
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: index }),
    dot(colour, false),
    element('c:bubble3D', { val: 0 }),
    element('c:spPr', {}, outline(colour, width, origin === 'derived' ? { dash: 'dash' } : {})),
  );
}

function dot(colour: Colour, isFilled: boolean): Xml {
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: 9 }),
    element('c:spPr', {}, solidFill(isFilled ? colour : COLOUR.paper), outline(colour, isFilled ? 0.75 : 2)),
  );
}

/** The last figure with the name of the line; a line that stands alone tells all its figures. */
function labelsOf(
  { series, marks }: LineRow,
  shift: number,
  { model, size }: LineContext,
  bold: boolean,
): readonly PointLabel[] {
  const last = lastKnown(marks);
  const style = { size, bold, colour: COLOUR.ink };
  return marks.flatMap((mark, index): readonly PointLabel[] => {
    if (mark === null || magnitude(mark) === null) return [];
    if (mark === last) {
      return [{ index, lines: [endLabel(series, model)], style, position: 'r', shift: down(shift) }];
    }
    const isAlone = model.series.length === 1 && mark.origin !== 'definition';
    return isAlone ? [{ index, lines: [cellText(mark.text, 12)], style, position: 't' }] : [];
  });
}

/** A line to hold the others against. */
export function guideSeries(
  guide: GuideLine,
  index: number,
  last: number,
  shift: number,
  { table, look, size }: LineContext,
): Xml {
  const label: PointLabel = {
    index: last,
    lines: [guide.label],
    style: { size: size - 1, bold: true, colour: guide.colour },
    position: 'r',
    shift: down(shift),
  };
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    table.heading(`guide${String(index)}`),
    element('c:spPr', {}, outline(guide.colour, 1.5, { dash: 'dash' })),
    element('c:marker', {}, element('c:symbol', { val: 'none' })),
    dataLabels([label], null, index, look).labels,
    element('c:cat', {}, table.texts('name')),
    element('c:val', {}, table.numbers(`guide${String(index)}`)),
    element('c:smooth', { val: 0 }),
  );
}

/** Less than this share of the chart cannot be seen. */
const LEAST_SHIFT = 0.004;

function down(y: number): PointLabel['shift'] {
  return Math.abs(y) < LEAST_SHIFT ? undefined : { x: 0, y };
}
