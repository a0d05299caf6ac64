/** The form in which two spellings of a name are equal: full-width as half-width, no white space, no case. */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF·'"“”‘’]+/g, '')
    .toLowerCase();
}
