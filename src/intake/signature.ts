/** Kinds of files that are often taken for CSV, told by their first bytes, whatever their names say. */
export const SIGNATURES = [
  'workbook',
  'old-workbook',
  'opendocument',
  'zip',
  'pdf',
  'image',
  'archive',
  'html',
  'json',
] as const;
export type Signature = (typeof SIGNATURES)[number];

const MAGIC: readonly (readonly [Signature, string])[] = [
  ['old-workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF8'],
  ['archive', '\x1F\x8B'],
  ['archive', 'Rar!\x1A'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
];

/** Entries that the Open Packaging format puts at the head of a workbook. */
const WORKBOOK_ENTRY = /\[Content_Types\]\.xml|xl\/|_rels\/\.rels/;
/** The first entry of an OpenDocument spreadsheet, which is not packed. */
const OPENDOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';
/** An object, or a list of objects or lists. */
const JSON_TEXT = /^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|\[))/;
const HTML = /^\s*<(?:!doctype html|html|table|meta|\?xml)/i;

/** What a file that begins with these bytes really is; null where nothing speaks against text. A few KiB are enough. */
export function fileSignature(head: Uint8Array): Signature | null {
  const start = Array.from(head.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  const found = MAGIC.find(([, magic]) => start.startsWith(magic))?.[0];
  if (found === 'zip' && start.includes(OPENDOCUMENT)) return 'opendocument';
  if (found === 'zip') return WORKBOOK_ENTRY.test(start) ? 'workbook' : 'zip';
  if (found !== undefined) return found;
  const text = start.replace(/^\xEF\xBB\xBF/, '');
  if (JSON_TEXT.test(text)) return 'json';
  return HTML.test(text) ? 'html' : null;
}
