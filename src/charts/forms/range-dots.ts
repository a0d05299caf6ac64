import { max, min } from 'd3-array';

import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { extentOf } from '../parts/extent.ts';
import { fitScale, type Room, type Scale } from '../parts/fit-scale.ts';
import { missingReason } from '../parts/missing-reason.ts';
import { DOT_RADIUS, dotReach, quantityDot, type QuantityDot } from '../parts/quantity-dot.ts';
import { referenceHeader, referencesOf, type HeaderLine } from '../parts/reference-lines.ts';
import { layoutRows, plotLeft, type Row } from '../parts/row-layout.ts';
import { line, text, type Shape } from '../parts/shape.ts';
import { spreadApart } from '../parts/spread-apart.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { valueTicks } from '../parts/value-ticks.ts';

/** px */
const CONTENT = { single: 20, withLabelsAbove: 40 } as const;
const GAP_BEFORE_LABEL = 6;
const GAP_BETWEEN_LABELS = 10;
const AXIS_LABELS = 24;
const ORIGIN = 0;

/** A row of dots for each position: values with their intervals, ranges as bands, one-sided bounds with an arrow. */
export function rangeDots(model: ChartModel, frame: Frame): Drawing {
  const left = plotLeft(model.positions, frame);
  const scale = fitScale(extentOf(model, ORIGIN), [left, frame.width], rooms(model));
  const header = referenceHeader([...seriesNames(model, frame), ...referencesOf(model, frame)], scale, frame);
  const { rows, bottom } = layoutRows(model.positions, model, frame, header.height, ({ key }) =>
    marksAt(key, model).length > 2 ? CONTENT.withLabelsAbove : CONTENT.single,
  );
  return {
    height: Math.ceil(bottom + AXIS_LABELS),
    grid: {
      direction: 'horizontal',
      scale,
      extent: [header.height, bottom],
      ticks: valueTicks(model, scale, 'horizontal', frame.width),
    },
    under: [
      ...rows.flatMap((row) => [...guide(row, model, scale, frame), row.label]),
      ...header.draw(0, bottom, rows[0] === undefined ? bottom : lineOf(rows[0]) - DOT_RADIUS - 2),
    ],
    marks: rows.flatMap((row) => dotsOf(row, model, frame, scale)),
    over: [],
  };
}

function marksAt(position: string, { marks }: ChartModel): readonly Mark[] {
  return marks.filter((mark) => mark.position === position);
}

/** The names of several series stand once, over their dots in the first row. */
function seriesNames(model: ChartModel, { palette }: Frame): readonly HeaderLine[] {
  if (model.series.length < 2) return [];
  return model.series.flatMap(({ key, label, emphasis }) => {
    const first = model.marks.find((mark) => mark.series === key && magnitude(mark) !== null);
    const value = first === undefined ? null : magnitude(first);
    if (value === null) return [];
    return [{ value, label, colour: emphasis === 'focus' ? palette.focus : palette.muted, dash: false, endsAtFirstRow: true }];
  });
}

/** A hairline that leads the eye from the label to the dots, stronger between the dots of one row. */
function guide(row: Row, model: ChartModel, scale: Scale, { palette }: Frame): readonly Shape[] {
  const y = lineOf(row);
  const places = marksAt(row.position.key, model).map(magnitude).filter((value) => value !== null);
  const [low, high] = [min(places), max(places)];
  const [start, end] = scale.range;
  const track = line([[start, Math.round(y) + 0.5], [end, Math.round(y) + 0.5]], palette.grid);
  if (low === undefined || high === undefined || low === high) return [track];
  return [track, line([[scale(low), y], [scale(high), y]], palette.contextSoft, { lineWidth: 4 })];
}

/** The height at which the dots of a row stand: its middle, or lower where labels stand above. */
function lineOf(row: Row): number {
  return row.contentTop + row.contentHeight - CONTENT.single / 2;
}

