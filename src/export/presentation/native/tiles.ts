import { placedTiles } from '../../../charts/parts/placed-tiles.ts';
import { extentOf } from '../../../charts/parts/extent.ts';
import { emphasisOf } from '../../../charts/parts/tone.ts';
import { chartWords } from '../../../model/chart-words.ts';
import type { ChartModel, Mark, Tile } from '../../../model/chart-model.ts';
import { boundsOf } from '../../../model/magnitude.ts';
import type { Xml } from '../../ooxml/xml.ts';
import { paragraph, run } from '../drawing-text.ts';
import { fitText, lineHeight } from '../fit-text.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR, fadingFill, hatchedFill, markTone, NO_FILL, outline, solidFill } from '../paint.ts';
import { plainShape, textShape } from '../shapes.ts';
import type { Graphic } from './graphic.ts';
import { barPieces } from './bar-pieces.ts';
import { withinReach } from './value-scale.ts';

/** pt */
const TILE = { widest: 150, highest: 74, gap: 5, padding: 6 } as const;
const BAR = 6;
const NOTE = { size: 10.5, gap: 6 } as const;
const SIZE = { name: [12, 11, 10, 9, 8], figure: [14, 13, 12, 11, 10, 9, 8] } as const;

/** Regions as tiles that stand roughly where they lie, each a frame with its name, figure and a bar: shapes to edit. */
export function tiles(model: ChartModel, box: Box, look: Look): Graphic {
  const placed = placedTiles(model);
  const columns = Math.max(1, ...placed.map(({ column }) => column + 1));
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const width = Math.min(TILE.widest, box.width / columns);
  const height = Math.min(TILE.highest, (box.height - lineHeight(NOTE.size) - NOTE.gap) / rows);
  const left = box.x + (box.width - columns * width) / 2;
  const boxOf = ({ row, column }: Tile): Box => ({
    x: left + column * width,
    y: box.y + row * height,
    width: width - TILE.gap,
    height: height - TILE.gap,
  });
  const note: Box = { x: box.x, y: box.y + rows * height + NOTE.gap, width: box.width, height: lineHeight(NOTE.size) };
  return {
    kind: 'shapes',
    shapes: (firstId) => {
      let id = firstId;
      const next = (): number => id++;
      const drawn = placed.flatMap((tile) => drawTile(tile, boxOf(tile), next, model, look));
      const words = run(chartWords(model.language).schematic, { size: NOTE.size, colour: COLOUR.muted }, look);
      return [
        ...drawn,
        textShape({ id: next(), name: 'Schematic', box: note, paragraphs: [paragraph([words], { align: 'ctr' })] }),
      ];
    },
  };
}

function drawTile(tile: Tile, box: Box, next: () => number, model: ChartModel, look: Look): readonly Xml[] {
  const marks = model.marks.filter(({ position }) => position === tile.key);
  const isFocus = marks.some(({ emphasis }) => emphasis === 'focus');
  const frame = plainShape({
    id: next(),
    name: tile.label,
    box,
    fill: NO_FILL,
    line: outline(isFocus ? COLOUR.focus : marks.length === 0 ? COLOUR.grid : COLOUR.axis, isFocus ? 2 : 0.75),
  });
  const inner = { x: box.x + TILE.padding, width: Math.max(1, box.width - 2 * TILE.padding) };
  const half = Math.max(1, box.height / 2 - TILE.padding);
  const name = fitText(tile.label, { width: inner.width, sizes: SIZE.name, maxLines: 1 });
  const nameStyle = { size: name.size, colour: marks.length === 0 ? COLOUR.muted : COLOUR.ink };
  const title = textShape({
    id: next(),
    name: `${tile.label} name`,
    box: { ...inner, y: box.y + TILE.padding / 2, height: half },
    anchor: 't',
    paragraphs: [paragraph([run(name.text, nameStyle, look)])],
  });
  const width = inner.width / Math.max(1, marks.length);
  const figures = marks.flatMap((mark, index) => {
    const place = { x: inner.x + index * width, width: width - (marks.length > 1 ? TILE.gap : 0) };
    return drawFigure(mark, { ...place, y: box.y + box.height / 2 - TILE.padding, height: half }, next, model, look);
  });
  return [
    frame,
    title,
    ...(marks.length > 0 ? figures : [absent({ ...inner, y: box.y + box.height / 2, height: half }, next(), look)]),
  ];
}

function absent(box: Box, id: number, look: Look): Xml {
  const words = run(chartWords(look.language).absent, { size: 10, colour: COLOUR.muted }, look);
  return textShape({ id, name: 'No figure', box, anchor: 'b', paragraphs: [paragraph([words])] });
}

function drawFigure(mark: Mark, box: Box, next: () => number, model: ChartModel, look: Look): readonly Xml[] {
  const emphasis = emphasisOf(mark, model);
  const figure = fitText(mark.text, { width: box.width, sizes: SIZE.figure, maxLines: 1, bold: true });
  const style = {
    size: figure.size,
    bold: emphasis === 'focus',
    colour: mark.missing === null ? COLOUR.ink : COLOUR.muted,
  };
  const words = textShape({
    id: next(),
    name: `${mark.label} figure`,
    box: { ...box, height: Math.max(1, box.height - 1) },
    anchor: 'b',
    paragraphs: [paragraph([run(figure.text, style, look)])],
  });
  return [words, ...drawBar(mark, { ...box, y: box.y + box.height + 2, height: BAR }, emphasis, next, model)];
}

/** A bar on the scale of all tiles, told in the name of the shape. */
function drawBar(
  mark: Mark,
  box: Box,
  emphasis: Mark['emphasis'],
  next: () => number,
  model: ChartModel,
): readonly Xml[] {
  const { solid } = markTone(emphasis);
  const [low, high] = extentOf(model, 0).map(withinReach);
  const [from, to] = [low ?? 0, high ?? 1];
  const { value, upTo, range } = barPieces(mark, 0);
  const end = value ?? upTo ?? range;
  if (end === undefined) return [];
  const x = (at: number): number => box.x + ((withinReach(at) - from) / (to - from)) * box.width;
  const [start, stop] = [x(Math.min(0, end)), x(Math.max(0, end))];
  const isOpen = value === undefined || boundsOf(mark).upper === null || boundsOf(mark).lower === null;
  const fill = isOpen
    ? fadingFill(solid, COLOUR.paper)
    : mark.origin === 'derived'
      ? hatchedFill(solid)
      : solidFill(solid);
  return [
    plainShape({
      id: next(),
      name: `${mark.label} ${mark.textWithUnit}`,
      box: { ...box, x: start, width: Math.max(0.5, stop - start) },
      fill,
      ...(isOpen || mark.origin === 'derived' ? { line: outline(solid, 0.5) } : {}),
      description: `${mark.label} ${mark.textWithUnit}`,
    }),
  ];
}
