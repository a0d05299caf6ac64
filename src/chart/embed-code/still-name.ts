/** The pictures that stand in for an embed: for columns of text and for phones, light and dark. */
export const STILLS = ['wide', 'narrow'] as const;
export type Still = (typeof STILLS)[number];

/** Screens up to this width get the narrow one. px */
export const NARROW_SCREEN = 600;

/** The file beside an embed that holds a still picture of it. */
export function stillName(still: Still, theme: 'light' | 'dark'): string {
  return `picture${still === 'narrow' ? '-narrow' : ''}${theme === 'dark' ? '-dark' : ''}.svg`;
}
