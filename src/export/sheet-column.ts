import type { SheetColumn } from './sheet.ts';

/** A column of text whose title says all there is to say. */
export function textColumn(id: string, zh: string, en: string): SheetColumn {
  return { id, title: { zh, en }, description: { zh, en }, kind: 'text' };
}

/** The same for numbers. */
export function numberColumn(id: string, zh: string, en: string, kind: 'number' | 'integer' = 'number'): SheetColumn {
  return { ...textColumn(id, zh, en), kind };
}
