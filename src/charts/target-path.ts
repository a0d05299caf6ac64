import { openEnd } from '../domain/quantity.ts';
import { boundsOf, magnitude } from '../model/magnitude.ts';
import type { PathEnd, TargetPath } from '../model/target-path.ts';
import { FONT_SIZE, type Frame } from './frame.ts';
import { linearScale, type Scale } from './parts/fit-scale.ts';
import { verticalArrow } from './parts/open-end.ts';
import { circle, keepInside, line, polygon, type Point, type Shape, text } from './parts/shape.ts';
import { textWidth } from './parts/text-width.ts';
import { whisker } from './parts/whisker.ts';

/** px */
const TOP = 30;
const PLOT = 60;
const PERIODS = 24;
const DOT = 5;
const GAP = 12;
const TICK = 4;
/** A band narrower than this is not drawn: it could not be told from the line. px */
const LEAST_BAND = 2;

/** A picture laid out in px. */
export interface PathPicture {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * The straight way from a baseline to a target over zero: a band as wide as the two figures leave it, a tick for every
 * year on the way, and each figure beside its end.
 */
export function targetPath(path: TargetPath, frame: Frame): PathPicture {
  const { from, to, steps } = path;
  const { palette, width } = frame;
  const bottom = TOP + PLOT;
  const y = linearScale([0, highest(path) || 1], [bottom, TOP]);
  const left = labelWidth(from) + GAP;
  const right = width - labelWidth(to) - GAP;
  const [start, end]: readonly Place[] = [placeOf(from, left, y), placeOf(to, right, y)];
  if (start === undefined || end === undefined) return { height: bottom + PERIODS, shapes: [] };
  return {
    height: bottom + PERIODS,
    shapes: [
      ...band(start, end, palette.focusSoft),
      line(
        [
          [left, bottom],
          [right, bottom],
        ],
        palette.axis,
      ),
      ...ticks(left, right, steps, bottom, palette.axis),
      line([start.point, end.point], palette.focus, { lineWidth: 1.5, lineDash: [5, 4] }),
      ...mark(from, start, y, palette.focus, frame),
      ...mark(to, end, y, palette.reference, frame),
      label(from, [left - GAP, start.point[1]], 'right', palette.ink),
      label(to, [right + GAP, end.point[1]], 'left', palette.reference),
      ...[start, end].map(({ point: [x] }, index) => {
        const { when } = index === 0 ? from : to;
        const placed = { x, y: bottom + 9, fill: palette.muted, size: FONT_SIZE.small } as const;
        return keepInside(text(when, { ...placed, align: 'center', verticalAlign: 'top' }), width);
      }),
    ],
  };
}

/** Where one end of the path stands, in px. */
interface Place {
  readonly point: Point;
  readonly lower: number;
  readonly upper: number;
}

/** An end that is open below reaches down to zero; of one open above no more is known than its bound. */
function placeOf(end: PathEnd, x: number, y: Scale): Place {
  const { lower, upper } = boundsOf(end);
  return {
    point: [x, y(magnitude(end) ?? 0)],
    lower: y(lower ?? 0),
    upper: y(upper ?? lower ?? 0),
  };
}

function highest({ from, to }: TargetPath): number {
  return Math.max(...[from, to].flatMap((end) => [magnitude(end) ?? 0, end.interval.upper ?? 0]));
}

function band(start: Place, end: Place, fill: string): readonly Shape[] {
  const [[x], [x2]] = [start.point, end.point];
  if (Math.max(start.lower - start.upper, end.lower - end.upper) < LEAST_BAND) return [];
  const corners: readonly Point[] = [
    [x, start.upper],
    [x2, end.upper],
    [x2, end.lower],
    [x, start.lower],
  ];
  return [polygon(corners, { fill })];
}

function ticks(left: number, right: number, steps: number, bottom: number, colour: string): readonly Shape[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = left + ((right - left) * step) / steps;
    return line(
      [
        [x, bottom],
        [x, bottom + TICK],
      ],
      colour,
    );
  });
}

/** A dot for a value, a hollow one with an arrow for a bound, a bar for a range. */
function mark(end: PathEnd, { point: [x, y], lower, upper }: Place, scale: Scale, colour: string, { palette }: Frame) {
  if (end.value !== null) {
    return [circle(x, y, DOT, { fill: colour }), ...whisker(end.interval, x, scale, palette, 'vertical', 2 * DOT)];
  }
  const open = openEnd(end.qualifier);
  if (open === null) {
    return [
      line(
        [
          [x, lower],
          [x, upper],
        ],
        colour,
        { lineWidth: DOT },
      ),
    ];
  }
  return [
    circle(x, y, DOT, { fill: palette.paper, stroke: colour, lineWidth: 2 }),
    ...verticalArrow(x, y, open === 'upper' ? -1 : 1, colour),
  ];
}

function label(end: PathEnd, [x, y]: Point, align: 'left' | 'right', fill: string): Shape {
  return text(end.text, { x, y, fill, bold: true, align });
}

function labelWidth({ text: words }: PathEnd): number {
  return Math.ceil(textWidth(words, FONT_SIZE.value, true));
}
