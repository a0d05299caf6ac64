import { parsePeriod, type Period } from '../../domain/period.ts';

/**
 * Reads a value from the text of a query parameter and writes it back. For every value that a codec can hold,
 * `parse(write(value))` is the value again; for text that is no value, `parse` is undefined.
 */
export interface Codec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** Parts of the text that `parse` leaves out since they are no value, where it can do without them. */
  readonly refused?: (text: string) => readonly string[];
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

/** Items separated by commas. Those that cannot be read are left out; a text of nothing else cannot be read. */
export function list<T>({ parse, write }: Codec<T>): Codec<readonly T[]> {
  const itemsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(','));
  return {
    parse: (text) => {
      const items = itemsOf(text);
      const read = items.map(parse).filter((item) => item !== undefined);
      return read.length > 0 || items.length === 0 ? read : undefined;
    },
    write: (values) => values.map(write).join(','),
    refused: (text) => itemsOf(text).filter((item) => parse(item) === undefined),
  };
}
