import { choice } from '../query/codec.ts';
import { readQuery, type QueryShape, type ReadQuery } from '../query/query.ts';

/** What a page can be narrowed by: the values of each filter, by the key that it has in an address. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** The value chosen of each filter; one that is not there lets everything through. */
export type FilterChoice = Readonly<Record<string, string>>;

/** Reads what an address narrows a page to. What is no value of a filter is told and left out; an empty text asks for nothing. */
export function readFilters(filters: Filters, query: string): ReadQuery<FilterChoice> {
  const shape: QueryShape<FilterChoice> = Object.fromEntries(
    Array.from(filters, ([key, values]) => [key, choice(values)]),
  );
  const { values, unreadable } = readQuery(shape, query);
  return { values, unreadable: unreadable.filter(({ text }) => text !== '') };
}

/** Writes a choice, `?` included, the filters in their order, before the parameters that belong to somebody else. */
export function writeFilters(filters: Filters, chosen: FilterChoice, before: string): string {
  const own = Array.from(filters.keys(), (key) => [key, chosen[key] ?? '']).filter(([, value]) => value !== '');
  const others = [...new URLSearchParams(before)].filter(([key]) => !filters.has(key));
  const text = new URLSearchParams([...own, ...others]).toString();
  return text === '' ? '' : `?${text}`;
}
