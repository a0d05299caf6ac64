import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/charts/chart-option.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { textBox, type Box } from '../../src/charts/parts/shape.ts';
import type { ChartModel, Mark } from '../../src/model/chart-model.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { catalogueOf } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

const SHARES = resolveChart(CHARTS['stacked-shares'], readIn(catalogueOf(), 'zh'));
const [LEAST, MOST] = [3, 97];

/** The same chart with a thin share at the bottom of every column. */
const THIN: ChartModel = {
  ...SHARES,
  marks: SHARES.marks.map((mark): Mark => {
    const value = mark.emphasis === 'focus' ? LEAST : MOST;
    return { ...mark, value, interval: { lower: value, upper: value }, text: `${String(value)}%` };
  }),
};

/** Each figure with the box it stands in and the segment that it belongs to. */
function figures(model: ChartModel, width: number): readonly { text: string; label: Box; segment: Box }[] {
  return draw(model, { width, palette: LIGHT }).marks.flatMap(({ labels, target }) =>
    labels.flatMap((shape) =>
      shape.type === 'text' ? [{ text: shape.style.text, label: textBox(shape), segment: target }] : [],
    ),
  );
}

function wordsAt(width: number): readonly string[] {
  return draw(SHARES, { width, palette: LIGHT }).under.flatMap((shape) =>
    shape.type === 'text' ? [shape.style.text] : [],
  );
}

describe('stacked shares', () => {
  it.each([276, 300, 360, 420, 480, 820])('set each figure inside its segment at %i px', (width) => {
    const placed = figures(SHARES, width);
    expect(placed.map(({ text }) => text)).toEqual(['57.8%', '42.2%', '45.1%', '54.9%', '39.1%', '60.9%']);
    for (const { text, label, segment } of placed) {
      expect(label.x, text).toBeGreaterThanOrEqual(segment.x);
      expect(label.x + label.width, text).toBeLessThanOrEqual(segment.x + segment.width);
    }
  });

  it('name the series beside the columns, or above where the columns need the room', () => {
    expect(wordsAt(480)).toEqual(['2009 年', '2010 年', '2015 年', '衡阳七县市', '衡阳市区级']);
    expect(wordsAt(276)).toEqual(['2009 年', '2010 年', '2015 年', '衡阳市区级', '衡阳七县市']);
  });

  it('set the figure of a thin share beside its column, at a leader, and the last one with its name', () => {
    const thin = figures(THIN, 720).filter(({ text }) => text === '3%');
    expect(thin).toHaveLength(2);
    for (const { label, segment } of thin) expect(label.x).toBeGreaterThan(segment.x + segment.width);
    const words = draw(THIN, { width: 720, palette: LIGHT }).under.flatMap((shape) =>
      shape.type === 'text' ? [shape.style.text.replace('\n', '')] : [],
    );
    expect(words).toContain('3% 衡阳七县市');
  });
});
