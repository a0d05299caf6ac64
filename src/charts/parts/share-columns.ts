import { sum } from 'd3-array';

import type { ChartModel, Mark, Position, Series } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { Box } from './shape.ts';

/** px */
const WIDEST_COLUMN = 132;
/** Share of the distance between columns that a column fills. */
const FILLED = 0.58;
/** px */
const LEAST_GAP = 6;
const WHOLE = 100;
/** Shares are printed to a tenth, so that a sum within a few tenths of 100 is 100. */
const ROUNDING = 0.5;

/** A share as a piece of its column. */
export interface Segment {
  readonly mark: Mark;
  readonly box: Box;
}

/** The shares of one position, from the bottom up. */
export interface Column {
  readonly position: Position;
  readonly segments: readonly Segment[];
  /** What the figures leave of 100 %; null where they add up. */
  readonly rest: Box | null;
  readonly x: number;
  readonly width: number;
}

/** How wide columns are that fill a width together with the gaps between them. px */
export function columnWidth({ positions }: Pick<ChartModel, 'positions'>, width: number): number {
  return Math.min(WIDEST_COLUMN, (width / (positions.length - 1 + FILLED)) * FILLED);
}

/**
 * Spreads one column for each position over a width; each is as high as the plot. Columns that would be narrower than
 * `least` take what they lack from the gaps between them. px
 */
export function layoutColumns(
  model: ChartModel,
  width: number,
  [top, bottom]: readonly [number, number],
  least = 0,
): readonly Column[] {
  const gaps = model.positions.length - 1;
  const most = (width - gaps * LEAST_GAP) / model.positions.length;
  const own = Math.max(columnWidth(model, width), Math.min(least, most));
  const step = gaps === 0 ? 0 : (width - own) / gaps;
  return model.positions.map((position, index) => {
    const area = { x: index * step, y: top, width: own, height: bottom - top };
    return layoutColumn(position, area, model);
  });
}

function layoutColumn(position: Position, area: Box, model: ChartModel): Column {
  const marks = model.marks.filter((mark) => mark.position === position.key);
  const total = sum(marks, (mark) => magnitude(mark) ?? 0);
  const perShare = area.height / Math.max(WHOLE, total);
  const segments: Segment[] = [];
  let y = area.y + area.height;
  for (const series of fromBottom(model)) {
    const mark = marks.find((each) => each.series === series.key);
    const share = mark === undefined ? null : magnitude(mark);
    if (mark === undefined || share === null) continue;
    y -= share * perShare;
    segments.push({ mark, box: { ...area, y, height: share * perShare } });
  }
  const rest = WHOLE - total > ROUNDING ? { ...area, height: y - area.y } : null;
  return { position, segments, rest, x: area.x, width: area.width };
}

/** The series in focus stands on the base line, where its change can be read best. */
export function fromBottom({ series }: ChartModel): readonly Series[] {
  return series.toSorted((a, b) => Number(b.emphasis === 'focus') - Number(a.emphasis === 'focus'));
}
