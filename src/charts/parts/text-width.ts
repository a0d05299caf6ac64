/**
 * Estimates how wide text will be. Fonts differ between machines and the picture is drawn where there are none, so
 * the widths are those of the widest of the usual system fonts: a label may end earlier than assumed, not later.
 */

const NARROW_LATIN = /[iljtfrI.,:;!'|()[\] ]/;
const WIDE_LATIN = /[mwMW%@—×]/;
/** Combining marks and invisible formatting characters. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Cf}]/u;
const UPPER_CASE = /[A-Z&]/;

/** Width in em of the first Unicode block with full-width characters: CJK radicals and all that follows. */
const FIRST_FULL_WIDTH = 0x2e80;

/** Bold text is a little wider than regular text. */
const BOLD_FACTOR = 1.06;

/** Width in px of a single line. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size * (bold ? BOLD_FACTOR : 1);
}

/** Width of a character in em. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (code >= FIRST_FULL_WIDTH) return code > 0xffff ? 1.2 : 1;
  if (NARROW_LATIN.test(character)) return 0.36;
  if (WIDE_LATIN.test(character)) return 1;
  if (UPPER_CASE.test(character)) return 0.74;
  return 0.62;
}
