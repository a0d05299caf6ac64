import { wrapText } from '../../../charts/parts/wrap-text.ts';

/** How large rows are that share a height. pt */
export interface RowMeasure {
  /** From one row to the next. */
  readonly pitch: number;
  readonly bar: number;
  /** Of names and figures. */
  readonly size: number;
}

/** pt */
const PITCH = { usual: 76, highest: 150 } as const;
const BAR = { usual: 38, share: 0.64, wideShare: 0.5 } as const;
const SIZE = { largest: 18, usual: 14, smallest: 8, share: 0.55 } as const;
const NAME_LINES = 2;

/**
 * Rows as high as there is room for. Few rows grow with their bars and words, so that they fill a slide without
 * becoming blocks; words no further than their names take two lines of `width`.
 */
export function measureRows(names: readonly string[], count: number, height: number, width: number): RowMeasure {
  const pitch = Math.min(PITCH.highest, height / Math.max(1, count));
  const bar = Math.min(pitch * BAR.share, Math.max(BAR.usual, pitch * BAR.wideShare));
  const grown = SIZE.usual + Math.floor((pitch - PITCH.usual) / 12);
  const size = Math.max(
    SIZE.smallest,
    Math.min(SIZE.largest, Math.max(SIZE.usual, grown), Math.round(pitch * SIZE.share)),
  );
  return { pitch, bar, size: largestFor(names, size, width) };
}

function largestFor(names: readonly string[], size: number, width: number): number {
  const fits = names.every((name) => wrapText(name, width, size, Infinity).length <= NAME_LINES);
  return fits || size <= SIZE.usual ? size : largestFor(names, size - 1, width);
}
