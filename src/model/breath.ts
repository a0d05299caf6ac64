/** Lets long work be done in pieces, so that a page goes on answering meanwhile. */
export interface Breath {
  /** Whether the work has gone on for so long that it should pause. */
  readonly isDue: () => boolean;
  /** Resolves when the work may go on. */
  readonly take: () => Promise<void>;
}

/** How often work looks at the clock: every so many steps. */
const STEPS = 256;

/** Gives the items sorted, equal ones in the order that they came in: a merge sort that pauses for breath. */
export async function sortInPieces<Item>(
  items: readonly Item[],
  compare: (left: Item, right: Item) => number,
  breath: Breath,
): Promise<readonly Item[]> {
  let [from, to] = [[...items], [...items]];
  let steps = 0;
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      const end = Math.min(start + 2 * width, items.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        steps += 1;
        if (steps % STEPS === 0 && breath.isDue()) await breath.take();
        const [a, b] = [from[left], from[right]] as [Item, Item];
        const takesLeft = left < middle && (right >= end || compare(a, b) <= 0);
        to[at] = takesLeft ? a : b;
        if (takesLeft) left += 1;
        else right += 1;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Maps items, pausing for breath. */
export async function mapInPieces<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  breath: Breath,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(map(item));
    if (results.length % STEPS === 0 && breath.isDue()) await breath.take();
  }
  return results;
}
