import { slideWords } from '../slide-words.ts';
import { emphasisOf } from '../../../charts/parts/tone.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR, fadingFill, hatchedFill, markTone, NO_LINE, outline, solidFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { type BarPiece, BAR_PIECES, type BarPieces, outermost } from './bar-pieces.ts';
import { type BarLayout, LARGEST, layOutBars } from './bar-layout.ts';
import { barPoint, barSeries } from './bar-series.ts';
import { chartSpace } from './chart-space.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import { errorBars } from './error-bars.ts';
import type { Graphic } from './graphic.ts';
import { guideColumns, guideGroup } from './bar-guides.ts';
import { cellText } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';

const AXES = { names: 1001, values: 1002 } as const;

/** Horizontal bars from zero, a row for each mark in reading order, with what lines they are held against. */
export function bars(model: ChartModel, box: Box, look: Look): Graphic {
  const layout = layOutBars(model, box);
  const { rows, lines } = layout;
  const table = tableOf(layout, model);
  const pieces = BAR_PIECES.filter((piece) => rows.some((row) => row.pieces[piece] !== undefined));
  const series = pieces.map((piece, index) => pieceSeries(piece, index, layout, table, model, look));
  const group = element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'bar' }),
    element('c:grouping', { val: 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: layout.gapWidth }),
    element('c:overlap', { val: 100 }),
    element('c:axId', { val: AXES.names }),
    element('c:axId', { val: AXES.values }),
  );
  const style = { size: layout.size, colour: COLOUR.ink };
  const axes = [
    categoryAxis({ id: AXES.names, crosses: AXES.values, side: 'l', reversed: true, style, low: true }, look),
    valueAxis(
      {
        id: AXES.values,
        crosses: AXES.names,
        side: 'b',
        min: layout.min,
        max: layout.max,
        step: null,
        style,
        between: true,
      },
      look,
    ),
  ];
  const guides = guideGroup(
    lines,
    pieces.length,
    { min: layout.min, max: layout.max ?? 1, size: layout.size, perUnit: layout.perUnit },
    table,
    look,
  );
  return {
    kind: 'chart',
    sheet: table.sheet,
    chart: chartSpace([group, ...guides.group, ...axes, ...guides.axes], layout.plot, look),
  };
}

function tableOf(layout: BarLayout, model: ChartModel): ChartTable {
  const { rows } = layout;
  const { columns } = slideWords(model.language);
  const pieces = BAR_PIECES.toReversed().filter(
    (piece) => piece === 'value' || rows.some((row) => row.pieces[piece] !== undefined),
  );
  return chartTable([
    { id: 'name', title: columns.name, cells: rows.map(({ name }) => name) },
    ...pieces.map((piece) => ({
      id: piece,
      title: columns[piece],
      cells: rows.map((row) => clamped(row.pieces[piece] ?? null)),
    })),
    { id: 'minus', title: columns.minus, cells: rows.map(({ reach }) => reach?.minus ?? null) },
    { id: 'plus', title: columns.plus, cells: rows.map(({ reach }) => reach?.plus ?? null) },
    { id: 'label', title: columns.label, cells: rows.map(({ mark }) => mark && cellText(mark.text, 12)) },
    ...provenanceColumns(
      rows.map(({ mark }) => mark),
      model,
    ),
    ...guideColumns(layout),
  ]);
}

function clamped(value: number | null): number | null {
  return value === null ? null : Math.max(-LARGEST, Math.min(LARGEST, value));
}

function pieceSeries(
  piece: BarPiece,
  index: number,
  layout: BarLayout,
  table: ChartTable,
  model: ChartModel,
  look: Look,
): Xml {
  const { rows } = layout;
  const points = rows.flatMap(({ mark, pieces }, at) => {
    const end = pieces[piece];
    return mark === null || end === undefined ? [] : [barPoint(at, pieceFill(piece, end, pieces, mark, model))];
  });
  const { labels, extension } = dataLabels(labelsOf(piece, layout, model), { table, column: 'label' }, index, look);
  const hasWhiskers = piece === 'value' && rows.some(({ reach }) => reach !== null);
  return barSeries({
    index,
    column: piece,
    table,
    properties: [solidFill(COLOUR.context)],
    points,
    labels,
    whiskers: hasWhiskers ? errorBars(table) : '',
    extension,
  });
}

/** Fill and edge of a piece. */
function pieceFill(piece: BarPiece, end: number, pieces: BarPieces, mark: Mark, model: ChartModel): readonly Xml[] {
  const { solid, soft } = markTone(emphasisOf(mark, model));
  const backwards = end < 0;
  const isDerived = mark.origin === 'derived';
  switch (piece) {
    case 'value':
      return isDerived ? [hatchedFill(solid), outline(solid, 1)] : [solidFill(solid)];
    case 'range':
    case 'rangeBelow':
      return [isDerived ? hatchedFill(soft) : solidFill(soft), outline(solid, 0.75)];
    case 'upTo':
      return [fadingFill(solid, COLOUR.paper, { backwards }), outline(solid, 1, { dash: 'sysDash' })];
    case 'openEnd': {
      const from = Math.abs((pieces.value ?? 0) / (end || 1));
      return [fadingFill(solid, COLOUR.paper, { backwards, from }), NO_LINE];
    }
  }
}

/** The label of a row belongs to the piece that reaches furthest, and stands behind its whisker. */
function labelsOf(
  piece: BarPiece,
  { rows, perUnit, chartWidth, size }: BarLayout,
  model: ChartModel,
): readonly PointLabel[] {
  return rows.flatMap(({ mark, pieces, reach }, index) => {
    const end = pieces[piece];
    if (mark === null || end === undefined || outermost(pieces) !== piece) return [];
    const offset = reach === null ? 0 : (end < 0 ? -reach.minus : reach.plus) * perUnit;
    return [
      {
        index,
        lines: [cellText(mark.text, 12)],
        style: { size, bold: emphasisOf(mark, model) === 'focus', colour: COLOUR.ink },
        position: 'outEnd' as const,
        shift: Math.abs(offset) < 1 ? undefined : { x: offset / chartWidth, y: 0 },
      },
    ];
  });
}
