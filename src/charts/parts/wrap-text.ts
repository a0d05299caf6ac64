import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';

/** A run of characters that stays together: a Latin word with its trailing space, or one Chinese character. */
const UNBREAKABLE =
  /[\u2e80-\u{10ffff}][，。；：、）」』》！？%]*|[^\s\u2e80-\u{10ffff}]+[，。；：、）」』》！？]*\s*|\s+/gu;

/**
 * Breaks text into lines no wider than `maxWidth` px. What does not fit into `maxLines` ends in an ellipsis; a word
 * wider than a line is broken where it has to be. White space of any kind becomes a space.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  maxLines: number,
  bold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.replace(/\s+/g, ' ').trim().match(UNBREAKABLE) ?? [];
  for (const piece of pieces.flatMap((run) => breakRun(run, maxWidth, size, bold))) {
    if (line !== '' && textWidth(`${line}${piece}`.trimEnd(), size, bold) > maxWidth) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  const trimmed = lines.map((each) => each.trimEnd());
  if (lines.length <= maxLines) return trimmed;
  const rest = lines.slice(maxLines - 1).join('');
  return [...trimmed.slice(0, maxLines - 1), shorten(rest, maxWidth, size, bold)];
}

/** The text, cut with an ellipsis where it is wider than `maxWidth` px. */
export function shorten(text: string, maxWidth: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= maxWidth) return text;
  let kept = '';
  let width = textWidth(ELLIPSIS, size, bold);
  for (const character of text) {
    width += textWidth(character, size, bold);
    if (width > maxWidth) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

function breakRun(run: string, maxWidth: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(run.trimEnd(), size, bold) <= maxWidth) return [run];
  const parts: string[] = [];
  let part = '';
  for (const character of run) {
    if (part !== '' && textWidth(part + character, size, bold) > maxWidth) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
