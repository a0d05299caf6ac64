import { inflateSync } from 'node:zlib';

import type { Pixels } from './pixels.ts';

/** Bytes of a pixel by the colour type of the file: red, green and blue, with or without a strength. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const SIGNATURE = 8;

/** The pixels of a PNG file of 8 bits a channel that is not interlaced, as every program writes them; throws for others. */
export function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, , , interlace] = header.subarray(8);
  const bytes = BYTES[colourType ?? -1];
  if (depth !== 8 || bytes === undefined || interlace !== 0) throw new Error('This kind of PNG file is not read.');
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)));
  const plain = unfiltered(data, height, width * bytes, bytes);
  return { width, height, rgba: bytes === 4 ? plain : withStrength(plain) };
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Each row tells how it was written: as differences to the pixel on its left, above it, or to what both lead to expect. */
function unfiltered(data: Uint8Array, height: number, stride: number, bytes: number): Uint8Array {
  const plain = new Uint8Array(height * stride);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const filter = data[from] ?? 0;
    for (let column = 0, to = row * stride; column < stride; column += 1, to += 1) {
      const left = column < bytes ? 0 : (plain[to - bytes] ?? 0);
      const above = row === 0 ? 0 : (plain[to - stride] ?? 0);
      const corner = row === 0 || column < bytes ? 0 : (plain[to - stride - bytes] ?? 0);
      plain[to] = (data[from + 1 + column] ?? 0) + expected(filter, left, above, corner);
    }
  }
  return plain;
}

function expected(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

/** Of three neighbours the one that is nearest to where they lead together; the first of equals. */
function nearest(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withStrength(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) rgba.set(rgb.subarray(from, from + 3), to);
  return rgba;
}
