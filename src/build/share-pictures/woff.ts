import { inflateSync } from 'node:zlib';

/** Sizes of the headers of a WOFF file and of a font, and of the entry of a table in them. Bytes */
const WOFF = { header: 44, entry: 20 } as const;
const FONT = { header: 12, entry: 16 } as const;

/** Unpacks a font from WOFF 1.0, whose tables are the font's own, each compressed with zlib where that is shorter. */
export function fontFromWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (source.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.');
  const count = source.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => readEntry(source, WOFF.header + index * WOFF.entry));
  const starts = tables.reduce<number[]>(
    (all, { length }) => [...all, (all.at(-1) ?? 0) + padded(length)],
    [FONT.header + count * FONT.entry],
  );
  const font = new Uint8Array(starts.at(-1) ?? 0);
  const target = new DataView(font.buffer);
  target.setUint32(0, source.getUint32(4));
  target.setUint16(4, count);
  tables.forEach(({ tag, offset, packed, length, checksum }, index) => {
    const start = starts[index] ?? 0;
    [tag, checksum, start, length].forEach((value, field) => {
      target.setUint32(FONT.header + index * FONT.entry + field * 4, value);
    });
    const bytes = woff.subarray(offset, offset + packed);
    font.set(packed < length ? inflateSync(bytes) : bytes, start);
  });
  return font;
}

function readEntry(source: DataView, at: number) {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((field) =>
    source.getUint32(at + field),
  );
  return { tag, offset, packed, length, checksum };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
