import { describe, expect, it } from 'vitest';

import { DARK, DARK_CLEAR, LIGHT, LIGHT_CLEAR } from '../../src/charts/palette.ts';

/** WCAG 2.2, relative luminance of an sRGB colour `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

it('measures contrast as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['light and clear (on white paper)', { ...LIGHT_CLEAR, paper: '#ffffff' }],
  ['dark and clear (on a dark slide)', { ...DARK_CLEAR, paper: DARK.paper }],
])('in the %s theme', (_name, palette) => {
  it.each(['ink', 'muted', 'reference', 'focus'] as const)('text in %s reaches 4.5 : 1 on the paper', (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['onFocus', 'focus'],
    ['onContext', 'context'],
  ] as const)('text in %s reaches 4.5 : 1 on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['focus', 'context', 'axis', 'reference'] as const)('marks in %s reach 3 : 1 on the paper', (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it('focus stands out from context by lightness too, not by hue alone', () => {
    expect(contrast(palette.focus, palette.context)).toBeGreaterThanOrEqual(1.8);
  });
});
