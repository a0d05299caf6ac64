import type { Encoding } from './encoding.ts';
import { lineEncodings } from './line-encoding.ts';
import { lineCutter } from './line-spans.ts';

/** Turns bytes that come piece by piece into text; what cannot be decoded becomes U+FFFD. */
export interface StreamDecoder {
  readonly push: (chunk: Uint8Array) => string;
  readonly finish: () => string;
}

/** A decoder that leaves out a byte order mark and writes every line break as `\n`. */
export function streamDecoder(encoding: Encoding): StreamDecoder {
  const decoder = encoding === 'mixed' ? lineDecoder() : plainDecoder(encoding);
  const breaks = lineBreaks();
  return {
    push: (chunk) => breaks(decoder.push(chunk), false),
    finish: () => breaks(decoder.finish(), true),
  };
}

function plainDecoder(label: string): StreamDecoder {
  const decoder = new TextDecoder(label);
  return { push: (chunk) => decoder.decode(chunk, { stream: true }), finish: () => decoder.decode() };
}

/** Each line in its own encoding. */
function lineDecoder(): StreamDecoder {
  const cutter = lineCutter();
  const encodingOf = lineEncodings();
  const utf8 = new TextDecoder('utf-8');
  const gb18030 = new TextDecoder('gb18030');
  const decode = (line: Uint8Array): string => (encodingOf(line) === 'gb18030' ? gb18030 : utf8).decode(line);
  return {
    push: (chunk) => cutter.push(chunk).map(decode).join(''),
    finish: () => cutter.finish().map(decode).join(''),
  };
}

/** `\r` and `\r\n` become `\n`, also where a piece ends between the two. */
function lineBreaks(): (text: string, isLast: boolean) => string {
  let held = '';
  return (text, isLast) => {
    const whole = held + text;
    held = !isLast && whole.endsWith('\r') ? '\r' : '';
    const body = held === '' ? whole : whole.slice(0, -1);
    return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  };
}
