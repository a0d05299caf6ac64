import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/charts/palette.ts';
import { fitScale } from '../../src/charts/parts/fit-scale.ts';
import { referenceHeader } from '../../src/charts/parts/reference-lines.ts';
import { text } from '../../src/charts/parts/shape.ts';

const LINE = { value: 5, label: 'x', colour: '#000000', dash: true, width: 1.5 };
const scale = fitScale([0, 10], [0, 400], []);

/** From where to where the line runs, piece by piece, with a figure at this place across. */
function pieces(x: number): readonly (readonly number[])[] {
  const figure = text('6.15', { x, y: 100, fill: LIGHT.ink });
  return referenceHeader([LINE], scale, { width: 400, palette: LIGHT })
    .draw(0, 200, [figure])
    .flatMap((shape) => (shape.type === 'polyline' ? [shape.shape.points.map(([, y]) => y)] : []));
}

describe('a reference line', () => {
  it('is interrupted where it would run through a figure', () => {
    // The figure is 18 px high, around 100.
    expect(pieces(scale(5) - 10)).toEqual([
      [16, 91],
      [109, 200],
    ]);
  });

  it('runs through beside a figure', () => {
    expect(pieces(scale(5) + 20)).toEqual([[16, 200]]);
  });

  it('lies within the picture at the very end of the scale', () => {
    const shapes = referenceHeader([{ ...LINE, value: 10 }], scale, { width: 400, palette: LIGHT }).draw(0, 200);
    const places = shapes.flatMap((shape) => (shape.type === 'polyline' ? shape.shape.points.map(([x]) => x) : []));
    expect(places).toEqual([398.5, 398.5]);
  });
});
