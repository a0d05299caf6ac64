/** Distinct things in order of first appearance, found by the text that names them; each text is read once. */
export interface NameList<Item> {
  /** The index of what a text names. A code where it names nothing that can be used. */
  readonly indexOf: (text: string) => number | string;
  readonly items: () => readonly Item[];
  /** The texts that named something, each with its index and how often it was looked up. */
  readonly uses: () => readonly NameUse[];
}

export interface NameUse {
  readonly text: string;
  readonly index: number;
  readonly count: number;
}

export interface NameReading<Item> {
  /** Equal for texts that name the same thing. */
  readonly key: string;
  readonly make: (index: number) => Item;
}

/** Texts beyond this many are read anew each time, so that a column of free text does not fill the memory. */
const REMEMBERED = 200_000;

export function nameList<Item>(limit: number, read: (text: string) => NameReading<Item> | string): NameList<Item> {
  const known = new Map<string, { readonly found: number | string; count: number }>();
  const byKey = new Map<string, number>();
  const items: Item[] = [];
  const lookUp = (text: string): number | string => {
    const reading = read(text);
    if (typeof reading === 'string') return reading;
    const found = byKey.get(reading.key);
    if (found !== undefined) return found;
    if (items.length >= limit) return 'too-many-names';
    byKey.set(reading.key, items.length);
    items.push(reading.make(items.length));
    return items.length - 1;
  };
  return {
    indexOf(text) {
      const remembered = known.get(text);
      if (remembered !== undefined) {
        remembered.count += 1;
        return remembered.found;
      }
      const found = lookUp(text);
      if (known.size < REMEMBERED) known.set(text, { found, count: 1 });
      return found;
    },
    items: () => items,
    uses: () =>
      Array.from(known).flatMap(([text, { found, count }]) =>
        typeof found === 'number' ? [{ text, index: found, count }] : [],
      ),
  };
}
