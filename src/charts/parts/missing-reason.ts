import type { Language } from '../../domain/language.ts';
import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';
import type { DrawnMark } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import type { Palette } from '../palette.ts';
import { linesHeight, text, type Shape } from './shape.ts';
import { wrapText } from './wrap-text.ts';

/** A reason gets at least this much width, even where its place is at the edge. px */
const LEAST_WIDTH = 130;

/** px */
const LIST_LINE = 36;
const REASON_LINES = 2;

/** Where there is no value there is the reason, never an empty place that could pass for zero. */
export function missingReason(
  mark: Mark,
  place: { readonly x: number; readonly y: number; readonly right: number },
  language: Language,
  palette: Palette,
  maxLines = REASON_LINES,
): readonly Shape[] {
  const words = chartWords(language).reason(mark.text, mark.missing ?? '');
  const x = Math.max(0, Math.min(place.x, place.right - LEAST_WIDTH));
  const lines = wrapText(words, place.right - x, FONT_SIZE.small, maxLines);
  return [text(lines, { x, y: place.y, fill: palette.muted, size: FONT_SIZE.small, rim: palette.paper })];
}

/** The height that a row needs for the reasons in it. px */
export function reasonHeight(marks: readonly Mark[]): number {
  return marks.some((mark) => mark.missing !== null) ? linesHeight(REASON_LINES, FONT_SIZE.small) : 0;
}

/** The missing marks of a chart that has no place for them, listed with their reasons. */
export function missingList(
  model: ChartModel,
  top: number,
  { width, palette }: Frame,
): { readonly marks: readonly DrawnMark[]; readonly height: number } {
  const missing = model.marks.filter((mark) => mark.missing !== null);
  const marks = missing.map((mark, index) => {
    const named = { ...mark, text: `${mark.label} ${mark.text}` };
    const y = top + index * LIST_LINE;
    const place = { x: 0, y: y + LIST_LINE / 2, right: width };
    const labels = missingReason(named, place, model.language, palette);
    return { key: mark.key, shapes: [], labels, target: { x: 0, y, width, height: LIST_LINE } };
  });
  return { marks, height: missing.length * LIST_LINE };
}
