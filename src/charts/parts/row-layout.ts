import type { ChartModel, Position } from '../../model/chart-model.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { linesHeight, text, type Shape } from './shape.ts';
import { textWidth } from './text-width.ts';
import { emphasisOf } from './tone.ts';
import { wrapText } from './wrap-text.ts';

/** A position of the chart as a horizontal band. px */
export interface Row {
  readonly position: Position;
  /** The whole band, label included. */
  readonly top: number;
  readonly height: number;
  /** Where the marks go. */
  readonly contentTop: number;
  readonly contentHeight: number;
  readonly label: Shape;
}

/** Share of the width that labels beside their rows may take, and the gap that keeps them off the plot. */
const LABEL_SHARE = 0.34;
const LABEL_GAP = 14;

const PADDING = { beside: 12, above: 14 } as const;
const GAP_UNDER_LABEL = 3;
const LINES = { beside: 3, above: 2 } as const;

/** px where the plot begins: right of the labels, or at the left edge where labels go above their rows. */
export function plotLeft(positions: readonly Position[], frame: Frame): number {
  if (isNarrow(frame)) return 0;
  const widths = positions.flatMap(({ label }) => labelLines(label, frame).map((line) => width(line)));
  return Math.ceil(Math.max(0, ...widths)) + LABEL_GAP;
}

/** Stacks the positions from `top` downwards. Wide charts set labels beside their rows, narrow ones above them. */
export function layoutRows(
  positions: readonly Position[],
  model: ChartModel,
  frame: Frame,
  top: number,
  contentHeight: (position: Position) => number,
): { readonly rows: readonly Row[]; readonly bottom: number } {
  const rows: Row[] = [];
  let y = top;
  for (const position of positions) {
    const row = layoutRow(position, y, contentHeight(position), model, frame);
    rows.push(row);
    y += row.height;
  }
  return { rows, bottom: y };
}

function layoutRow(position: Position, top: number, contentHeight: number, model: ChartModel, frame: Frame): Row {
  const lines = labelLines(position.label, frame);
  const labelHeight = linesHeight(lines.length, FONT_SIZE.label);
  const placed = { fill: frame.palette.ink, bold: isFocus(position, model), rim: frame.palette.paper };
  if (isNarrow(frame)) {
    const contentTop = top + labelHeight + GAP_UNDER_LABEL;
    const height = labelHeight + GAP_UNDER_LABEL + contentHeight + PADDING.above;
    const label = text(lines, { ...placed, x: 0, y: top, verticalAlign: 'top' });
    return { position, top, height, contentTop, contentHeight, label };
  }
  const height = Math.max(labelHeight, contentHeight) + PADDING.beside;
  const label = text(lines, { ...placed, x: 0, y: top + height / 2 });
  return { position, top, height, contentTop: top + (height - contentHeight) / 2, contentHeight, label };
}

function labelLines(label: string, frame: Frame): readonly string[] {
  return isNarrow(frame)
    ? wrapText(label, frame.width, FONT_SIZE.label * 1.06, LINES.above)
    : wrapText(label, frame.width * LABEL_SHARE, FONT_SIZE.label, LINES.beside);
}

function width(line: string): number {
  return textWidth(line, FONT_SIZE.label, true);
}

/** A position is in focus where the chart sets some of its marks apart and one of them stands there. */
function isFocus({ key }: Position, model: ChartModel): boolean {
  const hasContext = model.marks.some(({ emphasis }) => emphasis === 'context');
  return hasContext && model.marks.some((mark) => mark.position === key && emphasisOf(mark, model) === 'focus');
}
