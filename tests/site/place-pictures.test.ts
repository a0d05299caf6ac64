import { describe, expect, test } from 'vitest';
import { placePictures } from '../../src/site/place-pictures.ts';

const slot = (chart: string, width: number) =>
  `<div class="picture picture-wide" data-picture="${chart}" data-picture-width="${String(width)}"></div>`;

describe('placing pictures into a page', () => {
  test('each place gets the picture of its chart at its width', () => {
    const html = placePictures(
      `<p>a</p>${slot('growth', 320)}${slot('growth', 640)}`,
      (chart, width) => `<svg>${chart} ${String(width)}</svg>`,
    );

    expect(html).toBe(
      '<p>a</p>' +
        '<div class="picture picture-wide" data-picture="growth" data-picture-width="320"><svg>growth 320</svg></div>' +
        '<div class="picture picture-wide" data-picture="growth" data-picture-width="640"><svg>growth 640</svg></div>',
    );
  });

  test('dollar signs in a picture are text', () => {
    expect(placePictures(slot('a', 320), () => "<svg>$& $1 $'</svg>")).toContain("<svg>$& $1 $'</svg>");
  });

  test('text of the page that looks like a place is none, since pages escape it', () => {
    const html = '<p>&lt;div class="x" data-picture="a" data-picture-width="1"&gt;&lt;/div&gt;</p>';

    expect(placePictures(html, () => '<svg/>')).toBe(html);
  });
});
