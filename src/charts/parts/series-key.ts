import { FONT_SIZE, type Frame } from '../frame.ts';
import { linesHeight, text, type Box, type Shape } from './shape.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** px */
const SWATCH = 12;
const AFTER_SWATCH = 6;
const BETWEEN = 18;
const BELOW = 10;
const NAME_LINES = 2;

/** A name with the look that it stands for. */
export interface KeyEntry {
  readonly label: string;
  readonly bold: boolean;
  readonly swatch: (box: Box) => readonly Shape[];
}

/** Names above a chart that has no room for them beside what they name: on one line, or one below the other. */
export function seriesKey(
  entries: readonly KeyEntry[],
  { width, palette }: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const indent = SWATCH + AFTER_SWATCH;
  const named = entries.map((entry) => ({
    ...entry,
    lines: wrapText(entry.label, width - indent, FONT_SIZE.label, NAME_LINES, entry.bold),
  }));
  const widths = named.map(({ lines, bold }) =>
    Math.max(0, ...lines.map((each) => textWidth(each, FONT_SIZE.label, bold))),
  );
  const onOneLine = widths.reduce((sum, each) => sum + indent + each + BETWEEN, -BETWEEN) <= width;
  const heights = named.map(({ lines }) => linesHeight(Math.max(1, lines.length), FONT_SIZE.label));
  const shapes = named.flatMap(({ lines, bold, swatch }, index) => {
    const before = (sizes: readonly number[], extra: number): number =>
      sizes.slice(0, index).reduce((sum, each) => sum + each + extra, 0);
    const x = onOneLine ? before(widths, indent + BETWEEN) : 0;
    const y = onOneLine ? 0 : before(heights, 0);
    const middle = y + linesHeight(1, FONT_SIZE.label) / 2;
    const box = { x, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH };
    return [...swatch(box), text(lines, { x: x + indent, y, fill: palette.ink, bold, verticalAlign: 'top' })];
  });
  const height = onOneLine ? Math.max(0, ...heights) : heights.reduce((sum, each) => sum + each, 0);
  return { shapes, height: height + BELOW };
}
