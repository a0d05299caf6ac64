import { chartWords } from '../../../model/chart-words.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { element } from '../../ooxml/xml.ts';
import { widest } from '../fit-text.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { chartSpace } from './chart-space.ts';
import type { Graphic } from './graphic.ts';
import { guideLines } from './guide-lines.ts';
import { endLabel, endOf, endShifts } from './line-ends.ts';
import { guideSeries, lineSeries } from './line-series.ts';
import { lineTable, type LineRow } from './line-table.ts';
import { positionName } from './names.ts';
import { timeSlots } from './time-slots.ts';
import { roundScale } from './value-scale.ts';
import { whiskerReach } from './whiskers.ts';

/** pt */
const SIZE = 14;
const AXIS = { height: 30, width: 56 } as const;
const TOP = 12;
const LABEL_GAP = 18;
const WIDEST_LABEL = 320;
const TICKS = 5;
const DOT = 11;
/** Spaces behind the numbers of the axis: the first dots stand on it. */
const OFF_THE_DOT = '"   "';
const AXES = { names: 3001, values: 3002 } as const;

/** Lines over time, each named with its last figure at its end. */
export function lines(model: ChartModel, box: Box, look: Look): Graphic {
  const slots = timeSlots(model).map((slot) => ({ ...slot, label: slotName(slot, model) }));
  const guides = guideLines({ ...model, baseline: null });
  const labels = [...model.series.map((series) => endLabel(series, model)), ...guides.map(({ label }) => label)];
  const right = Math.min(WIDEST_LABEL, LABEL_GAP + widest(labels, SIZE, true));
  const plot = { x: AXIS.width, y: TOP, width: box.width - AXIS.width - right, height: box.height - TOP - AXIS.height };
  const scale = roundScale(model, model.baseline?.value ?? null, TICKS);
  const perUnit = plot.height / (scale.max - scale.min);
  const rows = model.series.map((series): LineRow => {
    const marks = slots.map(
      ({ key }) => model.marks.find((mark) => mark.series === series.key && mark.position === key) ?? null,
    );
    return { series, marks, reaches: marks.map((mark) => mark && whiskerReach(mark, perUnit, DOT)) };
  });
  const table = lineTable(rows, slots, guides, model);
  const shifts = endShifts(
    [...guides.map(({ value }) => value), ...rows.map(endOf)],
    (value) => plot.y + (scale.max - value) * perUnit,
    box.height,
    SIZE,
  );
  const context = { table, model, look, size: SIZE };
  const group = element(
    'c:lineChart',
    {},
    element('c:grouping', { val: 'standard' }),
    element('c:varyColors', { val: 0 }),
    ...guides.map((guide, index) => guideSeries(guide, index, slots.length - 1, shifts[index] ?? 0, context)),
    ...rows.map((row, index) => lineSeries(row, index, guides.length, shifts[guides.length + index] ?? 0, context)),
    element('c:marker', { val: 1 }),
    element('c:axId', { val: AXES.names }),
    element('c:axId', { val: AXES.values }),
  );
  const names = {
    id: AXES.names,
    crosses: AXES.values,
    side: 'b',
    style: { size: 13, colour: COLOUR.ink },
    low: true,
  } as const;
  const values = {
    id: AXES.values,
    crosses: AXES.names,
    side: 'l',
    ...scale,
    format: `${scale.format.replace(';', `${OFF_THE_DOT};`)}${OFF_THE_DOT}`,
    style: { size: 11, colour: COLOUR.muted },
  } as const;
  const share = {
    x: plot.x / box.width,
    y: plot.y / box.height,
    width: plot.width / box.width,
    height: plot.height / box.height,
  };
  return {
    kind: 'chart',
    sheet: table.sheet,
    chart: chartSpace([group, categoryAxis(names, look), valueAxis({ ...values, at: 'min' }, look)], share, look),
  };
}

/** The base period tells what it counts as: 2010 = 1. */
function slotName(slot: { readonly key: string; readonly label: string }, model: ChartModel): string {
  const { baseline, language } = model;
  if (baseline !== null && slot.label === baseline.label) {
    return chartWords(language).baseline(slot.label, String(baseline.value));
  }
  return positionName(slot, model);
}
