import { unzipSync } from 'fflate';
import type { Signature } from './signature.ts';
import { sheetText, type SheetCells } from './sheet-text.ts';
import type { ChosenSheet, SheetName, SheetRefusal } from './sheet-choice.ts';
import { type Told, tell } from './told.ts';

export type ReadWorkbook =
  | { readonly ok: true; readonly text: string; readonly workbook: ChosenSheet }
  | { readonly ok: false; readonly reason: Signature | SheetRefusal };

/** Bytes that the parts of a workbook may have unpacked; beyond that it is a trap, or nothing for a browser. */
const MOST_UNPACKED = 1_073_741_824;

/** Reads a sheet of a workbook, by its name or else the first that is not hidden and holds something. */
export async function readWorkbook(bytes: Uint8Array, kind: Signature, wanted: string | null): Promise<ReadWorkbook> {
  try {
    const refusal = kind === 'old-workbook' ? null : refusalOfParts(bytes);
    if (refusal !== null) return { ok: false, reason: refusal };
    const open = kind === 'old-workbook' ? await import('./workbook-xls.ts') : await import('./workbook-xlsx.ts');
    const { sheets, chosen } = await open.openSheet(bytes, kind, wanted);
    if (sheets.length === 0) return { ok: false, reason: 'no-sheets' };
    if (chosen === null) return { ok: false, reason: 'no-such-sheet' };
    return {
      ok: true,
      text: sheetText(chosen),
      workbook: { sheet: chosen.name, sheets, notes: notesOf(chosen, sheets) },
    };
  } catch (error) {
    return { ok: false, reason: refusalOfError(error, kind) };
  }
}

/** What the table of contents of a packed workbook says, without unpacking any of it. */
function refusalOfParts(bytes: Uint8Array): SheetRefusal | 'zip' | null {
  let unpacked = 0;
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      names.push(name);
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) return 'too-large';
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return 'macros';
  const isWorkbook = names.some((name) => /^xl\/workbook\.|^content\.xml$/.test(name));
  if (!isWorkbook) return 'zip';
  const hasSheets = names.some((name) => /^xl\/worksheets\/|^content\.xml$/.test(name));
  return hasSheets ? null : 'no-sheets';
}

function refusalOfError(error: unknown, kind: Signature): Signature | SheetRefusal {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  if (/encrypt|password/i.test(text)) return 'protected';
  if (/macro/i.test(text)) return 'macros';
  return kind === 'old-workbook' && /unsupported|not.*workbook|cannot find/i.test(text) ? 'old-workbook' : 'damaged';
}

function notesOf({ hiddenRows, hiddenColumns }: SheetCells, sheets: readonly SheetName[]): readonly Told[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return [
    ...(hiddenRows + hiddenColumns === 0
      ? []
      : [
          tell(
            'hidden-cells',
            `有 ${String(hiddenRows)} 行、${String(hiddenColumns)} 列是隐藏的，也读了进来。`,
            `${String(hiddenRows)} hidden rows and ${String(hiddenColumns)} hidden columns were read too.`,
          ),
        ]),
    ...(hidden.length === 0
      ? []
      : [
          tell(
            'hidden-sheets',
            `工作簿里有隐藏的工作表：${hidden.join('、')}。`,
            `The workbook has hidden sheets: ${hidden.join(', ')}.`,
          ),
        ]),
  ];
}
