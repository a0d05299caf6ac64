import type { Pixels } from './pixels.ts';
import type { PlacedText } from './texts-in.ts';

/** How far each channel of a pixel may be from the colour of a text to be its ink. */
const NEAR = 48;

/** Share of the box of a text that is drawn in its colour. */
export function inkOf({ fill, box }: PlacedText, { width, height, rgba }: Pixels): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const isNear = (at: number, channel: number): boolean => Math.abs((rgba[at] ?? 0) - channel) <= NEAR;
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  let inked = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const at = (row * width + column) * 4;
      if (isNear(at, red) && isNear(at + 1, green) && isNear(at + 2, blue)) inked += 1;
    }
  }
  return inked / Math.max(1, (right - left) * (bottom - top));
}
