import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { endpointFiles, type LazyFiles } from '../../src/export/endpoints.ts';
import { publishedCatalogue } from './published-data.ts';

/**
 * What programs of other people rely on below data/v1. Adding to these lists is no breach. Whoever has to change or
 * remove an entry publishes a data/v2 beside it and gives data/datapackage.json a new major version.
 */
const COLUMNS =
  'dataset,indicator,indicator_name_zh,indicator_name_en,region,region_name_zh,region_name_en,period,category,status,' +
  'value,lower,upper,unit,qualifier,origin,formula,assumption_en,printed,document,locator,note_zh,note_en,assumption_zh';

const DATASETS = [
  'county-growth',
  'fiscal-shares',
  'county-weight',
  'county-standing',
  'financing',
  'urbanisation',
  'industry',
  'industrial-tax',
  'parks',
  'new-firms',
  'key-projects',
  'innovation',
  'agriculture',
  'targets',
  'standards',
];

const SHARED = [
  'data/v1/index.json',
  'data/v1/datapackage.json',
  'data/v1/changelog.json',
  'data/v1/hengyang-in-figures.zip',
  'data/v1/reference/indicators.csv',
  'data/v1/reference/units.csv',
  'data/v1/reference/regions.csv',
  'data/v1/reference/categories.csv',
  'data/v1/reference/documents.csv',
];

const REFERENCE_COLUMNS = {
  indicators: 'id,name_zh,name_en,unit,better,definition_zh,definition_en,range',
  units: 'id,label_zh,label_en,factor_en,kind,dimension,scale',
  regions: 'code,kind,parent,name_zh,name_en,pinyin,note_zh,note_en',
  categories: 'id,name_zh,name_en,order',
  documents: 'id,title_zh,title_en,issuer_zh,issuer_en,date,number,sha256,short_title_zh,short_title_en,issuer_kind',
};

const INDEX_KEYS = [
  'title',
  'version',
  'licence',
  'datapackage',
  'changelog',
  'everything',
  'checksums',
  'reference',
  'datasets',
  'charts',
];
const DATASET_KEYS = ['id', 'title', 'description', 'observations', 'derived', 'indicators', 'periods', 'files'];
const OBSERVATION_KEYS = ['id', ...COLUMNS.split(','), 'operands'];

let files: LazyFiles = new Map();
beforeAll(async () => {
  files = endpointFiles(await publishedCatalogue());
});

function text(path: string): string {
  const content = files.get(path)?.();
  if (typeof content !== 'string') throw new Error(`There is no text at ${path}.`);
  return content;
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(text(path)) as Record<string, unknown>;
}

describe('version 1 of the endpoints', () => {
  test.each(SHARED)('has %s', (path) => {
    expect(files.has(path)).toBe(true);
  });

  test.each(DATASETS)('has every file of %s', (dataset) => {
    for (const ending of ['csv', 'excel.csv', 'xlsx', 'json', 'csv-metadata.json']) {
      expect([...files.keys()]).toContain(`data/v1/${dataset}.${ending}`);
    }
  });

  test.each(DATASETS)('gives the CSV of %s these columns in this order', (dataset) => {
    expect(text(`data/v1/${dataset}.csv`).split('\n')[0]).toBe(COLUMNS);
  });

  test.each(Object.entries(REFERENCE_COLUMNS))('gives the table %s these columns', (table, columns) => {
    expect(text(`data/v1/reference/${table}.csv`).split('\n')[0]).toBe(columns);
  });

  test('gives JSON these keys', () => {
    const index = json('data/v1/index.json');
    expect(Object.keys(index)).toEqual(expect.arrayContaining(INDEX_KEYS));
    const [dataset] = index.datasets as [Record<string, unknown>];
    expect(Object.keys(dataset)).toEqual(expect.arrayContaining(DATASET_KEYS));
    const { observations } = json('data/v1/industrial-tax.json');
    const [observation] = observations as [Record<string, unknown>];
    expect(Object.keys(observation)).toEqual(expect.arrayContaining(OBSERVATION_KEYS));
  });

  test('keeps its number as long as the data keeps its major version', async () => {
    const { version, changes } = await publishedCatalogue();
    expect(['0', '1']).toContain(version.split('.')[0]);
    expect(changes[0]?.version).toBe(version);
  });

  test('has rows as wide as their header everywhere', () => {
    for (const path of [...files.keys()].filter((name) => name.startsWith('data/v1/') && name.endsWith('.csv'))) {
      expect(() => parse(text(path), { bom: true }) as unknown, path).not.toThrow();
    }
  });
});
