import { range, sum } from 'd3-array';
import { textWidth } from '../../charts/parts/text-width.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';

/** A title, broken into lines at a font size that it fits in. */
export interface TitleLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Steps by which a title gets smaller, and the lines that the smallest may take. A longer one is cut. */
const STEPS = [1, 0.88, 0.76, 0.66] as const;
const MOST_LINES = 5;

/** Shares of the width that lines are tried at, so that a last line is not left with a word of its own. */
const WIDTHS = range(1, 0.5, -0.02);

const AFTER_PUNCTUATION = /[，。；：、,;:–—]$/u;
const FIGURE_AT_END = /\d$/;

/** How much worse a break is in the middle of a word, and how much better where a reader pauses. */
const COST = { pause: -0.4, word: 0.6, figure: 1 } as const;

/** Breaks a bold title into at most `maxLines` lines, smaller where that takes it, each no wider than `width`. */
export function titleLines(title: string, width: number, size: number, maxLines: number): TitleLines {
  const sizes = STEPS.map((step) => Math.round(size * step));
  const fitting = sizes.find((each) => wrapText(title, width, each, Infinity, true).length <= maxLines);
  if (fitting !== undefined) return { size: fitting, lines: balanced(title, width, fitting, maxLines) };
  const smallest = Math.min(...sizes);
  return { size: smallest, lines: wrapText(title, width, smallest, MOST_LINES, true) };
}

/** The same number of lines as on the full width, broken where a reader would pause and about equally long. */
function balanced(title: string, width: number, size: number, maxLines: number): readonly string[] {
  const full = wrapText(title, width, size, maxLines, true);
  const candidates = WIDTHS.map((share) => wrapText(title, width * share, size, maxLines, true)).filter(
    (lines) => lines.length === full.length && lines.join('').length >= full.join('').length,
  );
  const cost = (lines: readonly string[]): number => raggedness(lines, width, size);
  return candidates.reduce((best, lines) => (cost(lines) < cost(best) ? lines : best), full);
}

function raggedness(lines: readonly string[], width: number, size: number): number {
  const widths = lines.map((line) => textWidth(line, size, true));
  const breaks = lines.slice(0, -1).map((line, index) => breakCost(line, lines[index + 1] ?? ''));
  return (Math.max(...widths) - Math.min(...widths)) / width + sum(breaks);
}

function breakCost(line: string, next: string): number {
  if (AFTER_PUNCTUATION.test(line)) return COST.pause;
  if (FIGURE_AT_END.test(line)) return COST.figure;
  return startsWord(line, next) ? 0 : COST.word;
}

/** Whether a word of Chinese begins where a line ends and the next one begins. */
function startsWord(line: string, next: string): boolean {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(line + next);
  return words.containing(line.length)?.index === line.length;
}
