import fc from 'fast-check';
import type { Cell, Sheet, SheetColumn } from '../../src/export/sheet.ts';

/** A column of either kind whose title is its id. */
export function columnNamed(id: string, kind: SheetColumn['kind'] = 'text'): SheetColumn {
  return { id, title: { zh: id, en: id }, description: { zh: id, en: id }, kind };
}

/** What people and attackers put into cells. */
const HOSTILE = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '  =HYPERLINK("http://example.org")',
  '\n=1',
  '＝1',
  '<script>alert(1)</script>',
  ']]>&amp;',
  '"a","b"',
  'a;b\tc',
  'one\ntwo\r\nthree\rfour',
  '\ufeffBOM',
  '\u0000\u0001\u001f',
  '_x0041_',
  '衡阳市㐀𠮷',
  "it's",
  '001',
  '2016-09',
  '1e5',
  ' ',
];

/** Any text, hostile text most of all. */
export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string(),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);

/** Sheets of two to four columns. */
export const anySheet: fc.Arbitrary<Sheet> = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.constant(Array.from({ length: width }, (_, at) => columnNamed(`column_${String(at)}`))),
    rows: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);
