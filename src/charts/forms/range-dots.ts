import { max, min } from 'd3-array';

import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import type { Frame } from '../frame.ts';
import { dotRooms, MOST_LABELS_BESIDE, placeDotLabels, seriesNames } from '../parts/dot-labels.ts';
import { extentOf } from '../parts/extent.ts';
import { fitScale, type Scale } from '../parts/fit-scale.ts';
import { missingReason, reasonHeight } from '../parts/missing-reason.ts';
import { DOT_RADIUS, quantityDot } from '../parts/quantity-dot.ts';
import { referenceHeader, referencesOf, type ReferenceHeader } from '../parts/reference-lines.ts';
import { layoutRows, plotLeft, type Row } from '../parts/row-layout.ts';
import { scaleOrigin } from '../parts/scale-origin.ts';
import { line, type Shape } from '../parts/shape.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { valueTicks } from '../parts/value-ticks.ts';

/** px */
const DOTS_HEIGHT = 20;
const LABELS_ABOVE = 20;
const AXIS_LABELS = 24;

/** A row of dots for each position: values with their intervals, ranges as bands, one-sided bounds with an arrow. */
export function rangeDots(model: ChartModel, frame: Frame): Drawing {
  const bounds = [plotLeft(model.positions, frame), frame.width - DOT_RADIUS] as const;
  const scale = fitScale(extentOf(model, scaleOrigin(model)), bounds, dotRooms(model));
  const header = referenceHeader(referencesOf(model, frame), scale, frame);
  const names = new Map(
    model.positions.map(({ key }) => [key, referenceHeader(seriesNames(key, model, frame), scale, frame)]),
  );
  const { rows, bottom } = layoutRows(model.positions, model, frame, header.height, ({ key }) => ({
    height: Math.max(DOTS_HEIGHT, reasonHeight(marksAt(key, model))),
    headroom: (names.get(key)?.height ?? 0) + (hasLabelsAbove(key, model) ? LABELS_ABOVE : 0),
  }));
  const marks = rows.flatMap((row) => dotsOf(row, model, frame, scale));
  const figures = marks.flatMap(({ labels }) => labels);
  return {
    height: Math.ceil(bottom + AXIS_LABELS),
    grid: {
      direction: 'horizontal',
      scale,
      extent: [header.height, bottom],
      ticks: valueTicks(model, scale, 'horizontal', frame.width),
    },
    under: [
      ...rows.flatMap((row) => guide(row, model, scale, frame)),
      ...header.draw(0, bottom, figures),
      ...rows.flatMap((row) => drawNames(names.get(row.position.key), row, model)),
      ...rows.map(({ label }) => label),
    ],
    marks,
    over: [],
  };
}

/** The names of series above the row in which they appear first, above the labels that may stand there too. */
function drawNames(names: ReferenceHeader | undefined, row: Row, model: ChartModel): readonly Shape[] {
  const labels = hasLabelsAbove(row.position.key, model) ? LABELS_ABOVE : 0;
  const top = row.contentTop - labels - (names?.height ?? 0);
  return names?.draw(top, dotLine(row) - DOT_RADIUS - 2 - labels) ?? [];
}

function hasLabelsAbove(position: string, model: ChartModel): boolean {
  return marksAt(position, model).length > MOST_LABELS_BESIDE;
}

function marksAt(position: string, { marks }: ChartModel): readonly Mark[] {
  return marks.filter((mark) => mark.position === position);
}

/** A hairline that leads the eye from the label to the dots, stronger between the dots of one row. */
function guide(row: Row, model: ChartModel, scale: Scale, { palette }: Frame): readonly Shape[] {
  const y = Math.round(dotLine(row)) + 0.5;
  const places = marksAt(row.position.key, model)
    .map(magnitude)
    .filter((value) => value !== null);
  const [low, high] = [min(places), max(places)];
  const [start, end] = scale.range;
  const track = line(
    [
      [start, y],
      [end, y],
    ],
    palette.grid,
  );
  if (low === undefined || high === undefined || low === high) return [track];
  return [
    track,
    line(
      [
        [scale(low), y],
        [scale(high), y],
      ],
      palette.contextSoft,
      { lineWidth: 4 },
    ),
  ];
}

function dotLine({ contentTop, contentHeight }: Row): number {
  return contentTop + contentHeight / 2;
}

function dotsOf(row: Row, model: ChartModel, frame: Frame, scale: Scale): readonly DrawnMark[] {
  const { palette, width } = frame;
  const y = dotLine(row);
  const dots = marksAt(row.position.key, model).map((mark) => {
    const tone = toneOf(emphasisOf(mark, model), palette);
    return {
      mark,
      dot: quantityDot(mark, y, scale, tone, palette),
      place: scale(magnitude(mark) ?? scaleOrigin(model)),
    };
  });
  const known = dots.filter(({ mark }) => mark.missing === null);
  const labels = placeDotLabels(known, y, y - LABELS_ABOVE, model, frame);
  const columns = divide(
    dots.map(({ place }) => place),
    width,
  );
  return dots.map(({ mark, dot }, index) => {
    const [from, to] = columns[index] ?? [0, width];
    const target = { x: from, y: row.top, width: to - from, height: row.height };
    const label = labels.get(mark.key);
    const place = { x: scale(scaleOrigin(model)) + DOT_RADIUS, y, right: width };
    const shown = label === undefined ? missingReason(mark, place, model.language, palette) : [label];
    return { key: mark.key, shapes: dot.shapes, labels: shown, target };
  });
}

/** Divides the width between places, so that each dot reacts around its own; equal places share evenly. */
function divide(places: readonly number[], width: number): readonly (readonly [number, number])[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  const columns = new Array<readonly [number, number]>(places.length);
  for (const [rank, { place, index }] of order.entries()) {
    const [before, after] = [order[rank - 1], order[rank + 1]];
    const from = before === undefined ? 0 : (before.place + place) / 2;
    const to = after === undefined ? width : (place + after.place) / 2;
    columns[index] = [from, to];
  }
  return columns;
}
