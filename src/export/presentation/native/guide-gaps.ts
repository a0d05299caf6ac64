import { textWidth } from '../../../charts/parts/text-width.ts';
import { outermost } from './bar-pieces.ts';
import type { BarLayout, BarRow } from './bar-layout.ts';

/** A stretch along the axis, from its zero. pt */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What Office leaves around the words of a label, and what should be left between them and a line. pt */
const PADDING = 3;
const CLEARANCE = 3;

/** In which rows a line would run through the words of a figure or of another line, and so is interrupted. */
export function crossedRows(
  { rows, lines, perUnit, size }: Pick<BarLayout, 'rows' | 'lines' | 'perUnit' | 'size'>,
  line: number,
): readonly boolean[] {
  const at = (lines[line]?.value ?? 0) * perUnit;
  return rows.map((row, index) => {
    const header = lines[index];
    const words =
      header === undefined ? figureSpan(row, perUnit, size) : spanFrom(header.value * perUnit, header.label, size);
    return index !== line && words !== null && at > words.from - CLEARANCE && at < words.to + CLEARANCE;
  });
}

/** Where the figure of a row stands: behind its bar and whisker. */
function figureSpan({ mark, pieces, reach }: BarRow, perUnit: number, size: number): Span | null {
  const end = pieces[outermost(pieces) ?? 'value'];
  if (mark === null || end === undefined) return null;
  const backwards = end < 0;
  const tip = (end + (backwards ? -(reach?.minus ?? 0) : (reach?.plus ?? 0))) * perUnit;
  return backwards ? spanFrom(tip - spanWidth(mark.text, size), mark.text, size) : spanFrom(tip, mark.text, size);
}

function spanFrom(from: number, words: string, size: number): Span {
  return { from: from + PADDING, to: from + spanWidth(words, size) - PADDING };
}

function spanWidth(words: string, size: number): number {
  return textWidth(words, size, true) + 2 * PADDING;
}
