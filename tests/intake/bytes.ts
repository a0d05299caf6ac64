import type { Encoding } from '../../src/intake/encoding.ts';

/** Two-byte codes by character, found by decoding all of them. */
function codesOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = trail === 0x7f ? '' : new TextDecoder(encoding).decode(new Uint8Array([lead, trail]));
      if (text.length === 1 && text !== '\uFFFD' && !codes.has(text)) codes.set(text, [lead, trail]);
    }
  }
  return codes;
}

const CODES = { gb18030: codesOf('gb18030'), big5: codesOf('big5') };

/** The everyday characters: level 1 of GB 2312, rows B0 to D7. */
export const FIRST_LEVEL = [...CODES.gb18030.entries()].flatMap(([character, [lead = 0, trail = 0]]) =>
  lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1 && /\p{Script=Han}/u.test(character) ? [character] : [],
);

/** Writes a text in an encoding, the way Excel, WPS and editors do. Characters must be in the one that is asked for. */
export function encode(text: string, encoding: Exclude<Encoding, 'mixed'>, withMark = false): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(`${withMark ? '\uFEFF' : ''}${text}`);
    case 'gb18030':
    case 'big5':
      return new Uint8Array(Array.from(text, (character) => codeIn(character, encoding)).flat());
    case 'utf-16le':
    case 'utf-16be':
      return wide(`${withMark ? '\uFEFF' : ''}${text}`, encoding === 'utf-16le');
  }
}

/** Bytes in pieces of a size, so that characters and line breaks are torn apart. */
export function inPieces(bytes: Uint8Array, size: number): () => AsyncIterable<Uint8Array> {
  return async function* () {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  };
}

function codeIn(character: string, encoding: 'gb18030' | 'big5'): readonly number[] {
  if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
  const code = CODES[encoding].get(character);
  if (code === undefined) throw new RangeError(`${character} is not in ${encoding}`);
  return code;
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
