import { min } from 'd3-array';

import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { boundsOf, magnitude } from '../../model/magnitude.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import type { Room } from './fit-scale.ts';
import { DOT_RADIUS, dotReach, type QuantityDot } from './quantity-dot.ts';
import type { HeaderLine } from './reference-lines.ts';
import { keepInside, text, type TextShape } from './shape.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { emphasisOf } from './tone.ts';

/** px */
const GAP_BEFORE_LABEL = 6;
const GAP_BETWEEN_LABELS = 10;

/** With more dots than these in a row, the labels stand above the row. */
export const MOST_LABELS_BESIDE = 2;

/** A dot of a row with the px of its place. */
export interface PlacedDot {
  readonly mark: Mark;
  readonly dot: QuantityDot;
  readonly place: number;
}

/** The names of those of several series whose first dot stands at a position. */
export function seriesNames(position: string, model: ChartModel, { palette }: Frame): readonly HeaderLine[] {
  if (model.series.length < 2) return [];
  return model.series.flatMap(({ key, label, emphasis }) => {
    const first = model.marks.find((mark) => mark.series === key && magnitude(mark) !== null);
    const value = first?.position === position ? magnitude(first) : null;
    if (value === null) return [];
    const colour = emphasis === 'focus' ? palette.focus : palette.muted;
    return [{ value, label, colour, width: 1, dash: false }];
  });
}

/** One label stands to the right of its dot, two to either side, more of them above the row. */
export function placeDotLabels(
  dots: readonly PlacedDot[],
  y: number,
  above: number,
  model: ChartModel,
  { palette, width }: Frame,
): ReadonlyMap<string, TextShape> {
  const style = (mark: Mark) => ({ fill: palette.ink, bold: emphasisOf(mark, model) === 'focus', rim: palette.paper });
  if (dots.length > MOST_LABELS_BESIDE) {
    const blocks = dots.map(({ mark, place }) => ({ centre: place, height: labelWidth(mark) + GAP_BETWEEN_LABELS }));
    const centres = spreadApart(blocks, [0, width]);
    const label = ({ mark }: PlacedDot, index: number): TextShape =>
      text(mark.text, { ...style(mark), x: centres[index] ?? 0, y: above, align: 'center' });
    return new Map(dots.map((dot, index) => [dot.mark.key, label(dot, index)]));
  }
  const leftmost = dots.length === MOST_LABELS_BESIDE ? dots.toSorted((a, b) => a.place - b.place)[0] : undefined;
  const label = ({ mark, dot }: PlacedDot): TextShape =>
    mark === leftmost?.mark
      ? text(mark.text, { ...style(mark), x: dot.left - GAP_BEFORE_LABEL, y, align: 'right' })
      : text(mark.text, { ...style(mark), x: dot.right + GAP_BEFORE_LABEL, y, align: 'left' });
  return new Map(dots.map((dot) => [dot.mark.key, keepInside(label(dot), width)]));
}

/** The room that dots and their labels need beside their places. */
export function dotRooms(model: ChartModel): readonly Room[] {
  return model.positions.flatMap(({ key }) => {
    const marks = model.marks.filter((mark) => mark.position === key && magnitude(mark) !== null);
    const isBeside = marks.length <= MOST_LABELS_BESIDE;
    const lowest = marks.length === MOST_LABELS_BESIDE ? min(marks, (mark) => magnitude(mark) ?? 0) : undefined;
    return marks.map((mark) => {
      const height = magnitude(mark) ?? 0;
      const reach = dotReach(mark);
      const label = isBeside ? GAP_BEFORE_LABEL + labelWidth(mark) : 0;
      const { lower, upper } = boundsOf(mark);
      return height === lowest
        ? { at: lower ?? height, before: reach.before + label, after: DOT_RADIUS }
        : { at: upper ?? height, before: DOT_RADIUS, after: reach.after + label };
    });
  });
}

function labelWidth(mark: Mark): number {
  return textWidth(mark.text, FONT_SIZE.value, true);
}
