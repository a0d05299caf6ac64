import { textWidth } from '../../charts/parts/text-width.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';
import { oneLine } from './drawing-text.ts';

/** Of the font size: Chinese fonts stand further apart than Latin ones. */
const LINE_HEIGHT = 1.3;

/** Text as it will be set: no longer than its lines can hold. Sizes in pt. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  readonly height: number;
  /** Whether the end had to be left out. */
  readonly isCut: boolean;
}

/**
 * Sets text into a width in the largest of the sizes, falling, in which it takes no more than `maxLines`; where not
 * even the smallest is small enough, the text ends in an ellipsis.
 */
export function fitText(
  content: string,
  {
    width,
    sizes,
    maxLines,
    bold = false,
  }: { width: number; sizes: readonly number[]; maxLines: number; bold?: boolean },
): FittedText {
  const text = oneLine(content);
  const own = (size: number): number => size * (bold ? 1.06 : 1);
  const linesAt = (size: number): number => wrapText(text, width, own(size), Infinity).length;
  const fitting = text.length > LONGEST ? undefined : sizes.find((size) => linesAt(size) <= maxLines);
  const size = fitting ?? sizes.at(-1) ?? 12;
  const lines = wrapText(text.slice(0, LONGEST), width, own(size), maxLines);
  const shown = fitting === undefined ? joined(lines) : text;
  return {
    text: shown,
    size,
    lines: lines.length,
    height: Math.max(1, lines.length) * size * LINE_HEIGHT,
    isCut: fitting === undefined,
  };
}

/** More characters never fit; measuring them would only take time. */
const LONGEST = 2000;

/** Lines back into one text, with spaces only where there were some. */
function joined(lines: readonly string[]): string {
  return lines
    .reduce((text, line) => (/[\u2e80-\u{10ffff}]$/u.test(text) ? text + line : `${text} ${line}`), '')
    .trim();
}

/** pt that the widest of the lines takes. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

export function lineHeight(size: number): number {
  return size * LINE_HEIGHT;
}
