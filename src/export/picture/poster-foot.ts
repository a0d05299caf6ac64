import { punctuation } from '../../i18n/punctuation.ts';
import { range } from 'd3-array';
import type { Palette } from '../../charts/palette.ts';
import { textWidth } from '../../charts/parts/text-width.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';
import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { PictureFrame } from './picture-size.ts';
import { pictureSource } from './picture-source.ts';
import { blockHeight, type Corner, type TextBlock } from './text-block.ts';

/** Who made a picture. */
export interface PictureMaker {
  /** The site and the edition of the data, in one line; null for none. */
  readonly site: string | null;
  /** Where the chart is to be seen; null where that is not known. */
  readonly address: string | null;
}

/** What stands under the chart: above the line what a reader has to know about it, below it source and maker. */
export interface PosterFoot {
  readonly above: readonly TextBlock[];
  /** What is below the line, from a corner on. */
  readonly line: (x: number, y: number) => readonly (TextBlock & { readonly at: Corner })[];
  /** Of what is below the line. Units */
  readonly height: number;
}

/** Units */
const SIZE = 12;

/** Of the source in a picture of fixed height, and of an address. */
const LINES = 2;

/**
 * The feet that a picture may have, from the one that tells most to the one that tells what every picture has to: what
 * the figures conflict with, and bulletin and documents. In between are address, notes and the places in the documents.
 * A picture that may grow tells everything.
 */
export function posterFeet(
  model: ChartModel,
  frame: PictureFrame,
  palette: Palette,
  width: number,
  maker: PictureMaker,
): readonly PosterFoot[] {
  const room = { model, frame, palette, width, maker };
  const whole = pictureSource(model, true);
  const { address } = maker;
  if (frame.height === null) return [footOf(whole, model.notes.length, address, room)];
  const plain = pictureSource(model, false);
  const sources = [...(linesOf(whole, width).length <= LINES ? [whole] : []), plain];
  const counts = range(model.notes.length, -1, -1);
  const addresses = address === null ? [null] : [address, null];
  return addresses.flatMap((each) =>
    counts.flatMap((notes) => sources.map((source) => footOf(source, notes, each, room))),
  );
}

interface Room {
  readonly model: ChartModel;
  readonly frame: PictureFrame;
  readonly palette: Palette;
  readonly width: number;
  readonly maker: PictureMaker;
}

function footOf(
  told: string,
  notes: number,
  where: string | null,
  { model, frame, palette, width, maker }: Room,
): PosterFoot {
  const grows = frame.height === null;
  const block = (text: string, most: number, fill = palette.muted): TextBlock => ({
    lines: linesOf(text, width, most),
    size: SIZE,
    fill,
  });
  const warnings = model.warnings.slice(0, frame.warnings).map(({ conflict }) => `≠ ${conflictOf(model, conflict)}`);
  const above = [
    ...warnings.map((warning) => block(warning, grows ? Infinity : 2, palette.reference)),
    ...model.notes.slice(0, notes).map((note) => block(note, Infinity)),
  ];
  const source = block(told, grows ? Infinity : LINES);
  const site = block(maker.site ?? '', 1);
  const address = block(where ?? '', LINES);
  const isBeside = source.lines.length === 1 && fitBeside(source, site, width);
  const siteHeight = isBeside ? 0 : blockHeight(site);
  return {
    above,
    line: (x, y) => [
      { ...source, at: { x, y } },
      { ...site, at: isBeside ? { x: x + width, y, anchor: 'end' } : { x, y: y + blockHeight(source) } },
      { ...address, at: { x, y: y + blockHeight(source) + siteHeight } },
    ],
    height: blockHeight(source) + siteHeight + blockHeight(address),
  };
}

function fitBeside(one: TextBlock, other: TextBlock, width: number): boolean {
  const [left = '', right = ''] = [one.lines[0], other.lines[0]];
  return textWidth(left, SIZE) + textWidth(right, SIZE) + 2 * SIZE <= width;
}

function linesOf(text: string, width: number, most = Infinity): readonly string[] {
  return wrapText(text, width, SIZE, most);
}

function conflictOf({ language }: ChartModel, said: string): string {
  return chartWords(language).conflict + punctuation(language).colon + said;
}
