/**
 * Text that a spreadsheet may take for a formula: `=`, `+`, `-` or `@`, also in full-width and small form, at the start
 * of the text or of a line in it, whatever white space, control or invisible characters stand before it.
 */
const STARTS_FORMULA = /(^|[\r\n])(?=(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** What makes a spreadsheet take the rest for text. */
const TEXT_MARK = "'";

export function looksLikeFormula(text: string): boolean {
  return text.search(STARTS_FORMULA) !== -1;
}

/** A figure with sign and unit, as `-3.2%` or `-5家`: a spreadsheet reads it as a number or not at all, and runs nothing. */
const SIGNED_FIGURE = /^[-+]\d[\d,.]*[%‰\p{Script=Han}]*$/u;

/** Whether a text has to be reworded before it can stand in a CSV file as it is. */
export function isRunnable(text: string): boolean {
  return looksLikeFormula(text) && !SIGNED_FIGURE.test(text);
}

/** The text with a mark before every place where a formula could start; other text comes back as it is. */
export function withoutFormula(text: string): string {
  return text.replace(STARTS_FORMULA, `$1${TEXT_MARK}`);
}
