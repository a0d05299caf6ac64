import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel, Tile } from '../../model/chart-model.ts';
import { FONT_SIZE } from '../frame.ts';
import { type Box, linesHeight } from './shape.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** px */
export const TILE = { gap: 4, padding: 5, bar: 8 } as const;

/** Most lines of a name, and of a figure. */
export const TILE_LINES = 2;

/** px */
const GAP_BESIDE = 10;
const GAP_OVER = 7;
const WIDEST = { over: 168, beside: 280 } as const;

/** How all tiles of a grid are laid out. */
export interface TileLayout {
  /** The name stands over its figure, or both on one line where all names and figures have the room. */
  readonly arrangement: 'over' | 'beside';
  /** Size of a tile. px */
  readonly width: number;
  readonly height: number;
}

/**
 * Makes tiles as low as their words allow at the width of a column, so that a grid of many rows still fits a slide.
 */
export function tileLayout(tiles: readonly Tile[], model: ChartModel, column: number): TileLayout {
  const arrangement = tiles.every((tile) => fitsBeside(tile, model, tileRoom(column - TILE.gap))) ? 'beside' : 'over';
  const width = Math.min(WIDEST[arrangement], column) - TILE.gap;
  const figure = (lines: number): number => linesHeight(lines, FONT_SIZE.value);
  const around = 3 * TILE.padding + TILE.bar;
  if (arrangement === 'beside') return { arrangement, width, height: around + figure(1) };
  const names = tiles.map(({ label }) => wrapText(label, tileRoom(width), FONT_SIZE.small, TILE_LINES).length);
  const figures = tiles.flatMap((tile) => {
    const texts = figureTexts(tile, model);
    const room = tileRoom(width / Math.max(1, texts.length));
    return texts.map((each) => wrapText(each, room, FONT_SIZE.value, TILE_LINES).length);
  });
  const words = linesHeight(Math.max(1, ...names), FONT_SIZE.small) + GAP_OVER + figure(Math.max(1, ...figures));
  return { arrangement, width, height: around + words };
}

/** Where the figure of a tile, or the words for its absence, stands; `bottom` is that of a figure under its name. */
export function figurePlace(box: Box, { arrangement }: TileLayout, bottom: number) {
  return arrangement === 'beside'
    ? ({ x: box.x + box.width - TILE.padding, y: box.y + TILE.padding, align: 'right', verticalAlign: 'top' } as const)
    : ({ x: box.x + TILE.padding, y: bottom, align: 'left', verticalAlign: 'bottom' } as const);
}

/** What a tile of that width leaves for words. px */
export function tileRoom(width: number): number {
  return Math.max(0, width - 2 * TILE.padding);
}

function fitsBeside(tile: Tile, model: ChartModel, room: number): boolean {
  const [figure = '', ...others] = figureTexts(tile, model);
  const words = textWidth(tile.label, FONT_SIZE.small) + GAP_BESIDE + textWidth(figure, FONT_SIZE.value, true);
  return others.length === 0 && words <= room;
}

/** What stands for the figures of a tile. */
function figureTexts(tile: Tile, model: ChartModel): readonly string[] {
  const texts = model.marks.filter(({ position }) => position === tile.key).map(({ text }) => text);
  return texts.length === 0 ? [wordsForNone(tile, model)] : texts;
}

/** What a tile without a mark says. */
export function wordsForNone({ notChosen }: Tile, { language }: Pick<ChartModel, 'language'>): string {
  const words = chartWords(language);
  return notChosen ? words.notChosen : words.absent;
}
