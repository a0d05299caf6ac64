import { type DoubleByte, everydayCharacters, everydayShare } from './everyday-text.ts';
import { lineEncodings } from './line-encoding.ts';
import { lineSpans } from './line-spans.ts';

/** The encodings that tables of Chinese offices come in; `mixed`: some lines UTF-8, others GB 18030. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'mixed'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The bytes of a file, piece by piece; can be asked for again. */
export type Chunks = () => AsyncIterable<Uint8Array>;

/** A byte order mark is the strongest sign. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** One control character in so many bytes is an accident, as are a few in all; more of them make a file binary. */
const BYTES_PER_CONTROL = 32;
const FEW_CONTROLS = 4;
/** Everyday characters are so much more frequent in the encoding that was meant. */
const CLEARLY = 0.2;
const WIDE = ['utf-16le', 'utf-16be'] as const;
/** Share of characters with a zero byte that suggests UTF-16 without a mark: every comma and digit has one. */
const WIDE_SHARE = 0.1;
const HEAD = 65_536;
/** Lines beyond ASCII that tell one encoding of Chinese from another. */
const LINES = 200;
const LINE = 4096;

/**
 * The encoding of a file, from all of its bytes: a mark, the zero bytes of UTF-16, valid UTF-8, else GB 18030. Null for a
 * file that is no text.
 */
export async function detectEncoding(chunks: Chunks): Promise<Encoding | null> {
  const utf8 = strictUtf8();
  let isFirst = true;
  for await (const chunk of chunks()) {
    if (isFirst) {
      const wide = wideEncoding(chunk.subarray(0, HEAD));
      if (wide !== null) return wide;
      const controls = countControls(chunk);
      if (controls > FEW_CONTROLS && controls * BYTES_PER_CONTROL > chunk.length) return null;
    }
    isFirst = false;
    utf8.push(chunk);
    if (!utf8.isValid()) break;
  }
  if (utf8.finish()) return 'utf-8';
  if (await mixesEncodings(chunks)) return 'mixed';
  return (await isTraditional(chunks)) ? 'big5' : 'gb18030';
}

/** Whether the beginning beyond ASCII is rather Big5 than GB 18030: nearly any bytes of the one can be read as the other. */
async function isTraditional(chunks: Chunks): Promise<boolean> {
  const lines: Uint8Array[] = [];
  for await (const line of lineSpans(chunks)) {
    if (line.some((byte) => byte >= 0x80)) lines.push(line.slice(0, LINE));
    if (lines.length === LINES) break;
  }
  const bytes = Uint8Array.from(lines.flatMap((line) => [...line]));
  const shareIn = (encoding: DoubleByte): number =>
    everydayShare(new TextDecoder(encoding).decode(bytes), everydayCharacters(encoding));
  return shareIn('big5') > shareIn('gb18030') + CLEARLY;
}

/** What the first bytes decide; null where it takes all of them. */
function wideEncoding(head: Uint8Array): Encoding | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte))?.[0];
  if (marked !== undefined) return marked;
  const zeros = head.reduce((count, byte) => count + Number(byte === 0), 0);
  if (zeros < (head.length / 2) * WIDE_SHARE) return null;
  return WIDE.find((encoding) => isLines(new TextDecoder(encoding).decode(head))) ?? null;
}

/** Text as far as line breaks and control characters tell; read the wrong way round, UTF-16 has no line break. */
function isLines(text: string): boolean {
  return text.includes('\n') && !/\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ''));
}

function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) count += 1;
  return count;
}

function strictUtf8() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  const attempt = (bytes: Uint8Array, stream: boolean): void => {
    if (!valid) return;
    try {
      decoder.decode(bytes, { stream });
    } catch {
      valid = false;
    }
  };
  return {
    push: (chunk: Uint8Array): void => attempt(chunk, true),
    isValid: (): boolean => valid,
    finish: (): boolean => {
      attempt(new Uint8Array(), false);
      return valid;
    },
  };
}

/** Whether some lines beyond ASCII are UTF-8 and others GB 18030: a file put together from two. */
async function mixesEncodings(chunks: Chunks): Promise<boolean> {
  const encodingOf = lineEncodings();
  const found = { 'utf-8': 0, gb18030: 0, either: 0 };
  for await (const line of lineSpans(chunks)) {
    found[encodingOf(line)] += 1;
    if (found['utf-8'] > 0 && found.gb18030 > 0) return true;
  }
  return false;
}
