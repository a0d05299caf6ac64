import { ascending } from 'd3-array';
import { languageFacts } from '../../i18n/language-facts.ts';
import { cellText, type TableCell, type TableModel, type TableRow } from './table-model.ts';
import type { TableView } from './query.ts';

/** Which rows of a table a view shows, in its order. Columns that the table does not have ask for nothing. */
export function rowsInView(model: TableModel, { query, chosen, sort }: TableView): readonly TableRow[] {
  const words = wordsOf(query);
  const choices = Object.entries(chosen)
    .map(([column, text]) => ({ at: placeOf(column, model), text }))
    .filter(({ at }) => at !== -1);
  const found = model.rows.filter(
    ({ cells }) => choices.every(({ at, text }) => cellText(cells[at]) === text) && holdsAll(words, cells),
  );
  return sort === null ? found : inOrder(found, sort, model);
}

/** The different texts of a column in the order in which they sort. */
export function valuesOf(model: TableModel, column: string): readonly string[] {
  const cells = cellsOf(model, column).filter((cell) => cellText(cell) !== '');
  return [...new Set(cells.toSorted(comparing(model)).map(cellText))];
}

/** Whether the numbers of a column have different units; they then sort one unit after the other. */
export function hasSeveralUnits(model: TableModel, column: string): boolean {
  return unitsIn(cellsOf(model, column)).filter((unit) => unit !== '').length > 1;
}

/** Every word has to occur in some cell of the row. */
function holdsAll(words: readonly string[], cells: readonly TableCell[]): boolean {
  const texts = cells.map((cell) => folded(cellText(cell)));
  return words.every((word) => texts.some((text) => text.includes(word)));
}

function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Case and width do not matter to who searches. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Ties keep the order of the table, and rows without a value stand last whichever way the others stand. */
function inOrder(
  rows: readonly TableRow[],
  { column, descending }: NonNullable<TableView['sort']>,
  model: TableModel,
): readonly TableRow[] {
  const at = placeOf(column, model);
  if (at === -1) return rows;
  const all = cellsOf(model, column);
  const isText = all.some((cell) => typeof cell === 'string' && cell !== '');
  const units = unitsIn(all);
  const compareText = comparing(model);
  const isMissing = (cell: TableCell): boolean => (isText ? cellText(cell) === '' : numberOf(cell) === null);
  const turn = descending ? -1 : 1;
  const compare = (left: TableCell, right: TableCell): number =>
    Number(isMissing(left)) - Number(isMissing(right)) ||
    (isText
      ? turn * compareText(left, right)
      : units.indexOf(unitOf(left)) - units.indexOf(unitOf(right)) ||
        turn * ascending(numberOf(left) ?? undefined, numberOf(right) ?? undefined));
  const cellOf = ({ cells }: TableRow): TableCell => cells[at] ?? '';
  return rows.toSorted((a, b) => compare(cellOf(a), cellOf(b)) || 0);
}

/** The order of texts; of two cells that carry numbers, that of the numbers comes first. */
function comparing({ language }: Pick<TableModel, 'language'>): (left: TableCell, right: TableCell) => number {
  const { compare } = new Intl.Collator(languageFacts(language).tag, { numeric: true });
  return (left, right) => {
    const byNumber = isNumbered(left) && isNumbered(right) ? (left[1] ?? 0) - (right[1] ?? 0) : 0;
    return byNumber || compare(cellText(left), cellText(right));
  };
}

function cellsOf(model: TableModel, column: string): readonly TableCell[] {
  const at = placeOf(column, model);
  return at === -1 ? [] : model.rows.map(({ cells }) => cells[at] ?? '');
}

function placeOf(column: string, { columns }: TableModel): number {
  return columns.findIndex(({ id }) => id === column);
}

/** The units of the numbers in the order in which they first appear. */
function unitsIn(cells: readonly TableCell[]): readonly string[] {
  return [...new Set(cells.filter((cell) => numberOf(cell) !== null).map(unitOf))];
}

function isNumbered(cell: TableCell): cell is Exclude<TableCell, string> {
  return typeof cell === 'object';
}

function numberOf(cell: TableCell): number | null {
  return isNumbered(cell) ? cell[1] : null;
}

function unitOf(cell: TableCell): string {
  return isNumbered(cell) ? (cell[2] ?? '') : '';
}
