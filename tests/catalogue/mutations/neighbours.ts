import type { Cells, PlacedCells } from './observation-files.ts';

const FIGURE = ['value', 'lower', 'upper', 'qualifier', 'printed'] as const;

/** The row with each of the other figures that rows take from its sentence. */
export function neighboursOf({ cells }: PlacedCells, rows: readonly PlacedCells[]): readonly Cells[] {
  const others = rows
    .map((row) => row.cells)
    .filter((other) => other.document === cells.document && other.locator === cells.locator)
    .filter((other) => other.printed !== cells.printed && other.printed !== '');
  const byPrint = new Map(others.map((other) => [other.printed, other]));
  return [...byPrint.values()].map((other) => ({
    ...cells,
    ...Object.fromEntries(FIGURE.map((column) => [column, other[column]])),
  }));
}
