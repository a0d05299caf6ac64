import { streamDecoder } from './decode.ts';
import type { Knowledge } from './knowledge.ts';
import { undetermined } from './mapping.ts';
import { type Opened, openFile, type Unreadable } from './open-file.ts';
import { readFile } from './read-file.ts';
import { type ReadingReport, reportOf } from './reading-report.ts';
import { recordReader } from './records.ts';
import type { SourceFile } from './source-file.ts';
import { textSource } from './text-source.ts';

/** A table read without anybody to ask. */
export interface WholeTable {
  /** Why the file cannot be read; null where it can. */
  readonly refused: Unreadable | null;
  readonly report: ReadingReport;
  /** What each column of the first table is used as, and why. */
  readonly roles: readonly string[];
}

const NOTHING: ReadingReport = { observations: [], assumptions: [], problems: [], asked: [] };

/** Reads a file as the page does by itself, as far as that can be without an answer to what it asks. */
export async function readWholeTable(
  file: SourceFile,
  sheet: string | null,
  knowledge: Knowledge,
): Promise<WholeTable> {
  const following = { onProgress: () => undefined, signal: new AbortController().signal };
  const opened = await openFile(file, { encoding: null, dialect: null, sheet }, knowledge, following);
  if (!opened.ok) return { refused: opened.reason, report: NOTHING, roles: [] };
  const canRead = [opened.mapping, ...opened.mapping.more].some((block) => undetermined(block).length === 0);
  const read = canRead ? await readFile(file, opened, knowledge, following) : null;
  return { refused: null, report: reportOf(opened, read, await cellsOf(file, opened)), roles: rolesOf(opened) };
}

async function cellsOf(
  file: SourceFile,
  { encoding, dialect, sheet }: Extract<Opened, { readonly ok: true }>,
): Promise<(line: number, column: number) => string> {
  const source = await textSource(file, sheet);
  const { blob } = source.ok ? source.file : file;
  const [decoder, reader] = [streamDecoder(encoding), recordReader(dialect)];
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const records = [...reader.push(decoder.push(bytes)), ...reader.push(decoder.finish()), ...reader.finish()];
  const lines = new Map(records.map(({ line, cells }) => [line, cells]));
  return (line, column) => lines.get(line)?.[column] ?? '';
}

function rolesOf({ mapping, reasons }: Extract<Opened, { readonly ok: true }>): readonly string[] {
  return mapping.titles.map((title, at) => {
    const use = mapping.columns[at];
    const name = use?.use === 'key' ? use.dimension : (use?.use ?? 'ignore');
    const why = reasons.find(({ column }) => column === at)?.zh ?? '';
    return `${title === '' ? `第 ${String(at + 1)} 列` : title}: ${name}（${why}）`;
  });
}
