/** What is said of a mark, as the table of the embed has it. */
export interface MarkDetails {
  readonly label: string;
  readonly value: string;
  readonly facts: readonly { readonly term: string; readonly text: string; readonly language: string }[];
}

/** Reads the rows of the table, which are in the order of the marks. */
export function readMarkRows(table: HTMLTableElement): readonly MarkDetails[] {
  const terms = Array.from(table.tHead?.rows[0]?.cells ?? [], ({ textContent }) => textContent);
  return Array.from(table.querySelectorAll<HTMLTableRowElement>('[data-mark]'), (row) => ({
    label: row.dataset.mark ?? '',
    value: row.dataset.value ?? '',
    facts: Array.from(row.cells)
      .filter((cell) => cell.className.startsWith('fact') && cell.textContent !== '' && cell.textContent !== '—')
      .map((cell) => ({ term: terms[cell.cellIndex] ?? '', text: cell.textContent, language: cell.lang })),
  }));
}
