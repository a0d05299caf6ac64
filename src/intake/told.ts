import type { Localised } from '../domain/language.ts';

/** Something that a reader should know of how a table was read, or is asked. */
export interface Told extends Localised {
  readonly code: string;
  /** Index of the column that it is about; null for the table as a whole. */
  readonly column: number | null;
}

export function tell(code: string, zh: string, en: string, column: number | null = null): Told {
  return { code, column, zh, en };
}
