import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { FONT_SIZE } from '../frame.ts';
import type { Column, Segment } from './share-columns.ts';
import { linesHeight, type Point } from './shape.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';

/** px */
const PADDING = 4;
const LEADER = 8;
const LINE = linesHeight(1, FONT_SIZE.value);

/** Where the figure of a segment stands. */
export type ShareLabel =
  | { readonly kind: 'inside' }
  /** Beside the column, at the end of a leader. px */
  | { readonly kind: 'beside'; readonly x: number; readonly y: number; readonly leader: readonly [Point, Point] }
  /** With the name of the series, which stands beside the last column. */
  | { readonly kind: 'named' }
  /** There is no place that would not be another's: the figure is in the details of the mark and in the table. */
  | { readonly kind: 'none' };

/** Where the figures of all segments stand. */
export type ShareLabels = ReadonlyMap<Mark, ShareLabel>;

/** How wide a column has to be to hold all figures. px */
export function shareLabelRoom({ marks }: Pick<ChartModel, 'marks'>): number {
  return Math.ceil(Math.max(0, ...marks.map(widthOf))) + 2 * PADDING;
}

/**
 * A place for the figure of each segment of a column: inside where it fits, else in the gap before `next`, the x of what
 * stands there; null where that is the names of the series.
 */
export function placeShareLabels(
  { segments, x, width }: Column,
  next: number | null,
  bounds: readonly [number, number],
): ShareLabels {
  const outside = segments.filter((segment) => !fitsInside(segment));
  const centres = spreadApart(
    outside.map(({ box }) => ({ centre: box.y + box.height / 2, height: LINE })),
    bounds,
  );
  const right = x + width;
  const place = (segment: Segment): ShareLabel => {
    const index = outside.indexOf(segment);
    if (index === -1) return { kind: 'inside' };
    if (next === null) return { kind: 'named' };
    const start = right + LEADER + PADDING;
    if (start + widthOf(segment.mark) + PADDING > next) return { kind: 'none' };
    const y = centres[index] ?? 0;
    const from: Point = [right + 2, segment.box.y + segment.box.height / 2];
    return { kind: 'beside', x: start, y, leader: [from, [right + LEADER, y]] };
  };
  return new Map(segments.map((segment) => [segment.mark, place(segment)]));
}

function fitsInside({ mark, box }: Segment): boolean {
  return box.height >= LINE && box.width >= widthOf(mark);
}

function widthOf({ text }: Mark): number {
  return textWidth(text, FONT_SIZE.value, true);
}
