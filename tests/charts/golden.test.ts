import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';

import { CHART_FORMS } from '../../src/catalogue/chart-spec.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { catalogueOf } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

/** One element a line, so that a change of the picture can be read in a diff. */
function lined(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe.each(CHART_FORMS)('%s', (form) => {
  it.each([
    ['zh', 720],
    ['en', 320],
  ] as const)('is drawn as reviewed, in %s at %i px', async (language, width) => {
    const model = resolveChart(CHARTS[form], readIn(catalogueOf(), language));
    const svg = renderPicture(model, { width, palette: LIGHT });
    await expect(lined(svg)).toMatchFileSnapshot(`golden/${form}.${language}.${width}.svg`);
  });
});
