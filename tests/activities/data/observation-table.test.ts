import { readIn } from '../../../src/model/read-in.ts';
import { beforeAll, expect, test } from 'vitest';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import { observationTable } from '../../../src/activities/data/observation-table.ts';
import { cellText, type TableModel } from '../../../src/activities/data/table-model.ts';
import { publishedCatalogue } from '../../export/published-data.ts';

let catalogue: CompleteCatalogue;
beforeAll(async () => {
  catalogue = await publishedCatalogue();
});

function tableOf(dataset: string, language: 'zh' | 'en'): TableModel {
  const observations = catalogue.datasets.get(dataset)?.observations ?? [];
  return observationTable({ id: dataset, title: dataset, observations }, readIn(catalogue, language));
}

/** A row by the ids of its columns. */
function row(table: TableModel, key: string): Readonly<Record<string, string>> {
  const cells = table.rows.find((candidate) => candidate.key === key)?.cells ?? [];
  return Object.fromEntries(table.columns.map(({ id }, at) => [id, cellText(cells[at])]));
}

test('a printed value stands beside its bounds, the figure as printed and the sentence', () => {
  expect(row(tableOf('industrial-tax', 'zh'), 'industrial_tax[430400,2015]')).toMatchObject({
    indicator: '工业企业实缴税金',
    region: '衡阳市',
    value: '36.9 亿元',
    lower: '36.85',
    upper: '36.95',
    qualifier: '确数',
    origin: '原文',
    basis: '36.9亿元',
    source: expect.stringContaining('第 1 句') as string,
  });
});

test('English counts in billions', () => {
  expect(row(tableOf('industrial-tax', 'en'), 'industrial_tax[430400,2015]')).toMatchObject({
    region: 'Hengyang',
    value: '3.69 billion yuan',
    lower: '3.685',
    upper: '3.695',
    basis: '36.9亿元',
  });
});

test('a derived value stands beside its formula, its figures and what it assumes', () => {
  const derived = row(tableOf('industrial-tax', 'zh'), 'industrial_tax[430100,2015]');
  expect(derived).toMatchObject({ value: '444.6 亿元', lower: '441.3', upper: '447.9', origin: '推算' });
  expect(derived.basis).toContain('÷');
  expect(derived.source).toBe('36.9 亿元 ÷ 8.3%');
  expect(derived.note).toMatch(/^前提：/);
});

test('columns that would be empty are left out', () => {
  expect(tableOf('industrial-tax', 'zh').columns.map(({ id }) => id)).not.toContain('category');
  expect(tableOf('new-firms', 'zh').columns.map(({ id }) => id)).toContain('category');
});
