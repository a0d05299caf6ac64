import { chartWords } from '../../i18n/chart-words.ts';
import type { Language } from '../../domain/language.ts';
import type { Mark } from '../../model/chart-model.ts';
import { FONT_SIZE } from '../frame.ts';
import type { Palette } from '../palette.ts';
import { text, type Shape } from './shape.ts';
import { wrapText } from './wrap-text.ts';

/** Where there is no value there is the reason, never an empty place that could pass for zero. */
export function missingReason(
  mark: Mark,
  place: { readonly x: number; readonly y: number; readonly right: number },
  language: Language,
  palette: Palette,
): readonly Shape[] {
  const words = chartWords(language).reason(mark.text, mark.missing ?? '');
  const lines = wrapText(words, Math.max(0, place.right - place.x), FONT_SIZE.small, 2);
  return [text(lines, { x: place.x, y: place.y, fill: palette.muted, size: FONT_SIZE.small, rim: palette.paper })];
}
