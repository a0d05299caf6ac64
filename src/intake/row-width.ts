/** More cells than headings: a delimiter that is not one has shifted the row, and its numbers are in the wrong place. */
export function isWiderThan(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
}

/** Cells up to the last that is filled. */
export function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
