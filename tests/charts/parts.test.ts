import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LIGHT } from '../../src/charts/palette.ts';
import { fitScale, linearScale } from '../../src/charts/parts/fit-scale.ts';
import { hatched } from '../../src/charts/parts/hatch.ts';
import { keepInside, text, textBox } from '../../src/charts/parts/shape.ts';
import { spreadApart } from '../../src/charts/parts/spread-apart.ts';
import { spreadInLevels } from '../../src/charts/parts/spread-in-levels.ts';
import { textWidth } from '../../src/charts/parts/text-width.ts';
import { whisker } from '../../src/charts/parts/whisker.ts';
import { shorten, wrapText } from '../../src/charts/parts/wrap-text.ts';

describe('textWidth', () => {
  it('counts one em for a Chinese character and less for a Latin one', () => {
    expect(textWidth('祁东县', 14)).toBe(42);
    expect(textWidth('Qidong', 14)).toBeLessThan(6 * 14);
    expect(textWidth('', 14)).toBe(0);
  });
});

describe('wrapText', () => {
  it('breaks between Chinese characters, but not before punctuation', () => {
    expect(wrapText('农产品加工，产值', 70, 14, 3)).toEqual(['农产品加', '工，产值']);
  });

  it('breaks between Latin words', () => {
    expect(wrapText("Hengyang's seven counties", 100, 14, 3)).toEqual(["Hengyang's", 'seven', 'counties']);
  });

  it('begins no line with the punctuation that closes a figure', () => {
    expect(wrapText('只有 36.2%，没有', 70, 14, 3)).toEqual(['只有', '36.2%，', '没有']);
  });

  it('keeps the words of a line apart that is cut', () => {
    expect(wrapText('the mean of the five years', 80, 14, 2)).toEqual(['the mean', 'of the fiv…']);
  });

  it('ends in an ellipsis where there are too few lines', () => {
    expect(wrapText('一二三四五六七八九十', 42, 14, 2)).toEqual(['一二三', '四五…']);
    expect(shorten('一二三四五', 42, 14)).toBe('一二…');
  });

  it('makes any white space one space', () => {
    expect(wrapText(' a\n\tb\u2028c ', 200, 14, 2)).toEqual(['a b c']);
  });

  it('makes no line wider than asked, as long as one character fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 40, max: 300 }), (words, width) => {
        const widths = wrapText(words, width, 14, 3).map((line) => textWidth(line, 14));
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('spreadApart', () => {
  it('leaves blocks alone that do not touch', () => {
    const blocks = [
      { centre: 20, height: 10 },
      { centre: 80, height: 10 },
    ];
    expect(spreadApart(blocks, [0, 100])).toEqual([20, 80]);
  });

  it('moves blocks that touch to either side of what they wish for', () => {
    const blocks = [
      { centre: 50, height: 20 },
      { centre: 52, height: 20 },
    ];
    expect(spreadApart(blocks, [0, 100])).toEqual([41, 61]);
  });

  it('keeps order, distance and bounds for any blocks that fit', () => {
    const block = fc.record({ centre: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
        const centres = spreadApart(blocks, [0, 400]);
        const placed = blocks
          .map(({ height }, index) => ({ top: (centres[index] ?? 0) - height / 2, height }))
          .toSorted((a, b) => a.top - b.top);
        for (const [index, { top, height }] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + height).toBeLessThanOrEqual((placed[index + 1]?.top ?? 400) + 1e-6);
        }
      }),
    );
  });
});

describe('spreadInLevels', () => {
  it('uses one level where the labels fit side by side', () => {
    const labels = [
      { centre: 190, width: 60 },
      { centre: 200, width: 60 },
    ];
    expect(spreadInLevels(labels, 300, 10)).toEqual([
      { centre: 160, level: 0 },
      { centre: 230, level: 0 },
    ]);
  });

  it('puts neighbours on different levels where they do not', () => {
    const labels = [100, 110, 120].map((centre) => ({ centre, width: 120 }));
    expect(spreadInLevels(labels, 300, 10).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});

describe('fitScale', () => {
  it('uses the whole width where nothing stands beside the values', () => {
    expect(fitScale([0, 10], [100, 500], []).range).toEqual([100, 500]);
  });

  it('leaves room after the longest bar and no more', () => {
    const scale = fitScale([0, 10], [0, 500], [{ at: 10, before: 0, after: 50 }]);
    expect(scale.range).toEqual([0, 450]);
    expect(scale(10) + 50).toBe(500);
  });

  it('lets a short bar have a long label', () => {
    const rooms = [
      { at: 10, before: 0, after: 50 },
      { at: 5, before: 0, after: 200 },
    ];
    expect(fitScale([0, 10], [0, 500], rooms).range).toEqual([0, 450]);
  });

  it('leaves room on the left for labels of negative values', () => {
    const rooms = [
      { at: -10, before: 60, after: 0 },
      { at: 10, before: 0, after: 40 },
    ];
    expect(fitScale([-10, 10], [0, 500], rooms).range).toEqual([60, 460]);
  });
});

describe('whisker', () => {
  const scale = linearScale([0, 30], [0, 600]);

  it('is not drawn for an interval too narrow to see', () => {
    expect(whisker({ lower: 26.855, upper: 26.865 }, 10, scale, LIGHT)).toEqual([]);
  });

  it('is not drawn where an end is open', () => {
    expect(whisker({ lower: 20, upper: null }, 10, scale, LIGHT)).toEqual([]);
  });

  it('runs from the lower to the upper end', () => {
    const [, line] = whisker({ lower: 10, upper: 20 }, 50, scale, LIGHT);
    expect(line?.type === 'polyline' && line.shape.points).toEqual([
      [200, 47],
      [200, 53],
      [200, 50],
      [400, 50],
      [400, 47],
      [400, 53],
    ]);
  });
});

describe('hatched', () => {
  it('keeps its outline inside the box', () => {
    const [shape] = hatched({ x: 10, y: 20, width: 100, height: 22 }, '#123456', '#ffffff');
    expect(shape?.type === 'rect' && shape.shape).toEqual({ x: 10.5, y: 20.5, width: 99, height: 21 });
  });

  it('is one shape however large the box', () => {
    expect(hatched({ x: 0, y: 0, width: 900, height: 300 }, '#123456', '#ffffff')).toHaveLength(1);
  });
});

describe('keepInside', () => {
  it('moves a label as far as it takes', () => {
    const label = text('一二三', { x: 280, y: 10, fill: '#000' });
    expect(textBox(keepInside(label, 300)).x).toBe(258);
    expect(keepInside(label, 400)).toBe(label);
  });
});
