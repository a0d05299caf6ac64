import { openEnd } from '../../domain/quantity.ts';
import type { Mark } from '../../model/chart-model.ts';
import { boundsOf } from '../../model/magnitude.ts';
import type { Palette } from '../palette.ts';
import type { Scale } from './fit-scale.ts';
import { hatched } from './hatch.ts';
import { arrow, TAIL } from './open-end.ts';
import { circle, line, rect, type Shape } from './shape.ts';
import type { Tone } from './tone.ts';
import { whisker, whiskerEnds } from './whisker.ts';

/** px */
export const DOT_RADIUS = 6;
const BAND = 10;
const STOP = 3;

/** A known figure as a dot on a horizontal scale, and the ends of all that is drawn. px */
export interface QuantityDot {
  readonly shapes: readonly Shape[];
  readonly left: number;
  readonly right: number;
}

/** A dot for a value, a band for a range, a stop with an arrow for a one-sided bound. */
export function quantityDot(mark: Mark, y: number, scale: Scale, tone: Tone, palette: Palette): QuantityDot {
  if (mark.value !== null) return valueDot(mark, mark.value, y, scale, tone, palette);
  const { lower, upper } = boundsOf(mark);
  if (lower !== null && upper !== null) return rangeBand(mark, scale(lower), scale(upper), y, tone, palette);
  const bound = upper ?? lower;
  return bound === null ? { shapes: [], left: 0, right: 0 } : boundStop(mark, scale(bound), y, tone, palette);
}

function valueDot(mark: Mark, value: number, y: number, scale: Scale, tone: Tone, palette: Palette): QuantityDot {
  const x = scale(value);
  const [left, right] = whiskerEnds(mark.interval, scale, 2 * DOT_RADIUS) ?? [x, x];
  const isDerived = mark.origin === 'derived';
  const dot = isDerived
    ? circle(x, y, DOT_RADIUS - 1, { fill: palette.paper, stroke: tone.solid, lineWidth: 2 })
    : circle(x, y, DOT_RADIUS, { fill: tone.solid });
  return {
    shapes: [dot, ...whisker(mark.interval, y, scale, palette, 'horizontal', 2 * DOT_RADIUS)],
    left: Math.min(left, x - DOT_RADIUS),
    right: Math.max(right, x + DOT_RADIUS),
  };
}

function rangeBand(
  { origin }: Mark,
  left: number,
  right: number,
  y: number,
  tone: Tone,
  palette: Palette,
): QuantityDot {
  const [top, bottom] = [y - BAND / 2 - 2, y + BAND / 2 + 2];
  const box = { x: left, y: y - BAND / 2, width: right - left, height: BAND };
  const shapes = [
    ...(origin === 'derived' ? hatched(box, tone.solid, palette.paper) : [rect(box, { fill: tone.soft })]),
    line(
      [
        [left, top],
        [left, bottom],
      ],
      tone.solid,
      { lineWidth: 2.5 },
    ),
    line(
      [
        [right, top],
        [right, bottom],
      ],
      tone.solid,
      { lineWidth: 2.5 },
    ),
  ];
  return { shapes, left, right };
}

function boundStop(mark: Mark, x: number, y: number, tone: Tone, palette: Palette): QuantityDot {
  const direction = mark.qualifier !== null && openEnd(mark.qualifier) === 'upper' ? 1 : -1;
  const tip = x + direction * TAIL;
  const stop = { x: x - STOP / 2, y: y - BAND / 2 - 2, width: STOP, height: BAND + 4 };
  const shapes = [
    mark.origin === 'derived'
      ? rect({ ...stop, x: stop.x - 1, width: STOP + 2 }, { fill: palette.paper, stroke: tone.solid, lineWidth: 1.5 })
      : rect(stop, { fill: tone.solid }),
    ...arrow(tip, y, direction, tone.solid, TAIL),
  ];
  return { shapes, left: Math.min(x, tip), right: Math.max(x, tip) };
}

/** How far the drawing of a mark reaches to the left and right of its place. px */
export function dotReach(mark: Mark): { readonly before: number; readonly after: number } {
  const open = mark.value === null && mark.qualifier !== null ? openEnd(mark.qualifier) : null;
  return { before: open === 'lower' ? TAIL : DOT_RADIUS, after: open === 'upper' ? TAIL : DOT_RADIUS };
}
