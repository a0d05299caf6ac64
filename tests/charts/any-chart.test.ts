import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';

import { draw } from '../../src/charts/chart-option.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { DARK, LIGHT } from '../../src/charts/palette.ts';
import { textBox, type Shape, type TextShape } from '../../src/charts/parts/shape.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { anyModel } from './any-model.ts';

const anyWidth = fc.integer({ min: 300, max: 960 });

/** Half a pixel of rounding to every side. */
const TOLERANCE = 0.5;

function shapesOf({ under, marks, over }: Drawing): readonly Shape[] {
  return [...under, ...marks.flatMap(({ shapes, labels }) => [...shapes, ...labels]), ...over];
}

function isLabel(shape: Shape): shape is TextShape {
  return shape.type === 'text' && shape.style.text !== '';
}

describe('a chart of any model', () => {
  it('draws every mark once, in the order of the model', () => {
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        const drawn = draw(model, { width, palette: LIGHT }).marks.map(({ key }) => key);
        expect(drawn).toEqual(model.marks.map(({ key }) => key));
      }),
    );
  });

  it('gives every mark something to see', () => {
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        for (const { shapes, labels } of draw(model, { width, palette: LIGHT }).marks) {
          expect([...shapes, ...labels]).not.toEqual([]);
        }
      }),
    );
  });

  it('keeps all labels inside the picture', () => {
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        const drawing = draw(model, { width, palette: LIGHT });
        const labels = shapesOf(drawing).filter(isLabel);
        const outside = labels.filter((label) => {
          const { x, y, width: wide, height: high } = textBox(label);
          const isInside = x >= -TOLERANCE && x + wide <= width + TOLERANCE;
          return !isInside || y < -TOLERANCE || y + high > drawing.height + TOLERANCE;
        });
        expect(outside.map(({ style }) => style)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('sets no text under 12 px', () => {
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        for (const shape of shapesOf(draw(model, { width, palette: LIGHT }))) {
          if (isLabel(shape)) expect(shape.style.fontSize).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });

  it('is well-formed XML without script, style or event handlers, whatever its labels are', () => {
    const warn = vi.spyOn(console, 'warn');
    const error = vi.spyOn(console, 'error');
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        const elements = parse(renderPicture(model, { width, palette: LIGHT }));
        expect(elements[0]?.name).toBe('svg');
        for (const { name, attributes } of elements) {
          expect(ELEMENTS).toContain(name);
          expect(attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    expect(warn).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });

  it.each(UNREAD)('does not hold %s, which some program reads otherwise or not at all', (_, found) => {
    fc.assert(
      fc.property(anyModel, anyWidth, fc.constantFrom(LIGHT, DARK), (model, width, palette) => {
        expect(tagsOf(renderPicture(model, { width, palette })).filter((tag) => found.test(tag))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds only finite numbers', () => {
    fc.assert(
      fc.property(anyModel, anyWidth, (model, width) => {
        const plain = { ...model, positions: model.positions.map(({ key }) => ({ key, label: '甲' })) };
        const svg = renderPicture(plain, { width, palette: LIGHT });
        expect(/="[^"]*(NaN|Infinity|undefined)[^"]*"/.test(svg)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

const ELEMENTS = [
  ...['svg', 'title', 'desc', 'defs', 'linearGradient', 'stop', 'pattern'],
  ...['path', 'polyline', 'polygon', 'circle', 'rect', 'text', 'g', 'use'],
];

/** What one or another of the programs that open pictures draws in its own way. */
const UNREAD: readonly (readonly [what: string, found: RegExp])[] = [
  ['the order of fill and outline', / paint-order=/],
  ['a baseline other than that of the letters', / (dominant|alignment)-baseline=/],
  ['variants of the font', / font-(variant|feature-settings)/],
  ['colours that are partly clear', /="(#[\da-f]{4}|#[\da-f]{8}|(rgb|hsl)a\([^"]*\)|transparent)"/i],
];

/** The opening tags: what stands between them is anybody's text. */
function tagsOf(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<[^<>]*>/g), ([tag]) => tag);
}

interface Element {
  readonly name: string;
  readonly attributes: readonly string[];
}

/** Parses as strictly as XML demands; throws where the text is not well-formed. */
function parse(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: Object.keys(attributes) }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}
