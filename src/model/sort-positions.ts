import { descending } from 'd3-array';

import type { Mark, Position, Series } from './chart-model.ts';
import { magnitude } from './magnitude.ts';

/**
 * Positions by descending value of the series in focus, else of the first. Where the text gives a bound only, the
 * bound counts; positions without any figure come last. Equal ones keep their order.
 */
export function sortPositionsByValue(
  positions: readonly Position[],
  series: readonly Series[],
  marks: readonly Mark[],
): readonly Position[] {
  const leading = series.find(({ emphasis }) => emphasis === 'focus') ?? series[0];
  const heightOf = new Map(
    marks.filter((mark) => mark.series === leading?.key).map((mark) => [mark.position, magnitude(mark)]),
  );
  const height = (position: Position): number => heightOf.get(position.key) ?? Number.NEGATIVE_INFINITY;
  return positions.toSorted((a, b) => descending(height(a), height(b)));
}

/** Marks in reading order: by position, then by series. */
export function inReadingOrder(
  marks: readonly Mark[],
  positions: readonly Position[],
  series: readonly Series[],
): readonly Mark[] {
  const place = (mark: Mark): number =>
    positions.findIndex(({ key }) => key === mark.position) * series.length +
    series.findIndex(({ key }) => key === mark.series);
  return marks.toSorted((a, b) => place(a) - place(b));
}
