import { describe, expect, it } from 'vitest';
import { fitChart } from '../../../src/export/picture/fit-chart.ts';
import { titleLines } from '../../../src/export/picture/title-lines.ts';

describe('fitting a chart into its room', () => {
  it('draws it at the width of the room where height is no matter', () => {
    expect(fitChart(() => 700, { width: 720, height: null }, 1.5)).toEqual({ width: 720, height: 700, scale: 1 });
  });

  it('enlarges a flat chart as far as allowed, over the whole width', () => {
    expect(fitChart(() => 100, { width: 900, height: 400 }, 1.5)).toEqual({ width: 600, height: 100, scale: 1.5 });
  });

  it('scales a high chart down and never lets it out of its room', () => {
    const fitted = fitChart(() => 800, { width: 900, height: 400 }, 1.5);

    expect(fitted.scale).toBe(0.5);
    expect(fitted.width * fitted.scale).toBeLessThanOrEqual(900);
  });

  it('lays a chart that gets flatter with width out wider', () => {
    const heightAt = (width: number): number => (width < 700 ? 900 : 400);

    expect(fitChart(heightAt, { width: 600, height: 400 }, 1.5).width).toBeGreaterThanOrEqual(700);
  });
});

describe('breaking a title into lines', () => {
  it('leaves a short one on one line at its size', () => {
    expect(titleLines('三县市融到 76%', 600, 28, 2)).toEqual({ size: 28, lines: ['三县市融到 76%'] });
  });

  it('breaks where a reader pauses', () => {
    expect(titleLines('县级财政占比从 57.8% 降到 39.1%，降幅大半出现在 2010 年省直管县时', 864, 28, 2).lines).toEqual([
      '县级财政占比从 57.8% 降到 39.1%，',
      '降幅大半出现在 2010 年省直管县时',
    ]);
  });

  it('makes a long one smaller before it takes more lines', () => {
    const { size, lines } = titleLines('长'.repeat(70), 864, 28, 2);

    expect({ size, lines: lines.length }).toEqual({ size: 21, lines: 2 });
  });

  it('cuts what is longer than any title, so that there is room for the chart', () => {
    const { lines } = titleLines('很长的题目'.repeat(200), 864, 28, 2);

    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
