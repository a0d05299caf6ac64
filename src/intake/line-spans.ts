const LINE_FEED = 0x0a;

/** A line longer than this is handed out in pieces, so that a file without line breaks is not held as a whole. */
const LONGEST = 1_048_576;

/** The lines of a file as bytes, with their line breaks. No byte of a character of GB 18030 or UTF-8 is a line feed. */
export async function* lineSpans(chunks: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const cutter = lineCutter();
  for await (const chunk of chunks()) yield* cutter.push(chunk);
  yield* cutter.finish();
}

/** Cuts bytes that come piece by piece into lines. */
export function lineCutter() {
  let rest = new Uint8Array();
  return {
    push(chunk: Uint8Array): readonly Uint8Array[] {
      const bytes = joined(rest, chunk);
      const lines: Uint8Array[] = [];
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        lines.push(bytes.subarray(start, end + 1));
        start = end + 1;
      }
      rest = bytes.slice(start);
      return rest.length > LONGEST ? [...lines, ...this.finish()] : lines;
    },
    finish(): readonly Uint8Array[] {
      const last = rest;
      rest = new Uint8Array();
      return last.length === 0 ? [] : [last];
    },
  };
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
