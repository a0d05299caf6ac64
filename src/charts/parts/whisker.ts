import type { Interval } from '../../domain/interval.ts';
import { boundsOf } from '../../model/magnitude.ts';
import { CLEAR, type Palette } from '../palette.ts';
import type { Scale } from './fit-scale.ts';
import { line, type Point, type Shape } from './shape.ts';

/** An interval narrower than this is not drawn: nobody could tell it from the value. px */
const LEAST_WIDTH = 2;

const CAP = 3;

/**
 * The interval around a value along a scale, with a rim that sets it off from the bar under it. Around a dot only what
 * reaches out of it is worth drawing: `leastWidth` is its diameter.
 */
export function whisker(
  interval: Interval | null,
  across: number,
  scale: Scale,
  palette: Palette,
  direction: 'horizontal' | 'vertical' = 'horizontal',
  leastWidth = LEAST_WIDTH,
): readonly Shape[] {
  const ends = whiskerEnds(interval, scale, leastWidth);
  if (ends === null) return [];
  const [from, to] = ends;
  const outline = [
    [from, across - CAP],
    [from, across + CAP],
    [from, across],
    [to, across],
    [to, across - CAP],
    [to, across + CAP],
  ] as const;
  const path = outline.map(([a, b]): Point => (direction === 'horizontal' ? [a, b] : [b, a]));
  const rim = palette.paper === CLEAR ? [] : [line(path, palette.paper, { lineWidth: 3.5 })];
  return [...rim, line(path, palette.ink, { lineWidth: 1.25 })];
}

/** The half of a horizontal whisker from one of its ends to the value. px */
export function whiskerHalf(end: number, value: number, across: number, colour: string): readonly Shape[] {
  const cap = [
    [end, across - CAP],
    [end, across + CAP],
  ] as const;
  const shaft = [
    [end, across],
    [value, across],
  ] as const;
  return [line(cap, colour, { lineWidth: 1.25 }), line(shaft, colour, { lineWidth: 1.25 })];
}

/** px of the two ends, smaller first; null where the interval is open, unknown or too narrow to draw. */
export function whiskerEnds(
  interval: Interval | null,
  scale: Scale,
  leastWidth = LEAST_WIDTH,
): readonly [number, number] | null {
  const { lower, upper } = boundsOf({ interval });
  if (lower === null || upper === null) return null;
  const [from, to] = [scale(lower), scale(upper)];
  return Math.abs(to - from) < leastWidth ? null : [Math.min(from, to), Math.max(from, to)];
}
