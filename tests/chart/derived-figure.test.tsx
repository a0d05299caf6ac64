// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChartFigure } from '../../src/chart/chart-figure.tsx';
import { pageContext } from '../../src/site/page-context.ts';
import type { ChartModel, Mark } from '../../src/model/chart-model.ts';
import type { Working } from '../../src/model/workings.ts';
import { FINANCING } from '../fixtures/chart-model.ts';

const [PRINTED] = FINANCING.marks;
if (PRINTED === undefined) throw new Error('The fixture has marks.');

const DERIVED: Mark = {
  ...PRINTED,
  key: 'financing_total[430400-other-four,2015]',
  label: '其余四县',
  value: 16.9,
  interval: { lower: 16.88, upper: 16.92 },
  text: '16.9',
  textWithUnit: '16.9 亿元',
  origin: 'derived',
  qualifier: 'derived',
  printed: '',
};

const WORKING: Working = {
  key: DERIVED.key,
  name: '融资总额（其余四县）',
  result: '16.9 亿元（16.88–16.92）',
  sign: '≈',
  formula: '融资总额（七县市） − 合计(耒阳, 祁东, 常宁)',
  figures: '71.75 亿元 − 合计(26.86 亿元, 16.84 亿元, 11.15 亿元)',
  functions: ['合计：各项之和'],
  assumption: null,
  operands: [
    {
      key: 'financing_total[430400-counties,2015]',
      name: '融资总额（七县市）',
      figure: '71.75 亿元',
      interval: '71.745–71.755',
      origin: 'printed',
      printed: '71.75亿元',
      place: { document: '动员大会上的讲话', place: '二 · 县域 · 第四，第 1 句' },
    },
  ],
};

const MODEL: ChartModel = {
  ...FINANCING,
  marks: [DERIVED],
  workings: [WORKING],
  warnings: [{ check: 'sums-fit', conflict: '<b>合计</b>与总额不同', marks: [DERIVED.key] }],
};

function render(): Document {
  const page = pageContext({ page: 'overview' }, 'zh');
  const html = renderToStaticMarkup(
    <ChartFigure page={page} model={MODEL} number={3} heading="h4" sizes={['narrow']} />,
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

describe('a figure with derived values', () => {
  test('calls them derived in its table, with the way to the working, and claims no words of the text for them', () => {
    const figure = render();
    const cells = [...figure.querySelectorAll('tbody td')].map(textOf);
    expect(cells.slice(0, 5)).toEqual(['16.9', '16.88', '16.92', '—', '推算≠']);
    expect(figure.querySelector('tbody .conflict')?.getAttribute('href')).toBe('./audit/#sums-fit');
    const link = figure.querySelector('tbody a')?.getAttribute('href') ?? '';
    expect(link).toBe('#county-financing-working-1');
    expect(figure.querySelector(link)).not.toBeNull();
  });

  test('has the working under it, down to the printed words', () => {
    const working = render().querySelector('details.workings');
    expect(textOf(working?.querySelector('summary'))).toBe('推算过程（1 项）');
    expect([...(working?.querySelectorAll('.working-formula') ?? [])].map(textOf)).toEqual([
      '= 融资总额（七县市） − 合计(耒阳, 祁东, 常宁)',
      '= 71.75 亿元 − 合计(26.86 亿元, 16.84 亿元, 11.15 亿元) ≈ 16.9 亿元（16.88–16.92）',
    ]);
    expect(textOf(working?.querySelector('.operands li'))).toBe(
      '融资总额（七县市） 71.75 亿元 可能范围 71.745–71.755原文 71.75亿元 动员大会上的讲话，二 · 县域 · 第四，第 1 句',
    );
  });

  test('warns of checks that conflict and leads to them; what disagrees is text, whatever it holds', () => {
    const warning = render().querySelector('.chart-warnings a');
    expect(warning?.getAttribute('href')).toBe('./audit/#sums-fit');
    expect(textOf(warning)).toBe('<b>合计</b>与总额不同');
    expect(warning?.querySelector('b')).toBeNull();
  });
});
