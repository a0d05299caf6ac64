import type { Row } from '../row.ts';

/** The words of a cell, separated by spaces; one that stands there twice is reported. */
export function wordList<Column extends string>(row: Row<Column>, column: Column): readonly string[] {
  const words = row
    .cell(column)
    .split(/\s+/)
    .filter((word) => word !== '');
  const repeated = words.find((word, index) => words.indexOf(word) !== index);
  if (repeated !== undefined) row.report('repeated-item', column, { item: repeated });
  return words;
}
