import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { extentOf } from '../parts/extent.ts';
import { fitScale, type Room, type Scale } from '../parts/fit-scale.ts';
import { missingReason, reasonHeight } from '../parts/missing-reason.ts';
import { originLine } from '../parts/origin-line.ts';
import { barSide, overhang, quantityBar } from '../parts/quantity-bar.ts';
import { referenceHeader, referencesOf } from '../parts/reference-lines.ts';
import { layoutRows, plotLeft, type Row } from '../parts/row-layout.ts';
import { keepInside, text } from '../parts/shape.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { valueTicks } from '../parts/value-ticks.ts';
import { shorten } from '../parts/wrap-text.ts';

/** px */
const THICKNESS = { single: 22, narrow: 16, grouped: 14 } as const;
const GAP_IN_GROUP = 4;
const GAP_BEFORE_LABEL = 8;
const AXIS_LABELS = 24;
const ORIGIN = 0;
/** Share of the width that the name of a series may take in a label. */
const NAME_SHARE = 0.18;

/** Horizontal bars from zero, one row for each position; bounds and ranges are drawn as what they are. */
export function rankedBars(model: ChartModel, frame: Frame): Drawing {
  const left = plotLeft(model.positions, frame);
  const scale = fitScale(extentOf(model, ORIGIN), [left, frame.width], rooms(model, frame));
  const header = referenceHeader(referencesOf(model, frame), scale, frame);
  const thickness = barThickness(model, frame);
  const { rows, bottom } = layoutRows(model.positions, model, frame, header.height, ({ key }) => {
    const marks = model.marks.filter((mark) => mark.position === key);
    const bars = marks.length * thickness + Math.max(0, marks.length - 1) * GAP_IN_GROUP;
    return { height: Math.max(bars, reasonHeight(marks)) };
  });
  const marks = rows.flatMap((row) => barsOf(row, { model, frame, scale, thickness }));
  const figures = marks.flatMap(({ labels }) => labels);
  return {
    height: Math.ceil(bottom + AXIS_LABELS),
    grid: {
      direction: 'horizontal',
      scale,
      extent: [header.height, bottom],
      ticks: valueTicks(model, scale, 'horizontal', frame.width),
    },
    under: [],
    marks,
    over: [
      ...originLine(rows, scale, ORIGIN, frame),
      ...header.draw(0, bottom, figures),
      ...rows.map(({ label }) => label),
    ],
  };
}

interface Context {
  readonly model: ChartModel;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly thickness: number;
}

function barsOf(row: Row, context: Context): readonly DrawnMark[] {
  const { model, frame, thickness } = context;
  const marks = model.marks.filter((mark) => mark.position === row.position.key);
  return marks.map((mark, index) => {
    const y = row.contentTop + index * (thickness + GAP_IN_GROUP);
    const isFirst = index === 0;
    const top = isFirst ? row.top : y - GAP_IN_GROUP / 2;
    const bottom = index === marks.length - 1 ? row.top + row.height : y + thickness + GAP_IN_GROUP / 2;
    const target = { x: 0, y: top, width: frame.width, height: bottom - top };
    return { key: mark.key, ...barWithLabel(mark, y, context), target };
  });
}

function barWithLabel(
  mark: Mark,
  y: number,
  { model, frame, scale, thickness }: Context,
): Pick<DrawnMark, 'shapes' | 'labels'> {
  const { palette, width } = frame;
  const middle = y + thickness / 2;
  if (mark.missing !== null) {
    const place = { x: scale(ORIGIN) + GAP_BEFORE_LABEL, y: middle, right: width };
    const maxLines = model.series.length > 1 ? 1 : undefined;
    return { shapes: [], labels: missingReason(mark, place, model.language, palette, maxLines) };
  }
  const emphasis = emphasisOf(mark, model);
  const bar = quantityBar(mark, { scale, y, thickness, from: ORIGIN }, toneOf(emphasis, palette), palette);
  const side = barSide(mark, ORIGIN);
  const x = bar.end + side * GAP_BEFORE_LABEL;
  const placed = { y: middle, align: side === -1 ? 'right' : 'left', rim: palette.paper } as const;
  const value = text(mark.text, { ...placed, x, fill: palette.ink, bold: emphasis === 'focus' });
  const name = seriesName(mark, model, frame);
  if (name === '') return { shapes: bar.shapes, labels: [keepInside(value, width)] };
  const behind = x + side * (textWidth(mark.text, FONT_SIZE.value, true) + GAP_BEFORE_LABEL);
  const series = text(name, { ...placed, x: behind, fill: palette.muted, size: FONT_SIZE.small });
  return { shapes: bar.shapes, labels: [value, series].map((label) => keepInside(label, width)) };
}

/** Bars of one group tell their series themselves, so that there is no legend to look up. */
function seriesName(mark: Mark, { series }: ChartModel, { width }: Frame): string {
  const name = series.length > 1 ? series.find(({ key }) => key === mark.series)?.label : undefined;
  return shorten(name ?? '', width * NAME_SHARE, FONT_SIZE.small);
}

function rooms(model: ChartModel, frame: Frame): readonly Room[] {
  return model.marks.flatMap((mark) => {
    const height = magnitude(mark);
    if (height === null) return [];
    const name = seriesName(mark, model, frame);
    const nameRoom = name === '' ? 0 : GAP_BEFORE_LABEL + textWidth(name, FONT_SIZE.small);
    const label = GAP_BEFORE_LABEL + textWidth(mark.text, FONT_SIZE.value, true) + nameRoom;
    const needed = overhang(mark, ORIGIN) + label;
    return barSide(mark, ORIGIN) === -1
      ? [{ at: mark.interval?.lower ?? height, before: needed, after: 0 }]
      : [{ at: mark.interval?.upper ?? height, before: 0, after: needed }];
  });
}

function barThickness({ series }: ChartModel, frame: Frame): number {
  if (series.length > 1) return THICKNESS.grouped;
  return isNarrow(frame) ? THICKNESS.narrow : THICKNESS.single;
}
