import { everydayCharacters, everydayShare } from './everyday-text.ts';

/** How one line is encoded; `either` where it reads as well in both encodings, as ASCII does. */
export type LineEncoding = 'utf-8' | 'gb18030' | 'either';

/**
 * Tells the encoding of lines from files put together from two. A line that is no UTF-8 is GB 18030; but some words of
 * GB 18030 happen to be valid UTF-8 too (of seldom characters, such as 駙攢), and of two possible readings the one with the
 * larger share of everyday characters is meant.
 */
export function lineEncodings(): (line: Uint8Array) => LineEncoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const gb18030 = new TextDecoder('gb18030', { fatal: true });
  const everyday = everydayCharacters('gb18030');
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
