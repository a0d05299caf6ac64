import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from '../frame.ts';
import { CLEAR } from '../palette.ts';
import type { Hatching } from './hatch.ts';
import { textWidth } from './text-width.ts';

/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** Runs from the left to the right edge of the shape, or back. */
export interface Gradient {
  readonly type: 'linear';
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colorStops: readonly { readonly offset: number; readonly color: string }[];
}

interface Paint {
  readonly fill?: string | Gradient | Hatching;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
  readonly opacity?: number;
}

/** The graphic elements that charts are made of; all of them are elements of an ECharts custom series. */
export type Shape = RectShape | LineShape | PathShape | CircleShape | TextShape;

export interface RectShape {
  readonly type: 'rect';
  readonly shape: Box & { readonly r?: number };
  readonly style: Paint;
}

export interface LineShape {
  readonly type: 'polyline';
  readonly shape: { readonly points: readonly Point[] };
  readonly style: Paint;
}

export interface PathShape {
  readonly type: 'polygon';
  readonly shape: { readonly points: readonly Point[] };
  readonly style: Paint;
}

export interface CircleShape {
  readonly type: 'circle';
  readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly style: Paint;
}

export interface TextShape {
  readonly type: 'text';
  readonly style: {
    /** Lines are separated by line breaks. */
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly fill: string;
    readonly fontSize: number;
    readonly fontWeight: number;
    readonly fontFamily: string;
    readonly lineHeight: number;
    readonly align: 'left' | 'center' | 'right';
    readonly verticalAlign: 'top' | 'middle' | 'bottom';
    /** A rim in the colour of the paper keeps text readable where it crosses a line. */
    readonly stroke?: string;
    readonly lineWidth?: number;
  };
}

export function rect(shape: Box & { readonly r?: number }, style: Paint): RectShape {
  return { type: 'rect', shape, style };
}

export function line(points: readonly Point[], stroke: string, style: Omit<Paint, 'fill' | 'stroke'> = {}): LineShape {
  return { type: 'polyline', shape: { points }, style: { fill: 'none', stroke, lineWidth: 1, ...style } };
}

export function polygon(points: readonly Point[], style: Paint): PathShape {
  return { type: 'polygon', shape: { points }, style };
}

/** A colour change across a shape, from its left edge to its right one. */
export function gradient(left: string, right: string): Gradient {
  const colorStops = [
    { offset: 0, color: left },
    { offset: 1, color: right },
  ];
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops };
}

export function circle(cx: number, cy: number, r: number, style: Paint): CircleShape {
  return { type: 'circle', shape: { cx, cy, r }, style };
}

export interface TextPlacement {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: TextShape['style']['align'];
  readonly verticalAlign?: TextShape['style']['verticalAlign'];
  readonly rim?: string;
}

/** Plain text; never interpreted, whatever braces or markup it holds. White space within a line becomes a space. */
export function text(content: string | readonly string[], placement: TextPlacement): TextShape {
  const lines = typeof content === 'string' ? [content] : content;
  const { x, y, fill, size = FONT_SIZE.label, bold = false, align = 'left', verticalAlign = 'middle', rim } = placement;
  return {
    type: 'text',
    style: {
      text: lines.map((each) => inert(each.replace(/\s+/g, ' '))).join('\n'),
      x,
      y,
      fill,
      fontSize: size,
      fontWeight: bold ? 600 : 400,
      fontFamily: FONT_FAMILY,
      lineHeight: Math.round(size * LINE_HEIGHT),
      align,
      verticalAlign,
      ...(rim === undefined || rim === CLEAR ? {} : { stroke: rim, lineWidth: 4 }),
    },
  };
}

/** Takes no room and is never seen. */
const WORD_JOINER = '\u2060';

/**
 * The renderer caches the widths of texts in a plain object, where a text such as `__proto__` finds what every object
 * inherits and has it overwritten. A character that nobody sees makes it a text like any other.
 */
function inert(line: string): string {
  return line in Object.prototype ? `${line}${WORD_JOINER}` : line;
}

/** Height in px of a block of lines. */
export function linesHeight(lines: number, size: number): number {
  return lines * Math.round(size * LINE_HEIGHT);
}

/** Where text will stand, as far as that can be told without the font. */
export function textBox({ style }: TextShape): Box {
  const lines = style.text.split('\n');
  const width = Math.max(...lines.map((each) => textWidth(each, style.fontSize, style.fontWeight > 400)));
  const height = lines.length * style.lineHeight;
  const left = { left: 0, center: width / 2, right: width }[style.align];
  const top = { top: 0, middle: height / 2, bottom: height }[style.verticalAlign];
  return { x: style.x - left, y: style.y - top, width, height };
}

/** The text, moved sideways as far as it takes to stand within a picture of that width. */
export function keepInside(shape: TextShape, width: number): TextShape {
  const { x, width: own } = textBox(shape);
  const shift = Math.max(0, -x) - Math.max(0, x + own - width);
  return shift === 0 ? shape : { ...shape, style: { ...shape.style, x: shape.style.x + shift } };
}
