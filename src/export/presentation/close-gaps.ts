/** A space between a Chinese character and a figure or Latin word. */
const GAP = /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d+\u2212])|(?<=[\p{Script=Latin}\d%]) (?=\p{Script=Han})/gu;

/**
 * Text as Office wants it: programs that set Chinese and Western script apart do so by themselves, and a written space
 * would come on top.
 */
export function closeGaps(text: string): string {
  return text.replace(GAP, '');
}
