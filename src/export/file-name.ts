/** Longest name without its endings, in characters: three bytes each still fit every file system. */
const LONGEST = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A title as a file name: letters and digits of any script, with a hyphen for whatever stands between them; null where
 * nothing is left.
 */
export function fileNameOf(title: string): string | null {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, LONGEST).join('').replace(/-$/, '');
  if (name === '') return null;
  return DEVICE.test(name) ? `${name}-` : name;
}
