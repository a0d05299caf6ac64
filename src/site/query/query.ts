import type { Codec } from './codec.ts';

/** A codec for each parameter of a view. */
export type QueryShape<Values> = { readonly [Key in keyof Values]: Codec<Values[Key]> };

/** A parameter whose text, or a part of it, says nothing that its key could mean. */
export interface Unreadable {
  readonly key: string;
  /** What could not be read of it. */
  readonly text: string;
}

export interface ReadQuery<Values> {
  /** What could be read; keys that are absent or unreadable are left out. */
  readonly values: Partial<Values>;
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads a query string, tolerant of nonsense: what cannot be read is told and left out. Parameters that the shape does
 * not know belong to somebody else and are passed over; of a repeated one the first counts.
 */
export function readQuery<Values extends object>(shape: QueryShape<Values>, query: string): ReadQuery<Values> {
  const parameters = new URLSearchParams(query);
  const values: Partial<Values> = {};
  const unreadable: Unreadable[] = [];
  for (const key of keysOf(shape)) {
    const text = parameters.get(key);
    if (text === null) continue;
    const value = shape[key].parse(text);
    const refused = value === undefined ? [text] : (shape[key].refused?.(text) ?? []);
    if (refused.length > 0) unreadable.push({ key, text: refused.join(',') });
    if (value !== undefined) values[key] = value;
  }
  return { values, unreadable };
}

/** Characters that are safe in a query string and read better as they are. */
const READABLE: readonly (readonly [RegExp, string])[] = [
  [/%2C/g, ','],
  [/%2F/g, '/'],
];

/** Writes a query string, `?` included, in the order of the shape. */
export function writeQuery<Values extends object>(shape: QueryShape<Values>, values: Values): string {
  const parameters = new URLSearchParams(keysOf(shape).map((key) => [key, shape[key].write(values[key])]));
  return READABLE.reduce((text, [pattern, character]) => text.replace(pattern, character), `?${parameters.toString()}`);
}

function keysOf<Values extends object>(shape: QueryShape<Values>): readonly (keyof Values & string)[] {
  return Object.keys(shape) as (keyof Values & string)[];
}
