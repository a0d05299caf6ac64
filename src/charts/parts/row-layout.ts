import type { ChartModel, Position } from '../../model/chart-model.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { linesHeight, text, type Shape } from './shape.ts';
import { textWidth } from './text-width.ts';
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

/** What a row has to hold. px */
export interface Content {
  readonly height: number;
  /** Kept free above the marks, and below a label that stands above its row. */
  readonly headroom?: number;
}

/** Share of the width that labels beside their rows may take, and the gap that keeps them off the plot. */
const LABEL_SHARE = 0.34;
const LABEL_GAP = 14;

/** Most that a label above its row is indented. px */
export const NARROW_INSET = 10;

const PADDING = { beside: 12, above: 14 } as const;
const GAP_UNDER_LABEL = 3;
const LINES = { beside: 3, above: 2 } as const;

/** px where the plot begins: right of the labels, or at the left edge where labels go above their rows. */
export function plotLeft(positions: readonly Position[], frame: Frame): number {
  if (isNarrow(frame)) return 0;
  const widths = positions.flatMap(({ label }) => labelLines(label, frame).map((line) => width(line)));
  return Math.ceil(Math.max(0, ...widths)) + LABEL_GAP;
}

/**
 * Stacks the positions from `top` downwards. Wide charts set labels beside their rows, narrow ones above them, where
 * `indent` keeps them off a line that runs through at the left edge.
 */
export function layoutRows(
  positions: readonly Position[],
  model: ChartModel,
  frame: Frame,
  top: number,
  measure: (position: Position) => Content,
  indent = 0,
): { readonly rows: readonly Row[]; readonly bottom: number } {
  const rows: Row[] = [];
  let y = top;
  for (const position of positions) {
    const row = layoutRow(position, { x: indent, y }, measure(position), model, frame);
    rows.push(row);
    y += row.height;
  }
  return { rows, bottom: y };
}

function layoutRow(
  position: Position,
  { x, y: top }: { readonly x: number; readonly y: number },
  { height: contentHeight, headroom = 0 }: Content,
  model: ChartModel,
  frame: Frame,
): Row {
  const lines = labelLines(position.label, frame);
  const labelHeight = linesHeight(lines.length, FONT_SIZE.label);
  const placed = { fill: frame.palette.ink, bold: isFocus(position, model) };
  if (isNarrow(frame)) {
    const contentTop = top + labelHeight + GAP_UNDER_LABEL + headroom;
    const height = labelHeight + GAP_UNDER_LABEL + headroom + contentHeight + PADDING.above;
    const label = text(lines, { ...placed, x, y: top, verticalAlign: 'top', rim: frame.palette.paper });
    return { position, top, height, contentTop, contentHeight, label };
  }
  const height = headroom + Math.max(labelHeight, contentHeight) + PADDING.beside;
  const middle = top + headroom + (height - headroom) / 2;
  const label = text(lines, { ...placed, x, y: middle });
  return { position, top, height, contentTop: middle - contentHeight / 2, contentHeight, label };
}

function labelLines(label: string, frame: Frame): readonly string[] {
  return isNarrow(frame)
    ? wrapText(label, frame.width - NARROW_INSET, FONT_SIZE.label * 1.06, LINES.above)
    : wrapText(label, frame.width * LABEL_SHARE, FONT_SIZE.label, LINES.beside);
}

function width(line: string): number {
  return textWidth(line, FONT_SIZE.label, true);
}

/** A position is in focus where the chart sets some of its marks apart and one of them stands there. */
function isFocus({ key }: Position, { marks }: ChartModel): boolean {
  const setsApart = marks.some(({ emphasis }) => emphasis === 'context');
  return setsApart && marks.some(({ position, emphasis }) => position === key && emphasis === 'focus');
}
