import { readOds } from 'hucre/ods';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { type OpenedSheet, sheetToRead } from './opened-sheet.ts';
import type { Signature } from './signature.ts';
import type { StoredCell } from './sheet-text.ts';
import type { SheetName } from './sheet-choice.ts';

/** Opens a sheet of an Office Open XML or OpenDocument workbook. */
export async function openSheet(bytes: Uint8Array, kind: Signature, wanted: string | null): Promise<OpenedSheet> {
  const read = kind === 'opendocument' ? readOds : readXlsx;
  const sheets: SheetName[] = [];
  await read(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  const name = sheetToRead(sheets, wanted);
  if (name === null) return { sheets, chosen: null };
  const { sheets: opened } = await read(bytes, { sheets: [name], readStyles: true });
  const sheet = opened.find((each) => each.name === name);
  return { sheets, chosen: sheet === undefined ? null : { name, ...cellsOf(sheet) } };
}

function cellsOf({ rows, cells, merges = [], rowDefs, columns = [] }: Sheet) {
  return {
    rows: rows.map((row, at) =>
      Array.from(row, (value, column): StoredCell => {
        const stored = cells?.get(`${String(at)},${String(column)}`);
        return { value: value ?? null, format: stored?.style?.numFmt ?? '' };
      }),
    ),
    merges,
    hiddenRows: [...(rowDefs?.values() ?? [])].filter(({ hidden }) => hidden === true).length,
    hiddenColumns: columns.filter(({ hidden }) => hidden === true).length,
  };
}
