import type { ChartModel, Reference } from '../../model/chart-model.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import type { Scale } from './fit-scale.ts';
import { line, text, textBox, type Box, type Shape, type TextShape } from './shape.ts';
import { wrapText } from './wrap-text.ts';

/** Labels above a plot, each over its line, stacked where they would touch. */
export interface ReferenceHeader {
  /** px that the labels take above the plot. */
  readonly height: number;
  /** Labels from `top`, lines down to `bottom`, interrupted where they would run through a text of `figures`. */
  readonly draw: (top: number, bottom: number, figures?: readonly Shape[]) => readonly Shape[];
}

const GAP = 8;
const LONGEST = 240;

/** What stays free beside a figure. px */
const CLEARANCE = 3;

type Span = readonly [start: number, end: number];

/** Lines across a horizontal scale with what they stand for: a target, the province, the region compared. */
export function referenceHeader(lines: readonly HeaderLine[], scale: Scale, { width }: Frame): ReferenceHeader {
  const placed = stack(lines.map((each) => ({ ...each, text: labelShape(each, scale, width) })));
  const height = Math.max(0, ...placed.map(({ offset, text: label }) => offset + textBox(label).height));
  return {
    height: height === 0 ? 0 : height + GAP / 2,
    draw: (top, bottom, figures = []) => {
      const boxes = figures.flatMap((each) => (each.type === 'text' ? [textBox(each)] : []));
      return placed.flatMap(({ value, colour, dash, width: lineWidth, text: label, offset }) => {
        // At the very end of the scale half of it would lie outside the picture.
        const x = Math.min(Math.round(scale(value)) + 0.5, width - lineWidth);
        const start = top + offset + textBox(label).height;
        const style = { lineWidth, ...(dash ? { lineDash: [5, 3] } : {}) };
        const moved: TextShape = { ...label, style: { ...label.style, y: top + offset } };
        const pieces = clearOf(boxes, x, [start, bottom]);
        const drawn = pieces.map(([from, to]) =>
          line(
            [
              [x, from],
              [x, to],
            ],
            colour,
            style,
          ),
        );
        return [...drawn, moved];
      });
    },
  };
}

/** The pieces of an upright line that run through none of the boxes. */
function clearOf(boxes: readonly Box[], x: number, [top, bottom]: Span): readonly Span[] {
  const crossed = boxes.filter((box) => box.x - CLEARANCE < x && x < box.x + box.width + CLEARANCE);
  return crossed.reduce<readonly Span[]>(
    (pieces, { y, height }) =>
      pieces
        .flatMap(([from, to]): Span[] => [
          [from, Math.min(to, y)],
          [Math.max(from, y + height), to],
        ])
        .filter(([from, to]) => to > from),
    [[top, bottom]],
  );
}

export interface HeaderLine {
  readonly value: number;
  readonly label: string;
  readonly colour: string;
  readonly dash: boolean;
  /** px */
  readonly width: number;
}

/** The references of a model as header lines. */
export function referencesOf({ references }: ChartModel, { palette }: Frame): readonly HeaderLine[] {
  return references.map((each: Reference) => ({
    value: each.value,
    label: `${each.label} ${each.text}`,
    colour: palette.reference,
    width: 1.5,
    dash: true,
  }));
}

function labelShape({ label, value, colour }: HeaderLine, scale: Scale, width: number): TextShape {
  const lines = wrapText(label, Math.min(width, LONGEST), FONT_SIZE.small * 1.06, 3);
  const shape = text(lines, { x: 0, y: 0, fill: colour, size: FONT_SIZE.small, bold: true, verticalAlign: 'top' });
  const half = textBox(shape).width / 2;
  const x = Math.max(half, Math.min(width - half, scale(value)));
  return { ...shape, style: { ...shape.style, x, align: 'center' } };
}

/** Gives each label the first offset at which it touches no earlier one. */
function stack<T extends { readonly text: TextShape }>(labels: readonly T[]): readonly (T & { offset: number })[] {
  const placed: (T & { offset: number })[] = [];
  for (const label of labels) {
    const box = textBox(label.text);
    const touching = placed.filter(({ text: other }) => {
      const taken = textBox(other);
      return box.x < taken.x + taken.width + GAP && taken.x < box.x + box.width + GAP;
    });
    const offset = Math.max(0, ...touching.map((each) => each.offset + textBox(each.text).height));
    placed.push({ ...label, offset });
  }
  return placed;
}
