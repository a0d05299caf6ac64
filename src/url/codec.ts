import { parsePeriod, type Period } from '../domain/period.ts';

/**
 * Reads a value from the text of a query parameter and writes it back. For every value that a codec can hold,
 * `parse(write(value))` is the value again; for text that is no value, `parse` is undefined.
 */
export interface Codec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const NAME = /^[^,]{1,100}$/;

/** A short text without commas. Whether anything has this name is for the catalogue to say. */
export const name: Codec<string> = {
  parse: (text) => (NAME.test(text) ? text : undefined),
  write: (value) => value,
};

export const period: Codec<Period> = { parse: parsePeriod, write: (value) => value };

/** One of a few words. */
export function choice<T extends string>(choices: readonly T[]): Codec<T> {
  return { parse: (text) => choices.find((candidate) => candidate === text), write: (value) => value };
}

/** Null is written as the empty text. */
export function optional<T>({ parse, write }: Codec<T>): Codec<T | null> {
  return {
    parse: (text) => (text === '' ? null : parse(text)),
    write: (value) => (value === null ? '' : write(value)),
  };
}

/** Items separated by commas. One item that cannot be read makes the whole unreadable. */
export function list<T>({ parse, write }: Codec<T>): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const items = text === '' ? [] : text.split(',').map(parse);
      const read = items.filter((item) => item !== undefined);
      return read.length === items.length ? read : undefined;
    },
    write: (values) => values.map(write).join(','),
  };
}
