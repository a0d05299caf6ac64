// @vitest-environment happy-dom
import { parse } from 'csv-parse/sync';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { chartDataFile } from '../../src/addresses/files.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import type { ChartSpec } from '../../src/catalogue/chart-spec.ts';
import { ChartTable, tableRows } from '../../src/chart/chart-table.tsx';
import { endpointFiles, type LazyFiles } from '../../src/export/endpoints.ts';
import type { ChartModel } from '../../src/model/chart-model.ts';
import { readIn } from '../../src/model/read-in.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { pageContext } from '../../src/site/page-context.ts';
import { publishedCatalogue } from '../export/published-data.ts';

let catalogue: CompleteCatalogue;
let files: LazyFiles = new Map();
beforeAll(async () => {
  catalogue = await publishedCatalogue();
  files = endpointFiles(catalogue);
});

function text(path: string): string {
  const content = files.get(path)?.();
  if (typeof content !== 'string') throw new Error(`${path} is no text.`);
  return content;
}

function downloaded({ id }: ChartSpec): readonly string[] {
  const { observations } = JSON.parse(text(chartDataFile(id, 'json'))) as { observations: { id: string }[] };
  return observations.map((observation) => observation.id);
}

function records(chart: string): readonly Readonly<Record<string, string>>[] {
  return parse(text(chartDataFile(chart, 'csv')), { columns: true, bom: true });
}

function modelOf(chart: string): ChartModel {
  const spec = catalogue.charts.get(chart);
  if (spec === undefined) throw new Error(`There is no chart ${chart}.`);
  return resolveChart(spec, readIn(catalogue, 'zh'));
}

/** The rows of the table in the page, a text for each cell. */
function drawn(model: ChartModel): readonly (readonly string[])[] {
  const page = pageContext({ page: 'chart', chart: model.id }, 'zh');
  const html = renderToStaticMarkup(<ChartTable page={page} model={model} />);
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tbody tr');
  return Array.from(rows, (row) => Array.from(row.children, (cell) => cell.textContent));
}

test('the table and the files of every chart have the same rows', () => {
  const charts = [...catalogue.charts.values()];
  expect(charts).toHaveLength(32);
  for (const spec of charts) {
    const model = modelOf(spec.id);
    const [table, data] = [tableRows(model).map(({ figure }) => figure.key), downloaded(spec)];
    expect(table.filter((key) => !data.includes(key))).toEqual([]);
    expect(data.filter((key) => !table.includes(key))).toEqual([]);
    expect(new Set(table).size).toBe(table.length);
    expect(drawn(model)).toHaveLength(data.length);
    expect(records(spec.id)).toHaveLength(data.length);
  }
});

test('a reference line is a row of both: twice the 36.9亿元 of 2015', () => {
  const target = records('industrial-tax-levels').find(({ status }) => status === 'target');
  expect(target).toMatchObject({ region: '430400', period: '2020', value: '73.8', lower: '73.7', upper: '73.9' });
  expect(drawn(modelOf('industrial-tax-levels')).at(-1)?.slice(0, 4)).toEqual([
    '衡阳翻番（推算）',
    '73.8',
    '73.7',
    '73.9',
  ]);
});

test('the whole is a row of both: 153户 of new firms', () => {
  expect(records('new-firms').at(-1)).toMatchObject({ category: '', value: '153', printed: '153户' });
  const whole = ['新增规模工业企业数', '153', '153', '153', '确数', '153户'];
  expect(drawn(modelOf('new-firms')).at(-1)?.slice(0, 6)).toEqual(whole);
});

test('the base of a line is a row of both: 1 in 2010, by definition and not from the text', () => {
  const bases = records('county-growth').filter(({ period }) => period === '2010');
  expect(bases).toHaveLength(4);
  const one = { value: '1', lower: '1', upper: '1', origin: 'derived', formula: '1', printed: '', document: '' };
  for (const base of bases)
    expect(base).toMatchObject({ ...one, assumption_en: 'By definition, the base period is 1' });
  const drawnBases = drawn(modelOf('county-growth')).filter(([period]) => period === '2010 年');
  expect(drawnBases.map((row) => row.includes('定义'))).toEqual([true, true, true, true]);
});
