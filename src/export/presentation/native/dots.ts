import { tickStep } from 'd3-array';

import { wrapText } from '../../../charts/parts/wrap-text.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import { oneLine } from '../drawing-text.ts';
import { widest } from '../fit-text.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR } from '../paint.ts';
import { valueAxis } from './axes.ts';
import { chartSpace } from './chart-space.ts';
import type { Graphic } from './graphic.ts';
import { groupDots } from './dot-groups.ts';
import { type DotLayout, dotLabel, HEADER } from './dot-layout.ts';
import { dotTable, type DotRows } from './dot-table.ts';
import { dotSeries, guideSeries, nameSeries } from './dot-series.ts';
import { guideLines } from './guide-lines.ts';
import { measureRows } from './row-measure.ts';
import { roundScale, type ValueScale } from './value-scale.ts';
import { positionName } from './names.ts';

/** pt */
const NAME_SHARE = 0.34;
const NAME_GAP = 14;
const AXIS_HEIGHT = 26;
const LABEL_GAP = 12;
const TICKS = 6;
const AXES = { values: 2001, rows: 2002 } as const;

/** Dots on a scale, a row for each position, best read where zero says little: ranges, bounds, ranks. */
export function dots(model: ChartModel, box: Box, look: Look): Graphic {
  const lines = guideLines(model);
  const top = model.positions.length + 0.5 + lines.length * HEADER;
  const names = model.positions.map((position) => positionName(position, model));
  const { pitch, size } = measureRows(names, top, box.height - AXIS_HEIGHT, box.width * NAME_SHARE);
  const nameLines = names.map((name) => wrapText(oneLine(name), box.width * NAME_SHARE, size, 2));
  const left = Math.ceil(widest(nameLines.flat(), size)) + NAME_GAP;
  const scale = scaleOf(model);
  const labelRoom = Math.min(
    box.width * 0.4,
    LABEL_GAP +
      widest(
        model.marks.map((mark) => dotLabel(mark, model)),
        size,
        true,
      ),
  );
  const width = box.width - left - Math.max(16, labelRoom);
  const layout: DotLayout = {
    min: scale.min,
    max: scale.max,
    perUnit: width / (scale.max - scale.min),
    size,
    chart: { width: box.width, height: box.height },
    top,
  };
  const rows: DotRows = {
    names: model.positions.map(({ key }, index) => ({
      key,
      lines: nameLines[index] ?? [],
      row: model.positions.length - index,
    })),
    groups: groupDots(model, layout),
    lines,
  };
  const table = dotTable(rows, layout, model);
  const context = { table, layout, look };
  const marks = rows.groups.at(-1)?.rows.to ?? 0;
  const series: readonly Xml[] = [
    nameSeries(rows, 0, marks, context),
    ...lines.map((line, index) => guideSeries(line, index, 1 + index, marks, context)),
    ...rows.groups.map((each, index) =>
      dotSeries(each, 1 + lines.length + index, { ...context, groups: rows.groups, model }),
    ),
  ];
  const group = element(
    'c:scatterChart',
    {},
    element('c:scatterStyle', { val: 'lineMarker' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:axId', { val: AXES.values }),
    element('c:axId', { val: AXES.rows }),
  );
  const style = { size: Math.min(11, size), colour: COLOUR.muted };
  const axes = [
    valueAxis({ id: AXES.values, crosses: AXES.rows, side: 'b', ...scale, style, at: 'min' }, look),
    valueAxis(
      { id: AXES.rows, crosses: AXES.values, side: 'l', min: 0, max: top, step: 1, hidden: true, style, at: 'min' },
      look,
    ),
  ];
  const plot = { x: left / box.width, y: 0, width: width / box.width, height: (pitch * top) / box.height };
  return { kind: 'chart', sheet: table.sheet, chart: chartSpace([group, ...axes], plot, look) };
}

/** Share of the scale that is kept for open ends. */
const TAIL_SHARE = 0.06;

/** From zero, or the first place, to a round number or the last place. */
function scaleOf(model: ChartModel): ValueScale {
  const { places, language } = model;
  if (places !== null) {
    const step = Math.max(1, tickStep(0, places, TICKS));
    const format = language === 'zh' ? '"第"0"位";;' : '0;;';
    return { min: 0, max: places + places * 0.005, step, format };
  }
  const scale = roundScale(model, 0, TICKS);
  const tail = (scale.max - scale.min) * TAIL_SHARE;
  const leadsOut = model.marks.some(
    ({ value, interval }) => value === null && interval?.upper === null && (interval.lower ?? 0) > scale.max - tail,
  );
  return leadsOut ? { ...scale, max: scale.max + tail } : scale;
}
