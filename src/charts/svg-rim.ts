/** What the renderer puts a rim around text with: an outline that browsers draw first and many programs draw last. */
const RIM = / (stroke="[^"]*" stroke-width="[^"]*") paint-order="stroke" stroke-miterlimit="[^"]*"/;
const TEXT = '<text[^<>]*>[^<]*</text>';
/** A text with a rim and those that follow it and have the same. */
const RIMMED = new RegExp(`<text[^<>]*?(${RIM.source})[^<>]*>[^<]*</text>(?:(?=<text[^<>]*?\\1)${TEXT})*`, 'g');

/**
 * Draws the rims of text as elements of their own, below the text, so that no program can draw them over it: the texts
 * stand once inside an outline and are used again without. Ids start with `prefix`. Said once for all texts that follow
 * one another and copied by reference, a rim weighs next to nothing.
 */
export function rimsBelow(markup: string, prefix: string): string {
  let count = 0;
  return markup.replace(RIMMED, (texts: string, rim: string, outline: string) => {
    const id = `${prefix}-t${String(count++)}`;
    const plain = `<g id="${id}">${texts.replaceAll(rim, '')}</g>`;
    return `<g ${outline} stroke-linejoin="round">${plain}</g><use xlink:href="#${id}"/>`;
  });
}
