import type { SheetCells } from './sheet-text.ts';
import type { SheetName } from './sheet-choice.ts';

/** A sheet as the libraries give it, and the names of all of them. */
export interface OpenedSheet {
  readonly sheets: readonly SheetName[];
  readonly chosen: (SheetCells & { readonly name: string }) | null;
}

/** The sheet that is meant: the one named, else the first that is not hidden. */
export function sheetToRead(sheets: readonly SheetName[], wanted: string | null): string | null {
  if (wanted !== null) return sheets.find(({ name }) => name === wanted)?.name ?? null;
  return (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])?.name ?? null;
}
