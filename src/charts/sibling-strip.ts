import { max, min } from 'd3-array';
import { openEnd } from '../domain/quantity.ts';
import type { Mark } from '../model/chart-model.ts';
import { boundsOf, magnitude } from '../model/magnitude.ts';
import { PAGE } from './palette.ts';
import { linearScale, type Scale } from './parts/fit-scale.ts';
import { arrow } from './parts/open-end.ts';
import { circle, line, rect, type Shape } from './parts/shape.ts';
import { type Tone, toneOf } from './parts/tone.ts';

/** As much of a mark as its place on a strip depends on. */
export type StripFigure = Pick<Mark, 'value' | 'interval' | 'qualifier' | 'origin'>;

export interface SiblingStrip {
  readonly own: StripFigure;
  readonly others: readonly StripFigure[];
  /** Drawn as a line across. */
  readonly reference: StripFigure | null;
}

/** px */
export const STRIP = { width: 200, height: 28 } as const;
const EDGE = 18;
const MIDDLE = STRIP.height / 2;
const OPEN = 14;

/** How large figures are drawn. px */
interface Size {
  readonly radius: number;
  readonly band: number;
}

const OWN: Size = { radius: 5.5, band: 9 };
const OTHER: Size = { radius: 3.5, band: 4 };

/** A figure among those of its siblings on one line, the smallest on the left: dots, bands, and stops with an arrow. */
export function siblingStrip({ own, others, reference }: SiblingStrip): readonly Shape[] {
  const scale = scaleOf([own, ...others, ...(reference === null ? [] : [reference])]);
  const at = reference === null ? null : magnitude(reference);
  return [
    across(0, STRIP.width, PAGE.grid),
    ...(at === null ? [] : [upright(scale(at), STRIP.height, PAGE.reference, 1.5)]),
    ...others.flatMap((figure) => shapesOf(figure, scale, OTHER, toneOf('context', PAGE))),
    ...shapesOf(own, scale, OWN, toneOf('focus', PAGE)),
  ];
}

function scaleOf(figures: readonly StripFigure[]): Scale {
  const ends = figures
    .flatMap(({ value, interval }) => [value, interval?.lower ?? null, interval?.upper ?? null])
    .filter((end) => end !== null);
  const [low = 0, high = 1] = [min(ends), max(ends)];
  const domain = low === high ? ([low - 1, high + 1] as const) : ([low, high] as const);
  return linearScale(domain, [EDGE, STRIP.width - EDGE]);
}

function shapesOf(figure: StripFigure, scale: Scale, size: Size, tone: Tone): readonly Shape[] {
  const { lower, upper } = boundsOf(figure);
  const range = lower === null || upper === null ? null : ([scale(lower), scale(upper)] as const);
  if (figure.value !== null) {
    const isWide = range !== null && range[1] - range[0] > 2 * size.radius;
    return [
      ...(isWide ? [across(range[0], range[1], tone.solid, 1.5)] : []),
      dot(figure, scale(figure.value), size, tone),
    ];
  }
  if (range !== null) return [band(range, size, tone), ...range.map((x) => upright(x, size.band + 3, tone.solid, 2))];
  const bound = upper ?? lower;
  return bound === null ? [] : stop(figure, scale(bound), size, tone);
}

function dot({ origin }: StripFigure, x: number, { radius }: Size, { solid }: Tone): Shape {
  return origin === 'derived'
    ? circle(x, MIDDLE, radius - 0.75, { fill: PAGE.paper, stroke: solid, lineWidth: 1.75 })
    : circle(x, MIDDLE, radius, { fill: solid });
}

function band([from, to]: readonly [number, number], { band: height }: Size, { soft }: Tone): Shape {
  return rect({ x: from, y: MIDDLE - height / 2, width: to - from, height }, { fill: soft });
}

/** A bound, and the way on which the figure may lie. */
function stop(
  { qualifier }: StripFigure,
  x: number,
  { band: height, radius }: Size,
  { solid }: Tone,
): readonly Shape[] {
  const direction = qualifier !== null && openEnd(qualifier) === 'upper' ? 1 : -1;
  const length = radius === OWN.radius ? OPEN : OPEN - 4;
  return [
    upright(x, height + 5, solid, radius === OWN.radius ? 3 : 2),
    ...arrow(x + direction * length, MIDDLE, direction, solid, length),
  ];
}

function across(from: number, to: number, colour: string, lineWidth = 1): Shape {
  return line(
    [
      [from, MIDDLE],
      [to, MIDDLE],
    ],
    colour,
    { lineWidth },
  );
}

function upright(x: number, height: number, colour: string, lineWidth: number): Shape {
  return line(
    [
      [x, MIDDLE - height / 2],
      [x, MIDDLE + height / 2],
    ],
    colour,
    { lineWidth },
  );
}
