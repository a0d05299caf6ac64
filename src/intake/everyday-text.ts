/** The encodings of two bytes a character, each with the rows of its everyday characters and the bytes that follow. */
export type DoubleByte = 'gb18030' | 'big5';

interface Repertoire {
  readonly rows: readonly number[];
  readonly trails: readonly number[];
}

/**
 * GB 2312: punctuation, full-width Latin, and the 3,755 characters of its first level. Big5: punctuation, and its 5,401
 * frequently used characters.
 */
const REPERTOIRES: Readonly<Record<DoubleByte, Repertoire>> = {
  gb18030: { rows: [0xa1, 0xa3, ...range(0xb0, 0xd8)], trails: range(0xa1, 0xff) },
  big5: { rows: [0xa1, 0xa2, ...range(0xa4, 0xc7)], trails: [...range(0x40, 0x7f), ...range(0xa1, 0xff)] },
};
/** Text with a smaller share of everyday characters has been read in a wrong encoding, if it is long enough to tell. */
const LEAST = { share: 0.6, characters: 6 } as const;

/** Without signs such as · and ×, two bytes in both encodings: any character of GB 18030 may be taken for those. */
export function everydayCharacters(encoding: DoubleByte): ReadonlySet<string> {
  const { rows, trails } = REPERTOIRES[encoding];
  const pairs = rows.flatMap((row) => trails.flatMap((trail) => [row, trail]));
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from(pairs));
  return new Set(Array.from(decoded).filter((character) => character > '\u07FF' && character !== '\uFFFD'));
}

/** Share of the characters beyond ASCII that are everyday ones, 0 to 1; 0 where nothing but a byte order mark is. */
export function everydayShare(text: string, everyday: ReadonlySet<string>): number {
  const beyond = beyondAscii(text);
  return beyond.filter((character) => everyday.has(character)).length / Math.max(1, beyond.length);
}

/** Whether a text holds so few everyday characters, of simplified or traditional script, that it was decoded wrongly. */
export function seemsMisread(text: string): boolean {
  const chinese = text.replace(/[^\u0800-\uFFFF]/g, '');
  if (chinese.length < LEAST.characters) return false;
  const known = new Set([...everydayCharacters('gb18030'), ...everydayCharacters('big5')]);
  return everydayShare(chinese, known) < LEAST.share;
}

function beyondAscii(text: string): readonly string[] {
  return Array.from(text).filter((character) => character > '\u007F');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
