import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHART_PROPERTIES, DARK, LIGHT, type Palette } from '../../src/charts/palette.ts';

const tokens = await readFile(new URL('../../src/site/style/tokens.css', import.meta.url), 'utf8');
const COLOURS = Object.keys(CHART_PROPERTIES) as (keyof Palette)[];

test.each(COLOURS)('the style sheet gives %s the same colour as pictures that stand alone', (colour) => {
  const declared = tokens.split('\n').find((line) => line.includes(`${CHART_PROPERTIES[colour]}: var(--if-light`));
  const [, light = '', dark = ''] = /var\(--if-light, (.*)\) var\(--if-dark, (.*)\);/.exec(declared ?? '') ?? [];

  expect(light.replaceAll(' ', '')).toBe(LIGHT[colour]);
  expect(dark.replaceAll(' ', '')).toBe(DARK[colour]);
});
