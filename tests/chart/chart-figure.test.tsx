// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChartFigure } from '../../src/chart/chart-figure.tsx';
import { pageContext } from '../../src/site/page-context.ts';
import { FINANCING } from '../fixtures/chart-model.ts';

function render(model = FINANCING, route: Parameters<typeof pageContext>[0] = { page: 'overview' }): Document {
  const page = pageContext(route, model.language);
  const html = renderToStaticMarkup(
    <ChartFigure page={page} model={model} number={3} heading="h4" sizes={['narrow', 'wide']} />,
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('a chart as a figure', () => {
  test('has its finding for title and a number to cite it by', () => {
    const figure = render();

    expect(textOf(figure.querySelector('h4'))).toBe('祁东融到 16.84 亿元');
    expect(textOf(figure.querySelector('.figure-number a'))).toBe('图 3');
    expect(figure.querySelector('.figure-number a')?.getAttribute('href')).toBe('#county-financing');
    expect(figure.querySelector('figure')?.id).toBe('county-financing');
  });

  test('keeps a place for a picture at each width', () => {
    const places = [...render().querySelectorAll('[data-picture="county-financing"]')];

    expect(places.map((place) => place.getAttribute('data-picture-width'))).toEqual(['300', '640']);
  });

  test('tells document, place and printed figures of every source, the document once', () => {
    const sources = [...render().querySelectorAll('.sources li')].map(textOf);

    expect(sources).toEqual([
      '动员讲话 二 · 县域 · 第四，第 1 句原文 16.84亿元',
      '二 · 县域 · 第四，第 2 句原文 10亿元以下',
    ]);
  });

  test('switches between picture and table without a script: the picture comes first', () => {
    const choices = [...render().querySelectorAll<HTMLInputElement>('input[type="radio"]')];

    expect(choices.map(({ value, name, checked }) => ({ value, name, checked }))).toEqual([
      { value: 'chart', name: 'view-county-financing', checked: true },
      { value: 'table', name: 'view-county-financing', checked: false },
    ]);
  });

  test('its table states value, both bounds, qualifier, printed figure and source of every mark', () => {
    const rows = [...render().querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

    expect(rows).toEqual([
      ['祁东县', '16.84', '16.835', '16.845', '确数', '16.84亿元', '1', ''],
      ['衡山县', '10 以下', '不限', '10', '不超过', '10亿元以下', '2', '原文未具名。'],
    ]);
  });

  test('a missing value is called missing, with its reason, and has no bounds', () => {
    const [first] = FINANCING.marks;
    if (first === undefined) throw new Error('The fixture has marks.');
    const gone = {
      ...first,
      value: null,
      interval: null,
      qualifier: null,
      text: '缺失',
      missing: '表中空白。',
      printed: '',
    };
    const cells = [...render({ ...FINANCING, marks: [gone] }).querySelectorAll('tbody td')].map(textOf);

    expect(cells).toEqual(['缺失', '—', '—', '缺失', '', '1', '表中空白。']);
  });

  test('text from the data is text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const figure = render({ ...FINANCING, finding: hostile, notes: [hostile] });

    expect(figure.querySelector('img')).toBeNull();
    expect(textOf(figure.querySelector('h4'))).toBe(hostile);
  });

  test('on its own page picture and table both show, and it links to no page of its own', () => {
    const figure = render(FINANCING, { page: 'chart', chart: 'county-financing' });

    expect(figure.querySelector('input')).toBeNull();
    expect(figure.querySelector('.own-page')).toBeNull();
    expect(figure.querySelector('figure')?.getAttribute('data-live-chart')).toBe(
      '../../charts/county-financing.zh.json',
    );
  });

  test('nothing in it has a style of its own, which the policy of the page would refuse', () => {
    expect(render().querySelector('[style]')).toBeNull();
  });
});
