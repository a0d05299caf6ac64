import { distance } from 'fastest-levenshtein';

/** The known name most like a mistaken one; undefined where none is alike enough to be meant. */
export function closest(mistaken: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(mistaken.length / 2));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const edits = distance(mistaken, name);
    if (edits <= limit && (!best || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}
