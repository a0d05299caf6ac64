import type { Language } from '../domain/language.ts';
import type { Palette } from './palette.ts';

/** What a chart is drawn into. */
export interface Frame {
  /** px */
  readonly width: number;
  readonly palette: Palette;
}

/** Below this width row labels go above their rows instead of beside them. px */
const NARROW_BELOW = 480;

export function isNarrow({ width }: Frame): boolean {
  return width < NARROW_BELOW;
}

/** No double quotes: the SVG renderer writes it into an attribute. */
export const FONT_FAMILY = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif';

/** Fonts made for Chinese draw quotation marks and dots full width, so English has fonts of its own before them. */
const LATIN_FONTS = 'Avenir Next, Segoe UI, Helvetica Neue, Noto Sans, Arial';

/** The fonts of a whole picture. */
export function fontFamily(language: Language): string {
  return language === 'zh' ? FONT_FAMILY : `${LATIN_FONTS}, ${FONT_FAMILY}`;
}

/** px */
export const FONT_SIZE = { label: 14, value: 14, small: 12 } as const;

/** Distance between the lines of a wrapped label, as a multiple of its size. */
export const LINE_HEIGHT = 1.3;
