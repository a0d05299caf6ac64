import { isNarrow, type Frame } from '../frame.ts';
import type { Scale } from './fit-scale.ts';
import type { Row } from './row-layout.ts';
import { line, type Shape } from './shape.ts';

/** How far the line reaches beyond the bars of a row where it does not run through. px */
const OVERLAP = 3;

/**
 * The line that figures on a horizontal scale are measured from. Where labels stand above their rows it would run
 * through them, so there it stands beside the marks only.
 */
export function originLine(rows: readonly Row[], scale: Scale, origin: number, frame: Frame): readonly Shape[] {
  const x = Math.round(scale(origin)) + 0.5;
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pieces = isNarrow(frame)
    ? rows.map((row) => [row.contentTop - OVERLAP, row.contentTop + row.contentHeight + OVERLAP] as const)
    : [[first.top, last.top + last.height] as const];
  return pieces.map(([top, bottom]) =>
    line(
      [
        [x, top],
        [x, bottom],
      ],
      frame.palette.axis,
    ),
  );
}
