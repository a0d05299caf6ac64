/**
 * Full-width characters as their half-width twins (NFKC), but for signs that only hold digits: ①, ², ⒈, ½ and ㏫ stay as they
 * are, since 2335.1① is 2335.1 with a footnote and not 2335.11.
 */
export function plainWidth(text: string): string {
  return ASCII.test(text) ? text : text.replace(NO_ENCLOSED_DIGIT, (part) => part.normalize('NFKC'));
}

const ASCII = /^[ -~]*$/;
const NO_ENCLOSED_DIGIT = /[^\p{No}\p{So}]+/gu;
