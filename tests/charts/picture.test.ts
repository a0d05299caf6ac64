import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';

import { chartOption } from '../../src/charts/chart-option.ts';
import { echarts, MARK_SERIES, markAt } from '../../src/charts/echarts-runtime.ts';
import { LIGHT, PAGE } from '../../src/charts/palette.ts';
import { renderPicture } from '../../src/charts/picture.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { catalogueOf } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

const FINANCING = resolveChart(CHARTS['ranked-bars'], readIn(catalogueOf(), 'zh'));

describe('renderPicture', () => {
  it('draws the same bytes again, whatever was drawn in between', () => {
    const first = renderPicture(FINANCING, { width: 640, palette: LIGHT });
    renderPicture(resolveChart(CHARTS['stacked-shares'], readIn(catalogueOf(), 'en')), { width: 320, palette: PAGE });
    expect(renderPicture(FINANCING, { width: 640, palette: LIGHT })).toBe(first);
  });

  it('says in words what it shows', () => {
    const svg = renderPicture(FINANCING, { width: 640, palette: LIGHT });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="county-financing-640-title">三县市融到了七县市资金的 76%</title>');
    expect(svg).toContain(`<desc id="county-financing-640-desc">${FINANCING.description}</desc>`);
    expect(svg).toContain('lang="zh-Hans"');
  });

  it('prefixes its ids, so that pictures of several widths can share a page', () => {
    const ids = [320, 640].flatMap((width) => {
      const svg = renderPicture(FINANCING, { width, palette: LIGHT });
      return Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith('county-financing-'))).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'toString'])('draws the label %s without touching what it names', (label) => {
    const positions = FINANCING.positions.map(({ key }) => ({ key, label }));
    const svg = renderPicture({ ...FINANCING, positions }, { width: 640, palette: LIGHT });
    expect(svg).toContain(`>${label}`);
    expect(svg).not.toContain('NaN');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.keys(Object)).toEqual([]);
  });

  it('makes a safe prefix of a hostile id', () => {
    const svg = renderPicture({ ...FINANCING, id: '"><x y=)' }, { width: 320, palette: LIGHT });
    expect(svg).toContain('<title id="---x-y---320-title">');
  });

  it('follows the theme of the page by custom properties only', () => {
    const svg = renderPicture(FINANCING, { width: 640, palette: PAGE });
    const colours = Array.from(svg.matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/g), ([, colour]) => colour ?? '');
    expect(colours.filter((colour) => !/^(none|var\(--chart-[a-z-]+\)|url\(#[\w-]+\))$/.test(colour))).toEqual([]);
  });
});

describe('chartOption', () => {
  const frame = { width: 640, palette: LIGHT };
  const { option, height, targets } = chartOption(FINANCING, frame);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height });
  chart.setOption(option);

  it('gives ECharts the same scale that the bars are drawn on', () => {
    const tick = chart.convertToPixel({ xAxisIndex: 0 }, 10);
    const svg = chart.renderToSVGString();
    // The bars of at most 10 end where the axis has its 10.
    expect(svg).toContain(`points="${tick.toFixed(1)} `);
  });

  it('tells where each mark reacts to the pointer, with at least 24 px to touch', () => {
    expect([...targets.keys()]).toEqual(FINANCING.marks.map(({ key }) => key));
    for (const { width, height: high } of targets.values()) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(high).toBeGreaterThanOrEqual(24);
    }
  });

  it('highlights in colours of the palette only, since ECharts cannot derive any from custom properties', () => {
    const gaps = resolveChart(CHARTS['gap-to-peers'], readIn(catalogueOf(), 'zh'));
    chart.setOption(chartOption(gaps, { width: 640, palette: PAGE }).option, { notMerge: true });
    // Without a page ECharts writes what it would do on highlight as style rules.
    const rules = Array.from(chart.renderToSVGString().matchAll(/(?:fill|stroke):([^;]*);/g), ([, colour]) => colour);
    expect(rules).toContain(PAGE.highlight);
    expect(rules.filter((colour) => !/^(none|var\(--chart-[a-z-]+\)|url\(#[\w-]+\))$/.test(colour ?? ''))).toEqual([]);
  });

  it('names each data item with the key of its mark', () => {
    const series = Array.isArray(option.series) ? option.series[MARK_SERIES] : undefined;
    expect(series?.data).toEqual(FINANCING.marks.map(({ key }, value) => ({ name: key, value })));
    expect(markAt({ seriesIndex: MARK_SERIES, name: 'county_financing[430481,2015]' })).toBe(
      'county_financing[430481,2015]',
    );
    expect(markAt({ seriesIndex: 0, name: 'x' })).toBeUndefined();
    expect(markAt(undefined)).toBeUndefined();
  });
});
