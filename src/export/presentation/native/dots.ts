import { tickStep } from 'd3-array';

import { wrapText } from '../../../charts/parts/wrap-text.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
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
import { dotTable, type DotRows } from './dot-table.ts';
import { dotSeries, guideSeries, nameSeries } from './dot-series.ts';
import { guideLines } from './guide-lines.ts';
import { roundScale, type ValueScale } from './value-scale.ts';
import { cellText, positionName, seriesName } from './names.ts';

/** pt */
const ROW = { highest: 58 } as const;
const SIZE = { largest: 14, smallest: 8 } as const;
const NAME_SHARE = 0.34;
const NAME_GAP = 14;
const AXIS_HEIGHT = 26;
const LABEL_GAP = 12;
const TICKS = 6;
/** Rows of the axis that a line's label takes. */
const HEADER = 0.7;

const AXES = { values: 2001, rows: 2002 } as const;

/** What dots are laid out in: places along the axis, and how large things are. */
export interface DotLayout {
  readonly min: number;
  readonly max: number;
  /** pt for one of the unit */
  readonly perUnit: number;
  readonly size: number;
  readonly chart: { readonly width: number; readonly height: number };
  /** Top of the rows' axis. */
  readonly top: number;
}

/** Dots on a scale, a row for each position, best read where zero says little: ranges, bounds, ranks. */
export function dots(model: ChartModel, box: Box, look: Look): Graphic {
  const lines = guideLines(model);
  const top = model.positions.length + 0.5 + lines.length * HEADER;
  const pitch = Math.min(ROW.highest, (box.height - AXIS_HEIGHT) / Math.max(1, top));
  const size = Math.max(SIZE.smallest, Math.min(SIZE.largest, Math.round(pitch * 0.5)));
  const names = model.positions.map((position) => positionName(position, model));
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
  const ends = model.marks.map((mark) => labelRoom + overhang(mark, scale, box.width - left));
  const width = box.width - left - Math.max(16, ...ends);
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
  const marks = rows.groups.reduce((sum, { dots: own }) => sum + own.length, 0);
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
      { id: AXES.rows, crosses: AXES.values, side: 'l', min: 0.4, max: top, step: null, style, at: 'min' },
      look,
    ),
  ];
  const plot = { x: left / box.width, y: 0, width: width / box.width, height: (pitch * top) / box.height };
  return { kind: 'chart', sheet: table.sheet, chart: chartSpace([group, ...axes], plot, '', look) };
}

/** From zero, or the first place, to a round number or the last place. */
function scaleOf(model: ChartModel): ValueScale {
  const { places, unit, language } = model;
  if (places !== null) {
    const step = Math.max(1, tickStep(0, places, TICKS));
    const format = language === 'zh' ? '"第 "0" 位";;' : '0;;';
    return { min: 0, max: places + places * 0.005, step, format };
  }
  return roundScale(model, 0, TICKS);
}

/** What stands beside a dot: its figure and, where there are several series, whose it is. */
export function dotLabel(mark: Mark, model: ChartModel): string {
  return cellText([mark.text, seriesName(mark, model)].filter((part) => part !== '').join(' '), 12, 240);
}

/** How far what is drawn of a mark leads beyond the end of the scale, which only open ends do. pt */
function overhang(mark: Mark, { max, min }: ValueScale, width: number): number {
  const place = magnitude(mark);
  if (place === null || mark.value !== null) return 0;
  return mark.interval?.upper === null ? Math.max(0, 34 - ((max - place) / (max - min)) * width) : 0;
}
