import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { Drawing } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { hatched } from './hatch.ts';
import { circle, linesHeight, text, type Shape } from './shape.ts';
import { wrapText } from './wrap-text.ts';

/** px */
const SWATCH = { width: 20, height: 12 } as const;
const RADIUS = 5;
const GAP = 8;
const PADDING = 8;

/** Under a chart that shows derived values: what hatched and hollow marks are. */
export function withDerivedKey(drawing: Drawing, model: ChartModel, { width, palette }: Frame): Drawing {
  if (model.marks.every(({ origin }) => origin !== 'derived')) return drawing;
  const left = SWATCH.width + 2 * (GAP + RADIUS);
  const lines = wrapText(chartWords(model.language).derivedKey, width - left, FONT_SIZE.small, 3);
  const height = PADDING + linesHeight(lines.length, FONT_SIZE.small);
  const y = drawing.height + PADDING + (height - PADDING) / 2;
  const swatch = { x: 0, y: y - SWATCH.height / 2, ...SWATCH };
  const hollow = { x: SWATCH.width + GAP + RADIUS, fill: palette.paper, stroke: palette.context, lineWidth: 2 };
  const label = { x: left, y, fill: palette.muted, size: FONT_SIZE.small };
  const key: readonly Shape[] = [
    ...hatched(swatch, palette.context, palette.paper),
    circle(hollow.x, y, RADIUS, hollow),
    text(lines, label),
  ];
  return { ...drawing, height: drawing.height + height, under: [...drawing.under, ...key] };
}
