import type { ChartModel, Mark, Tile } from '../../model/chart-model.ts';
import { chartWords } from '../../model/chart-words.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { extentOf } from '../parts/extent.ts';
import { linearScale } from '../parts/fit-scale.ts';
import { TAIL } from '../parts/open-end.ts';
import { placedTiles } from '../parts/placed-tiles.ts';
import { quantityBar } from '../parts/quantity-bar.ts';
import { type Box, line, linesHeight, rect, type Shape, text } from '../parts/shape.ts';
import {
  figurePlace,
  TILE,
  TILE_LINES,
  tileLayout,
  type TileLayout,
  tileRoom,
  wordsForNone,
} from '../parts/tile-layout.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { wrapText } from '../parts/wrap-text.ts';

/** px */
const NOTE_GAP = 10;
const ORIGIN = 0;

/**
 * Regions as tiles that stand roughly where they lie: a schematic and not a map. Each tile tells its figure in words
 * and as a bar, all to one scale; a region without a figure, or one not chosen, keeps its tile and says so.
 */
export function tileGrid(model: ChartModel, frame: Frame): Drawing {
  const tiles = placedTiles(model);
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const layout = tileLayout(tiles, model, frame.width / columns);
  const { width, height } = layout;
  const boxOf = ({ row, column }: Tile): Box => ({
    x: column * (width + TILE.gap),
    y: row * (height + TILE.gap),
    width,
    height,
  });
  const note = wrapText(chartWords(model.language).schematic, frame.width, FONT_SIZE.small, 3);
  const bottom = rows * (height + TILE.gap);
  return {
    height: Math.ceil(bottom + NOTE_GAP + linesHeight(note.length, FONT_SIZE.small)),
    grid: null,
    under: [
      ...tiles.flatMap((tile) => emptyTile(tile, boxOf(tile), layout, model, frame)),
      text(note, {
        x: 0,
        y: bottom + NOTE_GAP,
        fill: frame.palette.muted,
        size: FONT_SIZE.small,
        verticalAlign: 'top',
      }),
    ],
    marks: tiles.flatMap((tile) => marksOf(tile, boxOf(tile), layout, model, frame)),
    over: [],
  };
}

function emptyTile(tile: Tile, box: Box, layout: TileLayout, model: ChartModel, { palette }: Frame): readonly Shape[] {
  const own = model.marks.filter((mark) => mark.position === tile.key);
  const isFocus = own.some((mark) => mark.emphasis === 'focus');
  const known = own.length > 0;
  const room = tileRoom(box.width);
  const outline = rect(box, {
    fill: 'none',
    stroke: isFocus ? palette.focus : palette.grid,
    lineWidth: isFocus ? 2 : 1,
  });
  const name = text(wrapText(tile.label, room, FONT_SIZE.small, TILE_LINES), {
    x: box.x + TILE.padding,
    y: box.y + TILE.padding,
    fill: known ? palette.ink : palette.muted,
    size: FONT_SIZE.small,
    verticalAlign: 'top',
  });
  if (known) return [outline, name];
  const absent = text(wrapText(wordsForNone(tile, model), room, FONT_SIZE.small, TILE_LINES), {
    ...figurePlace(box, layout, box.y + box.height - TILE.padding),
    fill: palette.muted,
    size: FONT_SIZE.small,
  });
  return [outline, name, absent];
}

function marksOf({ key }: Tile, box: Box, layout: TileLayout, model: ChartModel, frame: Frame): readonly DrawnMark[] {
  const marks = model.marks.filter((mark) => mark.position === key);
  const width = box.width / Math.max(1, marks.length);
  return marks.map((mark, index) => drawn(mark, { ...box, x: box.x + index * width, width }, layout, model, frame));
}

function drawn(mark: Mark, box: Box, layout: TileLayout, model: ChartModel, { palette }: Frame): DrawnMark {
  const emphasis = emphasisOf(mark, model);
  const room = tileRoom(box.width);
  const left = box.x + TILE.padding;
  const y = box.y + box.height - TILE.padding - TILE.bar;
  const scale = linearScale(extentOf(model, ORIGIN), [
    left + tailBefore(model),
    left + Math.max(1, room - tailAfter(model)),
  ]);
  const figure = text(wrapText(mark.text, room, FONT_SIZE.value, TILE_LINES), {
    ...figurePlace(box, layout, y - TILE.padding),
    fill: mark.missing === null ? palette.ink : palette.muted,
    bold: emphasis === 'focus',
  });
  const track = line(
    [
      [left, y + TILE.bar + 1.5],
      [left + room, y + TILE.bar + 1.5],
    ],
    palette.grid,
  );
  const place = { scale, y, thickness: TILE.bar, from: ORIGIN };
  const bar = mark.missing === null ? quantityBar(mark, place, toneOf(emphasis, palette), palette).shapes : [];
  return { key: mark.key, shapes: [track, ...bar], labels: [figure], target: box };
}

/** Room for the open end of a bar that leads to the right. px */
function tailAfter({ marks }: ChartModel): number {
  return marks.some(({ value, interval }) => value === null && interval !== null && interval.upper === null) ? TAIL : 0;
}

/** Room for the open end of a bar that leads to the left. px */
function tailBefore({ marks }: ChartModel): number {
  return marks.some(({ interval }) => interval !== null && (interval.lower ?? 0) < ORIGIN) ? TAIL / 2 : 0;
}
