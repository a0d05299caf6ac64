/** How one line is encoded; `either` where it reads as well in both encodings, as ASCII does. */
export type LineEncoding = 'utf-8' | 'gb18030' | 'either';

/** Rows of GB 2312 with everyday signs: punctuation, full-width Latin, and the 3,755 characters of its first level. */
const EVERYDAY_ROWS: readonly number[] = [0xa1, 0xa3, ...Array.from({ length: 0xd8 - 0xb0 }, (_, at) => 0xb0 + at)];
const ROW_TRAILS = Array.from({ length: 0xff - 0xa1 }, (_, at) => 0xa1 + at);

/**
 * Tells the encoding of lines from files put together from two. A line that is no UTF-8 is GB 18030; but some words of
 * GB 18030 happen to be valid UTF-8 too (of seldom characters, such as 駙攢), and of two possible readings the one with the
 * larger share of everyday characters is meant.
 */
export function lineEncodings(): (line: Uint8Array) => LineEncoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const gb18030 = new TextDecoder('gb18030', { fatal: true });
  const everyday = everydayCharacters(new TextDecoder('gb18030'));
  return (line) => {
    if (line.every((byte) => byte < 0x80)) return 'either';
    const asUtf8 = decoded(utf8, line);
    if (asUtf8 === null) return 'gb18030';
    const asGb18030 = decoded(gb18030, line);
    if (asGb18030 === null) return 'utf-8';
    const lead = everydayShare(asUtf8, everyday) - everydayShare(asGb18030, everyday);
    if (lead === 0) return 'either';
    return lead > 0 ? 'utf-8' : 'gb18030';
  };
}

function decoded(decoder: TextDecoder, line: Uint8Array): string | null {
  try {
    return decoder.decode(line);
  } catch {
    return null;
  }
}

/** Without signs such as · and ×, two bytes in both encodings: any character of GB 18030 may be taken for those. */
function everydayCharacters(gb18030: TextDecoder): ReadonlySet<string> {
  const pairs = EVERYDAY_ROWS.flatMap((row) => ROW_TRAILS.flatMap((trail) => [row, trail]));
  return new Set(Array.from(gb18030.decode(Uint8Array.from(pairs))).filter((character) => character > '\u07FF'));
}

/** Share of the characters beyond ASCII that are everyday ones, 0 to 1; 0 where nothing but a byte order mark is. */
function everydayShare(text: string, everyday: ReadonlySet<string>): number {
  const beyond = Array.from(text).filter((character) => character > '\u007F');
  return beyond.filter((character) => everyday.has(character)).length / Math.max(1, beyond.length);
}