function dotsOf(row: Row, model: ChartModel, frame: Frame, scale: Scale): readonly DrawnMark[] {
  const { palette, width } = frame;
  const y = lineOf(row);
  const marks = marksAt(row.position.key, model);
  const dots = marks.map((mark) => {
    const tone = toneOf(emphasisOf(mark, model), palette);
    return { mark, dot: quantityDot(mark, y, scale, tone, palette), place: scale(magnitude(mark) ?? ORIGIN) };
  });
  const known = dots.filter(({ mark }) => mark.missing === null);
  const labels = placeLabels(known, row, model, frame);
  const cells = targetEdges(dots.map(({ place }) => place), width);
  return dots.map(({ mark, dot }, index) => {
    const [from, to] = cells[index] ?? [0, width];
    const target = { x: from, y: row.top, width: to - from, height: row.height };
    const place = { x: scale(ORIGIN) + GAP_BEFORE_LABEL, y, right: width };
    const shapes =
      mark.missing === null
        ? [...dot.shapes, ...(labels.get(mark.key) ?? [])]
        : missingReason(mark, place, model.language, palette);
    return { key: mark.key, shapes, target };
  });
}

interface PlacedDot {
  readonly mark: Mark;
  readonly dot: QuantityDot;
  readonly place: number;
}

/** One label stands to the right of its dot, two to either side, more of them above the row. */
function placeLabels(
  dots: readonly PlacedDot[],
  row: Row,
  model: ChartModel,
  { palette, width }: Frame,
): ReadonlyMap<string, readonly Shape[]> {
  const y = lineOf(row);
  const style = (mark: Mark) => ({ fill: palette.ink, bold: emphasisOf(mark, model) === 'focus', rim: palette.paper });
  if (dots.length > 2) {
    const blocks = dots.map(({ mark, place }) => ({ centre: place, height: labelWidth(mark) + GAP_BETWEEN_LABELS }));
    const centres = spreadApart(blocks, [0, width]);
    const above = row.contentTop + CONTENT.single / 2;
    return new Map(
      dots.map(({ mark }, index) => [mark.key, [text(mark.text, { ...style(mark), x: centres[index] ?? 0, y: above, align: 'center' })]]),
    );
  }
  const leftmost = dots.length === 2 ? dots.toSorted((a, b) => a.place - b.place)[0] : undefined;
  return new Map(
    dots.map(({ mark, dot }) => {
      const isLeft = mark === leftmost?.mark;
      const x = isLeft ? dot.left - GAP_BEFORE_LABEL : dot.right + GAP_BEFORE_LABEL;
      return [mark.key, [text(mark.text, { ...style(mark), x, y, align: isLeft ? 'right' : 'left' })]];
    }),
  );
}

/** Divides the row between its dots, so that each reacts around its own place. */
function targetEdges(places: readonly number[], width: number): readonly (readonly [number, number])[] {
  const sorted = places.toSorted((a, b) => a - b);
  return places.map((place, index) => {
    const rank = sorted.indexOf(place) + places.slice(0, index).filter((other) => other === place).length;
    const [before, after] = [sorted[rank - 1], sorted[rank + 1]];
    return [before === undefined ? 0 : (before + place) / 2, after === undefined ? width : (place + after) / 2];
  });
}

function rooms(model: ChartModel): readonly Room[] {
  return model.positions.flatMap(({ key }) => {
    const marks = marksAt(key, model).filter((mark) => magnitude(mark) !== null);
    const lowest = marks.length === 2 ? min(marks, (mark) => magnitude(mark) ?? 0) : undefined;
    return marks.map((mark) => {
      const height = magnitude(mark) ?? 0;
      const reach = dotReach(mark);
      const label = GAP_BEFORE_LABEL + labelWidth(mark);
      const { lower, upper } = mark.interval ?? { lower: null, upper: null };
      if (marks.length > 2) return { at: height, before: reach.before, after: reach.after };
      return height === lowest
        ? { at: lower ?? height, before: reach.before + label, after: DOT_RADIUS }
        : { at: upper ?? height, before: DOT_RADIUS, after: reach.after + label };
    });
  });
}

function labelWidth(mark: Mark): number {
  return textWidth(mark.text, FONT_SIZE.value, true);
}
