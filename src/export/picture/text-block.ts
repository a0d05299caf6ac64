import { svgText } from '../../charts/svg-text.ts';

/** Lines of text in a picture, one below the other. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** Units */
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
}

export interface Corner {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'end';
}

/** Distance between lines, and from the top of a line to the foot of its letters, as multiples of the size. */
const LINE_HEIGHT = 1.4;
const BASELINE = 1.05;

/** Units */
export function blockHeight({ lines, size }: TextBlock): number {
  return lines.length * size * LINE_HEIGHT;
}

/** The block as text elements, a line each: text that stays text in whatever opens the picture. */
export function blockMarkup({ lines, size, bold = false, fill }: TextBlock, { x, y, anchor }: Corner): string {
  const weight = bold ? ' font-weight="600"' : '';
  const side = anchor === 'end' ? ' text-anchor="end"' : '';
  return lines
    .map((line, index) => {
      const baseline = rounded(y + index * size * LINE_HEIGHT + size * BASELINE);
      return `<text x="${rounded(x)}" y="${baseline}" font-size="${size}" fill="${fill}"${weight}${side}>${svgText(line)}</text>`;
    })
    .join('');
}

/** To a hundredth of a unit. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
