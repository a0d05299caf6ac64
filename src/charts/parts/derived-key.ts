import { chartWords } from '../../i18n/chart-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { Drawing } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { hatched } from './hatch.ts';
import { circle, text, type Shape } from './shape.ts';

/** px */
const SWATCH = { width: 20, height: 12 } as const;
const RADIUS = 5;
const GAP = 8;
const HEIGHT = 26;

/** Under a chart that shows derived values: what hatched and hollow marks are. */
export function withDerivedKey(drawing: Drawing, model: ChartModel, { palette }: Frame): Drawing {
  if (model.marks.every(({ origin }) => origin !== 'derived')) return drawing;
  const y = drawing.height + HEIGHT / 2 + 2;
  const swatch = { x: 0, y: y - SWATCH.height / 2, ...SWATCH };
  const hollow = { x: SWATCH.width + GAP + RADIUS, fill: palette.paper, stroke: palette.context, lineWidth: 2 };
  const label = { x: hollow.x + RADIUS + GAP, y, fill: palette.muted, size: FONT_SIZE.small };
  const key: readonly Shape[] = [
    ...hatched(swatch, palette.context, palette.paper),
    circle(hollow.x, y, RADIUS, hollow),
    text(chartWords(model.language).derivedKey, label),
  ];
  return { ...drawing, height: drawing.height + HEIGHT, under: [...drawing.under, ...key] };
}
