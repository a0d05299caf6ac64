import type { DataFiles } from './data-files.ts';
import type { Report } from './problem.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** What text does not hold: control characters (line work aside) and marks that reorder or hide text. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const LINE_WORK = /[\t\n\r]/g;

/**
 * The text of a file, with `\n` as line break and without the byte order mark that Excel's “CSV UTF-8” begins with; null, and a problem, where the file is missing, empty or no UTF-8 text.
 */
export function decodeText(files: DataFiles, file: string, report: Report): string | null {
  const bytes = files.get(file);
  const place = { file, line: null, column: null, value: null };
  if (!bytes) report('missing-file', place);
  else if (bytes.length === 0) report('empty-file', place);
  else return decodeBytes(bytes, file, report);
  return null;
}

function decodeBytes(bytes: Uint8Array, file: string, report: Report): string | null {
  const place = { file, column: null, value: null };
  const text = decodeUtf8(bytes);
  if (text === null) {
    report('not-utf-8', { ...place, line: firstUndecodableLine(bytes) }, { looksLike: guessEncoding(bytes) });
    return null;
  }
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const normalised = body.replace(/\r\n?/g, '\n');
  return reportInvisible(normalised, file, report) ? null : normalised;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return decodeAs('utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function guessEncoding(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  return decodeAs('gb18030', bytes) === null ? null : 'GBK / GB 18030';
}

/** One-based; a line break is the same byte in UTF-8 and GBK. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, start)) {
    if (decodeUtf8(bytes.subarray(start, at)) === null) return line;
    line += 1;
    start = at + 1;
  }
  return line;
}

/** Reports the first such character; true where there is one. */
function reportInvisible(text: string, file: string, report: Report): boolean {
  const found = INVISIBLE.exec(text.replace(LINE_WORK, ' '));
  if (!found) return false;
  const line = text.slice(0, found.index).split('\n').length;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  report('control-character', { file, line, column: null, value: null }, { character: `U+${code}` });
  return true;
}
