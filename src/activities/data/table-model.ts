import type { Language } from '../../domain/language.ts';

/**
 * A table to be read on a page, in one language, all words ready to show. The table in the HTML and the live one that
 * sorts and filters are made from this. It is plain JSON, so that the page can fetch it.
 */
export interface TableModel {
  readonly id: string;
  readonly language: Language;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'note';
  /** Whether it is worth choosing rows by its values. */
  readonly facet: boolean;
}

export interface TableRow {
  /** Unique in the table, and its anchor. */
  readonly key: string;
  /** A cell for each column. */
  readonly cells: readonly TableCell[];
  /** Where the cell of the column `source` leads: to the place of a figure, or to how it was computed. */
  readonly link?: string;
}

/**
 * What a cell says; with the number that it sorts by where that is not its text, null for missing, and the unit that the
 * number is in where a column holds several.
 */
export type TableCell = string | readonly [text: string, order: number | null, unit?: string];

export function cellText(cell: TableCell | undefined): string {
  return typeof cell === 'object' ? cell[0] : (cell ?? '');
}
