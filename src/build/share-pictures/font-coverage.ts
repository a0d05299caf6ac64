const CMAP = 0x636d6170;
/** Unicode characters of the Basic Multilingual Plane, in Windows' numbering. */
const UNICODE = { platform: 3, encoding: 1 } as const;

/** Which characters a font can draw, as ranges of code points read from its character map (format 4). */
export function fontCoverage(font: Uint8Array): (character: string) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = tableStart(view, CMAP);
  const records = Array.from({ length: view.getUint16(map + 2) }, (_, index) => map + 4 + index * 8);
  const record = records.find(
    (at) => view.getUint16(at) === UNICODE.platform && view.getUint16(at + 2) === UNICODE.encoding,
  );
  if (record === undefined) throw new Error('The font has no map of Unicode characters.');
  const ranges = segments(view, map + view.getUint32(record + 4));
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(({ first, last }) => first <= code && code <= last);
  };
}

function segments(view: DataView, subtable: number): readonly { readonly first: number; readonly last: number }[] {
  const count = view.getUint16(subtable + 6) / 2;
  const lasts = subtable + 14;
  const firsts = lasts + count * 2 + 2;
  return Array.from({ length: count }, (_, index) => ({
    first: view.getUint16(firsts + index * 2),
    last: view.getUint16(lasts + index * 2),
  }));
}

function tableStart(view: DataView, tag: number): number {
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => view.getUint32(at) === tag);
  if (entry === undefined) throw new Error('The font lacks a table.');
  return view.getUint32(entry + 8);
}
