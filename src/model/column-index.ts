import { messages } from '../i18n/messages.ts';
import { cellText, type TableCell, type TableModel } from './table-model.ts';

/** A column taken apart into its different texts, so that work is done once for each of them and not for each row. */
export interface ColumnIndex {
  /** The different texts, in the order in which they first appear. */
  readonly texts: readonly string[];
  /** Which of the texts stands in each row. */
  readonly textAt: Uint32Array;
  /** The texts in the form in which they are searched. */
  readonly folded: () => readonly string[];
  /** The texts in the order in which they sort. */
  readonly sorted: () => readonly string[];
  /** What each row sorts by; NaN for nothing. */
  readonly order: () => Float64Array;
}

/** Beyond so many different texts, which are no names but remarks, the language's own order is too slow to wait for. */
const MOST_COLLATED = 5000;

export function columnIndex({ rows, language }: Pick<TableModel, 'rows' | 'language'>, at: number): ColumnIndex {
  const places = new Map<string, number>();
  const cells: TableCell[] = [];
  const textAt = new Uint32Array(rows.length);
  rows.forEach((row, index) => {
    const cell = row.cells[at] ?? '';
    const text = cellText(cell);
    const place = places.get(text) ?? places.size;
    if (place === places.size) {
      places.set(text, place);
      cells.push(cell);
    }
    textAt[index] = place;
  });
  const texts = [...places.keys()];
  const sorted = once(() => sortedPlaces(cells, texts, messages(language).languageTag));
  return {
    texts,
    textAt,
    folded: once(() => texts.map(folded)),
    sorted: () => sorted().map((place) => texts[place] ?? ''),
    order: once(() => orderOf(rows, at, textAt, () => ranks(sorted(), texts))),
  };
}

/** Case and width do not matter to who searches. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function orderOf(
  rows: TableModel['rows'],
  at: number,
  textAt: Uint32Array,
  textRanks: () => Float64Array,
): Float64Array {
  const byText = rows.some(({ cells }) => typeof cells[at] === 'string' && cells[at] !== '') ? textRanks() : null;
  const order = new Float64Array(rows.length);
  rows.forEach(({ cells }, row) => {
    const cell = cells[at] ?? '';
    order[row] = typeof cell === 'object' ? (cell[1] ?? NaN) : (byText?.[textAt[row] ?? 0] ?? NaN);
  });
  return order;
}

/** The rank of each text; empty text has none. */
function ranks(sorted: readonly number[], texts: readonly string[]): Float64Array {
  const rank = new Float64Array(texts.length);
  sorted.forEach((place, at) => {
    rank[place] = texts[place] === '' ? NaN : at;
  });
  return rank;
}

function sortedPlaces(cells: readonly TableCell[], texts: readonly string[], languageTag: string): readonly number[] {
  const compare =
    texts.length > MOST_COLLATED ? byCodePoint : new Intl.Collator(languageTag, { numeric: true }).compare;
  return [...texts.keys()].sort((a, b) => {
    const [left = '', right = ''] = [cells[a], cells[b]];
    const byNumber = typeof left === 'object' && typeof right === 'object' ? (left[1] ?? 0) - (right[1] ?? 0) : 0;
    return byNumber || compare(texts[a] ?? '', texts[b] ?? '');
  });
}

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
