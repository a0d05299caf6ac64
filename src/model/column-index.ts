import { languageFacts } from '../i18n/language-facts.ts';
import { bisectLeft, bisectRight } from 'd3-array';
import type { Language } from '../domain/language.ts';
import { type Breath, mapInPieces, sortInPieces } from './breath.ts';
import { cellText, type TableCell, type TableModel } from './table-model.ts';

/** A column taken apart into its different texts, so that work is done once for each of them and not for each row. */
export interface ColumnIndex {
  /** The different texts, in the order in which they first appear. */
  readonly texts: readonly string[];
  /** Which of the texts stands in each row. */
  readonly textAt: Uint32Array;
  /** For each text whether it holds a word, whatever its case and width; the word is folded already. */
  readonly holding: (word: string) => Uint8Array;
  /** The texts in the order in which they sort. */
  readonly sorted: () => readonly string[];
  /** The place of each text in the order in which rows sort, upward or downward, from zero; -1 for nothing. */
  readonly ranks: () => Ranks;
  /** Whether its numbers have different units; they then sort one unit after the other. */
  readonly hasSeveralUnits: boolean;
  /** Whether `holding` these words, or `ranks`, can be had at once. */
  readonly isSearched: (words: readonly string[]) => boolean;
  readonly isSorted: () => boolean;
  /** Make them ready without holding the page up. */
  readonly search: (words: readonly string[], breath: Breath) => Promise<void>;
  readonly sort: (breath: Breath) => Promise<void>;
}

export interface Ranks {
  readonly upward: Int32Array;
  readonly downward: Int32Array;
}

type Rows = TableModel['rows'];

/** Up to so many different texts are sorted and folded between two frames. */
const FEW = 2000;

/** So many words are remembered with the texts that hold them. */
const REMEMBERED = 8;

export function columnIndex({ rows, language }: Pick<TableModel, 'rows' | 'language'>, at: number): ColumnIndex {
  const different = differentCells(rows, at);
  for (const row of rows) different.add(row);
  return indexOf(different, language);
}

/** The same without holding the page up. */
export async function columnIndexInPieces(
  { rows, language }: Pick<TableModel, 'rows' | 'language'>,
  at: number,
  breath: Breath,
): Promise<ColumnIndex> {
  const different = differentCells(rows, at);
  await mapInPieces(rows, different.add, breath);
  return indexOf(different, language);
}

function indexOf({ texts, cells, textAt }: DifferentCells, language: Language): ColumnIndex {
  const isText = cells.some((cell) => typeof cell === 'string' && cell !== '');
  const compare = comparing(cells, texts, languageFacts(language).tag);
  const found = new Map<string, Uint8Array>();
  let foldedTexts: readonly string[] | null = null;
  let places: readonly number[] | null = null;
  let madeRanks: Ranks | null = null;
  const sortedPlaces = (): readonly number[] => (places ??= [...texts.keys()].sort(compare));
  const remember = (word: string, matches: Uint8Array): Uint8Array => {
    if (found.size >= REMEMBERED) found.clear();
    found.set(word, matches);
    return matches;
  };
  return {
    texts,
    textAt,
    holding: (word) => {
      foldedTexts ??= texts.map(folded);
      return (
        found.get(word) ??
        remember(
          word,
          Uint8Array.from(foldedTexts, (text) => Number(text.includes(word))),
        )
      );
    },
    sorted: () => sortedPlaces().map((place) => texts[place] ?? ''),
    ranks: () => (madeRanks ??= isText ? textRanks(sortedPlaces(), texts) : numberRanks(cells, numberScales(cells))),
    hasSeveralUnits: new Set(cells.map(unitOf).filter((unit) => unit !== '')).size > 1,
    isSearched: (words) => texts.length <= FEW || words.every((word) => found.has(word)),
    isSorted: () => texts.length <= FEW || (isText ? places : madeRanks) !== null,
    search: async (words, breath) => {
      foldedTexts ??= await mapInPieces(texts, folded, breath);
      for (const word of words.filter((each) => !found.has(each))) {
        const matches = await mapInPieces(foldedTexts, (text) => Number(text.includes(word)), breath);
        remember(word, Uint8Array.from(matches));
      }
    },
    sort: async (breath) => {
      if (isText) places ??= await sortInPieces([...texts.keys()], compare, breath);
      else madeRanks ??= await numberRanksInPieces(cells, breath);
    },
  };
}

