import { fileSignature, type Signature } from './signature.ts';
import type { SourceFile } from './source-file.ts';
import type { ChosenSheet, SheetRefusal } from './sheet-choice.ts';

/** A file as text of cells: as it is, or a sheet of a workbook written as CSV. */
export type TextSource =
  | { readonly ok: true; readonly file: SourceFile; readonly workbook: ChosenSheet | null }
  | { readonly ok: false; readonly reason: Signature | SheetRefusal };

const WORKBOOKS: readonly Signature[] = ['workbook', 'old-workbook', 'opendocument'];
const HEAD = 4096;

/** What a file holds as text; the library that reads a workbook is fetched only for one. */
export async function textSource(file: SourceFile, sheet: string | null): Promise<TextSource> {
  const signature = fileSignature(new Uint8Array(await file.blob.slice(0, HEAD).arrayBuffer()));
  if (signature === null) return { ok: true, file, workbook: null };
  if (!WORKBOOKS.includes(signature)) return { ok: false, reason: signature };
  const { readWorkbook } = await import('./workbook.ts');
  const read = await readWorkbook(new Uint8Array(await file.blob.arrayBuffer()), signature, sheet);
  if (!read.ok) return read;
  return { ok: true, file: { ...file, blob: new Blob([read.text]) }, workbook: read.workbook };
}
