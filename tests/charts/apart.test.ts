import { readIn } from '../../src/model/read-in.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import { draw } from '../../src/charts/chart-option.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { textBox, type Box, type TextShape } from '../../src/charts/parts/shape.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { EMBED_PICTURES } from '../../src/chart/embed-code/picture-widths.ts';
import type { ChartModel } from '../../src/model/chart-model.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';

/** What frames of 300 to 1600 px draw, and widths between at which live charts are drawn. px */
const WIDTHS = [...Object.values(EMBED_PICTURES), 320, 360, 420, 540, 608, 720];

/** The widths of letters are those of the widest usual font, lines are higher than their letters: so much may touch. px */
const TOUCH = 3;

let models: readonly ChartModel[] = [];

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  models = [...catalogue.charts.values()].flatMap((spec) =>
    LANGUAGES.map((language) => resolveChart(spec, readIn(catalogue, language))),
  );
});

describe.each(WIDTHS)('the words of all charts at %i px', (width) => {
  it('stand apart from one another and inside the picture', () => {
    const collisions = models.flatMap((model) => {
      const drawing = draw(model, { width, palette: LIGHT });
      const texts = textsOf(drawing);
      const named = (problem: string): string => `${model.id}.${model.language}: ${problem}`;
      return [
        ...texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .flatMap((other) =>
              meet(textBox(one), textBox(other)) ? [named(`${one.style.text} on ${other.style.text}`)] : [],
            ),
        ),
        ...texts.flatMap((each) =>
          isInside(textBox(each), width, drawing.height) ? [] : [named(`${each.style.text} outside`)],
        ),
      ];
    });
    expect(collisions).toEqual([]);
  });
});

function textsOf({ under, marks, over }: Drawing): readonly TextShape[] {
  return [...under, ...marks.flatMap(({ labels }) => labels), ...over].filter(
    (shape) => shape.type === 'text' && shape.style.text !== '',
  ) as readonly TextShape[];
}

function meet(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOUCH && down > TOUCH;
}

function isInside({ x, y, width, height }: Box, right: number, bottom: number): boolean {
  return x >= -TOUCH && y >= -TOUCH && x + width <= right + TOUCH && y + height <= bottom + TOUCH;
}
