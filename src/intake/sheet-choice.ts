import type { Told } from './told.ts';

/** A sheet of a workbook. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Which sheet of a workbook is read, and what is to be known of it. */
export interface ChosenSheet {
  readonly sheet: string;
  readonly sheets: readonly SheetName[];
  readonly notes: readonly Told[];
}

export type SheetRefusal = 'protected' | 'macros' | 'damaged' | 'no-sheets' | 'no-such-sheet' | 'too-large';
