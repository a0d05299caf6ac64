/** The text of the bulletin, cut into its documents, so that locators can be looked up in it. */

/** A document's identity as far as cutting needs it. */
export interface DocumentTitle {
  readonly id: string;
  readonly title: string;
}

/**
 * Cuts the text of a bulletin into its documents, in the given order; each runs from its title to the next one's.
 * White space inside paragraphs is dropped, since editions wrap lines differently; paragraphs end in a line break.
 * A document whose title does not stand in the text is left out of the result.
 */
export function splitBulletin(text: string, titles: readonly DocumentTitle[]): Map<string, string> {
  const body = normaliseBulletin(text);
  const starts: { id: string; at: number }[] = [];
  let from = 0;
  for (const { id, title } of titles) {
    const found = titlePattern(title).exec(body.slice(from));
    if (!found) continue;
    const at = from + found.index;
    starts.push({ id, at });
    from = at + found[0].length;
  }
  return new Map(starts.map(({ id, at }, index) => [id, body.slice(at, starts[index + 1]?.at)]));
}

/** One paragraph a line, no other white space: the form in which editions of the same text are equal. */
export function normaliseBulletin(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

/** A printed title may be broken over lines anywhere. */
function titlePattern(title: string): RegExp {
  const characters = Array.from(title.replace(/\s+/g, ''), (char) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(characters.join('\\n?'));
}
