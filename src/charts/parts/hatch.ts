import { CLEAR } from '../palette.ts';
import { rect, type Box, type Shape } from './shape.ts';

/** Distance between the strokes along the edge. px */
const PITCH = 6;

/** Strokes rising at 45° across one tile, and the corners of the strokes beside it. */
const STROKES = `M0 ${PITCH}L${PITCH} 0M-1 1L1 -1M${PITCH - 1} ${PITCH + 1}L${PITCH + 1} ${PITCH - 1}`;

/** A tile that the SVG renderer repeats over a shape: all hatched shapes of a picture share one definition. */
export interface Hatching {
  readonly svgElement: SvgNode;
  readonly svgWidth: number;
  readonly svgHeight: number;
}

interface SvgNode {
  readonly tag: string;
  readonly key: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly SvgNode[];
}

/** A hollow box with diagonal strokes: what was computed and not printed. */
export function hatched(box: Box, colour: string, ground: string): readonly Shape[] {
  const inset = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: Math.max(0, box.height - 1),
  };
  return [
    rect(inset, {
      fill: hatching([...(ground === CLEAR ? [] : [tile(ground)]), strokes(colour, 1)]),
      stroke: colour,
      lineWidth: 1,
    }),
  ];
}

/** The same strokes over something that is filled already, in the colour of the ground. */
export function hatchedOver(box: Box, ground: string): readonly Shape[] {
  return [rect(box, { fill: hatching([strokes(ground, 1.5)]) })];
}

function hatching(children: readonly SvgNode[]): Hatching {
  return { svgElement: { tag: 'g', key: 'hatching', attrs: {}, children }, svgWidth: PITCH, svgHeight: PITCH };
}

function tile(fill: string): SvgNode {
  return { tag: 'rect', key: 'tile', attrs: { width: PITCH, height: PITCH, fill } };
}

function strokes(stroke: string, width: number): SvgNode {
  return { tag: 'path', key: 'strokes', attrs: { d: STROKES, fill: 'none', stroke, 'stroke-width': width } };
}
