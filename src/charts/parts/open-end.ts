import { fadedTo, type Palette } from '../palette.ts';
import { gradient, line, rect, type Gradient, type Shape } from './shape.ts';
import type { Tone } from './tone.ts';

/** How far an open end reaches beyond the bound. px */
export const TAIL = 30;

const ARROW = 4;

/** `1` is open to the right, `-1` to the left. */
export type OpenDirection = 1 | -1;

interface Band {
  /** Upper edge and thickness of the bar. px */
  readonly y: number;
  readonly thickness: number;
}

/** Beyond the bound of a bar the value may lie anywhere: the bar fades out and an arrow leads on. */
export function fadingTail(
  bound: number,
  direction: OpenDirection,
  { y, thickness }: Band,
  tone: Tone,
  palette: Palette,
): readonly Shape[] {
  const left = direction === 1 ? bound : bound - TAIL;
  const fill = fading(direction === 1, tone, palette);
  const middle = y + thickness / 2;
  return [
    rect({ x: left, y, width: TAIL, height: thickness }, { fill }),
    ...arrow(bound + direction * TAIL, middle, direction, palette.ink, TAIL * 0.6),
  ];
}

/** The value lies somewhere between zero and the bound: the bar fades towards the bound, a line marks it. */
export function fadingBar(
  zero: number,
  bound: number,
  { y, thickness }: Band,
  tone: Tone,
  palette: Palette,
): readonly Shape[] {
  const isRight = bound >= zero;
  const box = { x: Math.min(zero, bound), y, width: Math.abs(bound - zero), height: thickness };
  const fill = fading(isRight, tone, palette);
  const edge = [
    [bound, y - 2],
    [bound, y + thickness + 2],
  ] as const;
  const length = Math.min(16, box.width / 2);
  const direction = isRight ? -1 : 1;
  const tip = bound + direction * (length + 3);
  return [
    rect(box, { fill }),
    line(edge, palette.ink, { lineWidth: 1.5, lineDash: [3, 2] }),
    ...arrow(tip, y + thickness / 2, direction, palette.ink, length),
  ];
}

function fading(isToRight: boolean, { solid }: Tone, palette: Palette): Gradient {
  const end = fadedTo(palette, solid);
  return isToRight ? gradient(solid, end) : gradient(end, solid);
}

/** An arrow of a given length whose tip stands at `tip`. */
export function arrow(
  tip: number,
  y: number,
  direction: OpenDirection,
  colour: string,
  length: number,
): readonly Shape[] {
  const back = tip - direction * ARROW;
  const head = [
    [back, y - ARROW],
    [tip, y],
    [back, y + ARROW],
  ] as const;
  const shaft = [
    [tip - direction * length, y],
    [tip, y],
  ] as const;
  return [line(shaft, colour, { lineWidth: 1.25 }), line(head, colour, { lineWidth: 1.25 })];
}

/** An arrow that leads up (`-1`) or down (`1`) from a point. */
export function verticalArrow(x: number, y: number, direction: OpenDirection, colour: string): readonly Shape[] {
  const tip = y + direction * (TAIL - ARROW);
  const back = tip - direction * ARROW;
  const head = [
    [x - ARROW, back],
    [x, tip],
    [x + ARROW, back],
  ] as const;
  const shaft = [
    [x, y + direction * (ARROW + 2)],
    [x, tip],
  ] as const;
  return [line(shaft, colour, { lineWidth: 1.5 }), line(head, colour, { lineWidth: 1.5 })];
}
