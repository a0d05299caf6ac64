import * as XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { type OpenedSheet, sheetToRead } from './opened-sheet.ts';
import type { Signature } from './signature.ts';
import type { StoredCell } from './sheet-text.ts';

/** Opens a sheet of an old Excel workbook, in whichever code page it was written. */
export function openSheet(bytes: Uint8Array, _kind: Signature, wanted: string | null): OpenedSheet {
  XLSX.set_cptable(codePages);
  const book = XLSX.read(bytes, { type: 'array', cellDates: true, UTC: true, cellNF: true, bookVBA: true });
  if (book.vbaraw !== undefined) throw new Error('the workbook has macros');
  const sheets = book.SheetNames.map((name, at) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
  }));
  const name = sheetToRead(sheets, wanted);
  const sheet = name === null ? undefined : book.Sheets[name];
  return { sheets, chosen: name === null || sheet === undefined ? null : { name, ...cellsOf(sheet) } };
}

function cellsOf(sheet: XLSX.WorkSheet) {
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  const rows = Array.from({ length: range.e.r + 1 }, (_, row) =>
    Array.from({ length: range.e.c + 1 }, (__, column): StoredCell => {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
      const value = cell?.t === 'e' ? (cell.w ?? '#ERROR!') : (cell?.v ?? null);
      return { value, format: String(cell?.z ?? '') };
    }),
  );
  return {
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c })),
    hiddenRows: (sheet['!rows'] ?? []).filter((row) => row.hidden === true).length,
    hiddenColumns: (sheet['!cols'] ?? []).filter((column) => column.hidden === true).length,
  };
}
