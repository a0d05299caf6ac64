import type { Pixels } from './pixels.ts';
import type { PlacedText } from './texts-in.ts';

/** How far each channel of a pixel may be from the colour of a text to be its ink. */
const NEAR = 48;

/** Share of the box of a text that is drawn in its colour. */
export function inkOf({ fill, box }: PlacedText, { width, height, rgba }: Pixels): number {
  const colour = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  let inked = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const at = (row * width + column) * 4;
      if (colour.every((channel, index) => Math.abs((rgba[at + index] ?? 0) - channel) <= NEAR)) inked += 1;
    }
  }
  return inked / Math.max(1, (right - left) * (bottom - top));
}
