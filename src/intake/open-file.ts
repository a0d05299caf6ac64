import { streamDecoder } from './decode.ts';
import { detectDialect, type Dialect } from './dialect.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
import { seemsMisread } from './everyday-text.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mapping } from './mapping.ts';
import { readSheet } from './read-sheet.ts';
import { recordReader, type TextRecord } from './records.ts';
import type { TableNotice } from './table-notice.ts';
import type { Signature } from './signature.ts';
import { type Following, pieces, type SourceFile } from './source-file.ts';
import type { ChosenSheet, SheetRefusal } from './sheet-choice.ts';
import { textSource } from './text-source.ts';
import type { Told } from './told.ts';

/** How the bytes of a file are turned into rows; null where it is for the program to find out. */
export interface Reading {
  readonly encoding: Encoding | null;
  readonly dialect: Dialect | null;
  /** Name of the sheet of a workbook; the first one where nothing is said. */
  readonly sheet?: string | null;
}

/** Why a file cannot be read as a table. */
export type Unreadable = Signature | SheetRefusal | 'empty' | 'binary' | 'no-rows' | 'too-wide';

export type Opened =
  | { readonly ok: false; readonly reason: Unreadable }
  | {
      readonly ok: true;
      readonly encoding: Encoding;
      readonly dialect: Dialect;
      /** The sheet that is read and the others; null for a text. */
      readonly workbook: ChosenSheet | null;
      readonly sheet: string | null;
      readonly mapping: Mapping;
      /** The first records, long cells shortened. */
      readonly sample: readonly TextRecord[];
      /** Headings that several columns share. */
      readonly repeatedTitles: readonly string[];
      readonly notices: readonly TableNotice[];
      /** Of each column why it is used as it is. */
      readonly reasons: readonly Told[];
      /** What was taken from elsewhere than the cells themselves. */
      readonly assumptions: readonly Told[];
      /** What could change a number, or is missing, and is asked before anything is shown. */
      readonly asked: readonly Told[];
      /** How many cells of values the file has, if all of it is like its beginning. */
      readonly expectedValues: number;
    };

/** Bytes of a file that are taken at all. */
export const LARGEST_FILE = 1_073_741_824;
/** Columns that are taken at all; numbers of columns are kept in 16 bits. */
export const MOST_COLUMNS = 16_384;

/** Characters and records to judge a table by. */
const SAMPLE = { characters: 262_144, records: 5000, least: 3, shown: 40, cell: 200, most: 20_971_520 } as const;
const GIANT_KEPT = 2000;
const CELL = /[^\n\t,;|，"]+/g;
/** Characters that tell whether a text has been decoded as it was written. */
const SEEN = 20_000;

/** Finds out what a file is and how it can be read. Sees all of its bytes, since one may tell the encoding. */
export async function openFile(
  given: SourceFile,
  reading: Reading,
  knowledge: Knowledge,
  following: Following,
): Promise<Opened> {
  if (given.blob.size === 0) return { ok: false, reason: 'empty' };
  if (given.blob.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  const source = await textSource(given, reading.sheet ?? null);
  if (!source.ok) return source;
  const { file, workbook } = source;
  const { blob } = file;
  const encoding = reading.encoding ?? (await detectEncoding(() => pieces(file, following)));
  if (encoding === null) return { ok: false, reason: 'binary' };
  const { text, bytes, all, dialect } = await sampleOf(file, encoding, reading.dialect);
  const records = all.slice(0, SAMPLE.records);
  if (records.length === 0) return { ok: false, reason: 'no-rows' };
  if (records.some(({ cells }) => cells.length > MOST_COLUMNS)) return { ok: false, reason: 'too-wide' };
  const { mapping, notices, reasons, assumptions, asked } = readSheet(records, file.name, knowledge);
  const sample = records.slice(0, SAMPLE.shown).map((record) => ({
    ...record,
    cells: record.cells.map((cell) => cell.slice(0, SAMPLE.cell)),
  }));
  const valuesInRow = mapping.columns.filter(({ use }) => use === 'value').length;
  const expectedValues = Math.round((all.length * valuesInRow * blob.size) / bytes);
  return {
    ok: true,
    encoding,
    dialect,
    workbook,
    sheet: workbook?.sheet ?? null,
    mapping,
    sample,
    repeatedTitles: repeated(mapping.titles),
    notices: [...noticesOfText(text, encoding), ...notices],
    reasons,
    assumptions: [...(workbook?.notes ?? []), ...assumptions],
    asked,
    expectedValues,
  };
}

interface Sample {
  readonly text: string;
  /** Bytes of the file that it stands for. */
  readonly bytes: number;
  readonly all: readonly TextRecord[];
  readonly dialect: Dialect;
}

/** The first records; where the first of them are very long, more of the file is looked at. */
async function sampleOf(file: SourceFile, encoding: Encoding, given: Dialect | null): Promise<Sample> {
  const take = async (characters: number): Promise<Sample> => {
    const { text, bytes } = await sampleText(file, encoding, characters);
    const dialect = given ?? detectDialect(text.slice(0, SAMPLE.characters));
    const reader = recordReader(dialect);
    return { text, bytes, dialect, all: [...reader.push(text), ...(text.endsWith('\n') ? [] : reader.finish())] };
  };
  const first = await take(SAMPLE.characters);
  return first.all.length >= SAMPLE.least || first.bytes >= file.blob.size ? first : take(SAMPLE.most);
}

/** The beginning of the text up to a line break, or all of it: at least some characters, and a whole line. */
async function sampleText(
  file: SourceFile,
  encoding: Encoding,
  characters: number,
): Promise<Pick<Sample, 'text' | 'bytes'>> {
  const decoder = streamDecoder(encoding);
  let text = '';
  let bytes = 0;
  const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
  for await (const piece of pieces(file, quietly)) {
    text += withoutGiantCells(decoder.push(piece));
    bytes += piece.length;
    const end = text.lastIndexOf('\n');
    if (text.length >= characters && end !== -1) {
      return { text: text.slice(0, end + 1), bytes: (bytes * (end + 1)) / text.length };
    }
    if (text.length > SAMPLE.most) return { text, bytes };
  }
  return { text: text + withoutGiantCells(decoder.finish()), bytes };
}

/** A cell of megabytes must not take the place of the rows behind it. */
function withoutGiantCells(text: string): string {
  return text.replace(CELL, (run) => (run.length > GIANT_KEPT ? run.slice(0, GIANT_KEPT) : run));
}

/** What the characters of the beginning say of the encoding. */
function noticesOfText(text: string, encoding: Encoding): readonly TableNotice[] {
  return [
    ...(encoding === 'mixed' ? [{ kind: 'mixed-encodings' } as const] : []),
    ...(seemsMisread(text.slice(0, SEEN)) ? [{ kind: 'unlikely-characters' } as const] : []),
  ];
}

function repeated(titles: readonly string[]): readonly string[] {
  return [...new Set(titles.filter((title, at) => title !== '' && titles.indexOf(title) !== at))].slice(0, 10);
}
