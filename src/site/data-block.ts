/**
 * A block of data for search engines as markup. `<` is written as an escape of JSON, so that no text can end the block;
 * browsers never run it, and so a content security policy does not concern it.
 */
export function dataBlock(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
