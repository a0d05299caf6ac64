/** Part of a file, in bytes from its beginning; both ends belong to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** `range-spec` of RFC 9110, section 14.1.1, as far as bytes are concerned. */
const RANGE_SPEC = /^(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * What a Range header asks for of a file of `size` bytes (RFC 9110, section 14): a part; the `whole`, also for units
 * other than bytes and where several parts are wanted, as a server may answer; or what is `unsatisfiable`, also where
 * the header is broken.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, set] = /^bytes=(.*)$/is.exec(header ?? '') ?? [];
  if (set === undefined) return 'whole';
  const specs = set.split(',').map((spec) => spec.trim());
  const wanted = specs.filter((spec) => spec !== '').map((spec) => partOf(spec, size));
  const parts = wanted.filter((part) => part !== 'outside');
  if (parts.length === 0 || parts.includes('broken')) return 'unsatisfiable';
  const [part] = parts;
  return typeof part === 'object' && parts.length === 1 ? part : 'whole';
}

/** Numbers beyond what a float holds exactly are beyond the end of any file as well. */
function partOf(spec: string, size: number): ByteRange | 'whole' | 'broken' | 'outside' {
  const match = RANGE_SPEC.exec(spec);
  if (match === null) return 'broken';
  const [, first, last = '', suffix] = match;
  if (suffix !== undefined) return lastBytes(Number(suffix), size);
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'broken';
  return start < size ? { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) } : 'outside';
}

/** As many as there are where more are wanted; of an empty file, all of it. */
function lastBytes(count: number, size: number): ByteRange | 'whole' | 'outside' {
  if (count === 0) return 'outside';
  return size === 0 ? 'whole' : { start: Math.max(0, size - count), end: size - 1 };
}