/** Case and width do not matter to who searches. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The different cells of a column, as rows are added. */
interface DifferentCells extends Pick<ColumnIndex, 'texts' | 'textAt'> {
  readonly cells: readonly TableCell[];
  readonly add: (row: Rows[number]) => void;
}

function differentCells(rows: Rows, at: number): DifferentCells {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const cells: TableCell[] = [];
  const textAt = new Uint32Array(rows.length);
  let count = 0;
  const add = (row: Rows[number]): void => {
    const cell = row.cells[at] ?? '';
    const text = cellText(cell);
    // A bound is written without its unit, and 9 may be of several.
    const unit = unitOf(cell);
    const key = unit === '' ? text : `${text} ${unit}`;
    const place = places.get(key) ?? texts.length;
    if (place === texts.length) {
      places.set(key, place);
      texts.push(text);
      cells.push(cell);
    }
    textAt[count] = place;
    count += 1;
  };
  return { texts, cells, textAt, add };
}

/** The order of texts; of two cells that carry numbers, that of the numbers comes first. */
function comparing(cells: readonly TableCell[], texts: readonly string[], languageTag: string) {
  const { compare } = new Intl.Collator(languageTag, { numeric: true });
  return (a: number, b: number): number => {
    const [left = '', right = ''] = [cells[a], cells[b]];
    const byNumber = typeof left === 'object' && typeof right === 'object' ? (left[1] ?? 0) - (right[1] ?? 0) : 0;
    return byNumber || compare(texts[a] ?? '', texts[b] ?? '');
  };
}

/** Empty text has no rank. */
function textRanks(sorted: readonly number[], texts: readonly string[]): Ranks {
  const [upward, downward] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  sorted.forEach((place, at) => {
    upward[place] = texts[place] === '' ? -1 : at;
    downward[place] = texts[place] === '' ? -1 : texts.length - 1 - at;
  });
  return { upward, downward };
}

/** The numbers of a unit in order, and how many numbers come before them. */
type NumberScales = ReadonlyMap<string, { readonly before: number; readonly sorted: Float64Array }>;

/** Numbers of one unit after those of the other, in the order in which the units first appear. */
function numberScales(cells: readonly TableCell[]): NumberScales {
  const byUnit = new Map<string, number[]>();
  for (const cell of cells) {
    const number = numberOf(cell);
    if (number === null) continue;
    const numbers = byUnit.get(unitOf(cell)) ?? [];
    if (numbers.push(number) === 1) byUnit.set(unitOf(cell), numbers);
  }
  let before = 0;
  return new Map(
    Array.from(byUnit, ([unit, numbers]) => {
      // Typed arrays sort plain numbers many times as fast as a comparison does.
      const scale = { before, sorted: Float64Array.from(numbers).sort() };
      before += numbers.length;
      return [unit, scale];
    }),
  );
}

/** Equal numbers have the same rank; the units keep their order whichever way their numbers go. */
function numberRank(cell: TableCell, scales: NumberScales): { readonly up: number; readonly down: number } {
  const [number, scale] = [numberOf(cell), scales.get(unitOf(cell))];
  if (number === null || scale === undefined) return { up: -1, down: -1 };
  const { before, sorted } = scale;
  return { up: before + bisectLeft(sorted, number), down: before + sorted.length - bisectRight(sorted, number) };
}

function numberRanks(cells: readonly TableCell[], scales: NumberScales): Ranks {
  return inColumns(cells.map((cell) => numberRank(cell, scales)));
}

async function numberRanksInPieces(cells: readonly TableCell[], breath: Breath): Promise<Ranks> {
  await breath.take();
  const scales = numberScales(cells);
  await breath.take();
  return inColumns(await mapInPieces(cells, (cell) => numberRank(cell, scales), breath));
}

function inColumns(ranks: readonly { readonly up: number; readonly down: number }[]): Ranks {
  return { upward: Int32Array.from(ranks, ({ up }) => up), downward: Int32Array.from(ranks, ({ down }) => down) };
}

function numberOf(cell: TableCell | undefined): number | null {
  return typeof cell === 'object' ? cell[1] : null;
}

function unitOf(cell: TableCell | undefined): string {
  return typeof cell === 'object' ? (cell[2] ?? '') : '';
}
