/** Of a PNG file: its signature, then chunks of length, name, data and check sum; the first is IHDR with 13 bytes. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const AFTER_HEADER = SIGNATURE.length + 4 + 4 + 13 + 4;

const INCH = 0.0254;

/**
 * The same PNG, stating how many dots an inch holds, so that it is placed and printed in its true size: a pHYs chunk
 * behind the header (PNG specification, 11.3.4.3). Throws `RangeError` where the bytes are no PNG.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, index) => png[index] !== byte)) {
    throw new RangeError('The bytes are no PNG.');
  }
  const chunk = resolutionChunk(Math.round(dotsPerInch / INCH));
  const stated = new Uint8Array(png.length + chunk.length);
  stated.set(png.subarray(0, AFTER_HEADER));
  stated.set(chunk, AFTER_HEADER);
  stated.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return stated;
}

/** The same number of pixels per metre across and down. */
function resolutionChunk(perMetre: number): Uint8Array {
  const [data, name, metre] = [9, 'pHYs', 1];
  const chunk = new Uint8Array(4 + name.length + data + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data);
  chunk.set(new TextEncoder().encode(name), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, metre);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** The check sum of PNG chunks (ISO 3309), bit by bit: the few bytes need no table. */
function crc32(bytes: Uint8Array): number {
  const remainder = bytes.reduce((sum, byte) => {
    let rest = sum ^ byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  }, 0xffffffff);
  return (remainder ^ 0xffffffff) >>> 0;
}
