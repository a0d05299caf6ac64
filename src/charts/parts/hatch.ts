import { line, rect, type Box, type Shape } from './shape.ts';

/** Distance between the strokes along the edge. px */
const PITCH = 6;

/** A hollow box with diagonal strokes: what was computed and not printed. */
export function hatched(box: Box, colour: string, ground: string): readonly Shape[] {
  const inset = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: Math.max(0, box.height - 1),
  };
  return [
    rect(box, { fill: ground }),
    ...strokes(inset).map((points) => line(points, colour)),
    rect(inset, { fill: 'none', stroke: colour, lineWidth: 1 }),
  ];
}

/** The same strokes over something that is filled already, in the colour of the ground. */
export function hatchedOver(box: Box, ground: string): readonly Shape[] {
  return strokes(box).map((points) => line(points, ground, { lineWidth: 1.5 }));
}

/** Strokes rising at 45° and cut off at the box. */
function strokes({
  x,
  y,
  width,
  height,
}: Box): readonly (readonly [readonly [number, number], readonly [number, number]])[] {
  const offsets = Array.from({ length: Math.floor((width + height) / PITCH) }, (_, index) => (index + 1) * PITCH);
  return offsets.map((offset) => {
    const [fromX, toX] = [Math.max(0, offset - height), Math.min(offset, width)];
    return [
      [x + fromX, y + Math.min(height, offset)],
      [x + toX, y + Math.max(0, offset - width)],
    ];
  });
}
