import type { Palette } from '../palette.ts';
import type { Scale } from './fit-scale.ts';
import { line, type Shape } from './shape.ts';

/** The line that bars and gaps on a horizontal scale are measured from. */
export function originLine(
  scale: Scale,
  origin: number,
  [top, bottom]: readonly [number, number],
  palette: Palette,
): Shape {
  const x = Math.round(scale(origin)) + 0.5;
  return line([[x, top], [x, bottom]], palette.axis);
}
