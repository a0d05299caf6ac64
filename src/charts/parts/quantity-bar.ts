import { openEnd } from '../../domain/quantity.ts';
import type { Mark } from '../../model/chart-model.ts';
import { boundsOf, magnitude } from '../../model/magnitude.ts';
import { CLEAR, type Palette } from '../palette.ts';
import type { Scale } from './fit-scale.ts';
import { hatched, hatchedOver } from './hatch.ts';
import { fadingBar, fadingTail, TAIL, type OpenDirection } from './open-end.ts';
import { line, rect, type Box, type Shape } from './shape.ts';
import type { Tone } from './tone.ts';
import { whisker, whiskerEnds, whiskerHalf } from './whisker.ts';

/** A bar that shows what is known of a figure, and where the place for its label begins. */
export interface QuantityBar {
  readonly shapes: readonly Shape[];
  /** px; the end of all that is drawn, away from zero. */
  readonly end: number;
}

interface Place {
  readonly scale: Scale;
  readonly y: number;
  readonly thickness: number;
  /** Where bars begin, in data units. */
  readonly from: number;
}

/** Draws a known figure as a horizontal bar: value, range or one-sided bound. */
export function quantityBar(mark: Mark, place: Place, tone: Tone, palette: Palette): QuantityBar {
  if (mark.value !== null) return valueBar(mark, mark.value, place, tone, palette);
  const { lower, upper } = boundsOf(mark);
  if (lower !== null && upper !== null) return rangeBar(mark, [lower, upper], place, tone, palette);
  const bound = upper ?? lower;
  return bound === null ? { shapes: [], end: place.scale(place.from) } : boundBar(mark, bound, place, tone, palette);
}

function valueBar(mark: Mark, value: number, place: Place, tone: Tone, palette: Palette): QuantityBar {
  const { scale, y, thickness } = place;
  const box = boxBetween(place, place.from, value);
  const bar = certain(mark, box, tone, palette);
  const ends = whiskerEnds(mark.interval, scale) ?? [scale(value), scale(value)];
  return {
    shapes: [
      ...bar,
      ...whisker(mark.interval, y + thickness / 2, scale, palette),
      ...(palette.paper === CLEAR && mark.origin !== 'derived' ? halfOnBar(mark, value, place, tone) : []),
    ],
    end: barSide(mark, place.from) === -1 ? ends[0] : ends[1],
  };
}

/** Without a rim a whisker is lost on a bar, so the half of it that lies there is drawn in the colour of text on bars. */
function halfOnBar(mark: Mark, value: number, { scale, y, thickness, from }: Place, tone: Tone): readonly Shape[] {
  const ends = whiskerEnds(mark.interval, scale);
  if (ends === null) return [];
  return whiskerHalf(barSide(mark, from) === -1 ? ends[1] : ends[0], scale(value), y + thickness / 2, tone.on);
}

/** Solid as far as is certain, soft over the range in which the value lies; a range around the origin is all soft. */
function rangeBar(
  mark: Mark,
  range: readonly [number, number],
  place: Place,
  tone: Tone,
  palette: Palette,
): QuantityBar {
  const { scale, y, thickness, from } = place;
  const [near, far] = barSide(mark, from) === -1 ? [range[1], range[0]] : range;
  const isAround = range[0] < from && range[1] > from;
  const edge = [
    [scale(far), y],
    [scale(far), y + thickness],
  ] as const;
  const shapes = [
    ...(isAround ? [] : certain(mark, boxBetween(place, from, near), tone, palette)),
    rect(boxBetween(place, near, far), { fill: tone.soft }),
    line(edge, palette.ink, { lineWidth: 1.5 }),
  ];
  return { shapes, end: scale(far) };
}

function boundBar(mark: Mark, bound: number, place: Place, tone: Tone, palette: Palette): QuantityBar {
  const { scale, from } = place;
  const direction = mark.qualifier !== null && openEnd(mark.qualifier) === 'upper' ? 1 : -1;
  const leadsAway = bound === from || direction === Math.sign(bound - from);
  if (!leadsAway) {
    const ground = palette.paper === CLEAR ? tone.solid : palette.paper;
    const strokes = mark.origin === 'derived' ? hatchedOver(boxBetween(place, from, bound), ground) : [];
    const [fading, ...edge] = fadingBar(scale(from), scale(bound), place, tone, palette);
    return { shapes: [...(fading === undefined ? [] : [fading]), ...strokes, ...edge], end: scale(bound) };
  }
  const shapes = [
    ...certain(mark, boxBetween(place, from, bound), tone, palette),
    ...fadingTail(scale(bound), direction, place, tone, palette),
  ];
  return { shapes, end: scale(bound) + direction * TAIL };
}

/** The part of a bar that is sure: filled where it was printed, hatched where it was computed. */
function certain({ origin }: Mark, box: Box, tone: Tone, palette: Palette): readonly Shape[] {
  return origin === 'derived' ? hatched(box, tone.solid, palette.paper) : [rect(box, { fill: tone.solid })];
}

/** To which side of its origin a bar extends, and so on which side its label stands. */
export function barSide(mark: Mark, from: number): OpenDirection {
  const { lower, upper } = boundsOf(mark);
  if (mark.value === null && lower !== null && upper !== null) return upper <= from ? -1 : 1;
  const height = magnitude(mark) ?? from;
  if (height !== from) return height < from ? -1 : 1;
  return openEnd(mark.qualifier ?? 'exact') === 'lower' ? -1 : 1;
}

/** How far a bar reaches beyond its value or bound, for making room. px */
export function overhang(mark: Mark, from: number): number {
  if (mark.value !== null || mark.qualifier === null) return 0;
  return openEnd(mark.qualifier) === (barSide(mark, from) === -1 ? 'lower' : 'upper') ? TAIL : 0;
}

function boxBetween({ scale, y, thickness }: Place, start: number, end: number): Box {
  const [a, b] = [scale(start), scale(end)];
  return { x: Math.min(a, b), y, width: Math.abs(b - a), height: thickness };
}
