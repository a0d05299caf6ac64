/** Lines of a text file, both ends included, one-based. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** Reads `l2-41`, the locator of figures that stand in the lines 2 to 41 of a file; undefined for other texts. */
export function parseLineSpan(text: string): LineSpan | undefined {
  const [, first, last] = /^l([1-9]\d{0,9})-([1-9]\d{0,9})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return Number(first) <= Number(last) ? { first: Number(first), last: Number(last) } : undefined;
}

export function writeLineSpan({ first, last }: LineSpan): string {
  return `l${String(first)}-${String(last)}`;
}
