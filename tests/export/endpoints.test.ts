import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { withChecksums } from '../../src/build/checksums.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { endpointFiles, type FileContent, type LazyFiles } from '../../src/export/endpoints.ts';
import { looksLikeFormula } from '../../src/domain/formula-text.ts';
import { canValidateOffice, officeErrors } from './office-validator.ts';
import { publishedCatalogue } from './published-data.ts';

const PROFILE = resolve(import.meta.dirname, '../../../shared/profiles/2.0/datapackage.json');

let catalogue: CompleteCatalogue;
let files: LazyFiles = new Map();
beforeAll(async () => {
  catalogue = await publishedCatalogue();
  files = endpointFiles(catalogue);
});

function content(path: string): FileContent {
  const made = files.get(path)?.();
  if (made === undefined) throw new Error(`There is no file ${path}.`);
  return made;
}

function records(path: string): readonly Readonly<Record<string, string>>[] {
  return parse(content(path) as string, { columns: true, bom: true });
}

function json(path: string): unknown {
  return JSON.parse(content(path) as string);
}

/** The record of an indicator, region and period. */
function recordOf(dataset: string, indicator: string, region: string, period: string) {
  return records(`data/v1/${dataset}.csv`).find(
    (record) => record.indicator === indicator && record.region === region && record.period === period,
  );
}

describe('the CSV of a dataset tells what the bulletin tells', () => {
  test('衡阳 paid 36.9亿元 of industrial tax in 2015', () => {
    expect(recordOf('industrial-tax', 'industrial_tax', '430400', '2015')).toMatchObject({
      dataset: 'industrial-tax',
      region_name_zh: '衡阳市',
      region_name_en: 'Hengyang',
      status: 'actual',
      value: '36.9',
      lower: '36.85',
      upper: '36.95',
      unit: 'yi_yuan',
      qualifier: 'exact',
      origin: 'printed',
      formula: '',
      printed: '36.9亿元',
      document: 'county-industry-speech',
    });
  });

  test('长沙 is derived from it: 36.9 ÷ 8.3% is 444.6, between 441.3 and 447.9', () => {
    expect(recordOf('industrial-tax', 'industrial_tax', '430100', '2015')).toMatchObject({
      value: '444.6',
      lower: '441.3',
      upper: '447.9',
      origin: 'derived',
      formula: 'industrial_tax[430400,2015] ÷ industrial_tax_ratio[430100,2015]',
      printed: '',
      document: '',
    });
  });

  test('a gap is a negative number, below the province by 8.7 points', () => {
    const record = recordOf('innovation', 'high_tech_gdp_share_gap', '430400', '2015');
    expect(record).toMatchObject({ value: '-8.7', printed: '8.7个百分点' });
  });

  test('where only a bound is printed there is no value', () => {
    const bounds = records('data/v1/financing.csv').filter(({ qualifier }) => qualifier === 'at_most');
    expect(bounds.length).toBeGreaterThan(0);
    for (const { value, lower, upper } of bounds) expect([value, lower, upper === '']).toEqual(['', '', false]);
  });

  test('nowhere could a cell run in a spreadsheet', () => {
    for (const path of [...files.keys()].filter((name) => name.endsWith('.csv'))) {
      for (const record of records(path)) {
        for (const cell of Object.values(record)) {
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(looksLikeFormula(cell), `${path}: ${cell}`).toBe(false);
        }
      }
    }
  });
});

describe('the workbook of a dataset', () => {
  test('has sheets for data, dictionary and sources, and the same numbers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'endpoints-'));
    const path = join(folder, 'industrial-tax.xlsx');
    await writeFile(path, content('data/v1/industrial-tax.xlsx'));
    const sheets = await readExcelFile(path);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '数据字典', '来源']);
    const [header = [], ...rows] = sheets[0]?.data ?? [];
    const at = (title: string): number => header.indexOf(title);
    const changsha = rows.find((row) => row[at('观测值标识')] === 'industrial_tax[430100,2015]') ?? [];
    expect(changsha[at('数值（单位见“单位”列）')]).toBe(444.6);
    expect(changsha[at('来历')]).toBe('推算');
    expect(changsha[at('算式所用')]).toBe('industrial_tax[430400,2015]; industrial_tax_ratio[430100,2015]');
    expect(sheets[2]?.data.map((row) => row[0])).toEqual(['类别', '本数据', '许可', '原文']);
    await rm(folder, { recursive: true });
  });

  test.skipIf(!canValidateOffice)(
    'is valid to the Open XML SDK, every one (skipped where it does not run)',
    { timeout: 120_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'endpoints-'));
      for (const dataset of catalogue.datasets.keys()) {
        const path = join(folder, `${dataset}.xlsx`);
        await writeFile(path, content(`data/v1/${dataset}.xlsx`));
        expect(await officeErrors(path), dataset).toEqual([]);
      }
      await rm(folder, { recursive: true });
    },
  );
});

describe('the files of a chart', () => {
  test('hold what the chart shows and nothing else', () => {
    const names = records('charts/county-financing.csv').map(({ region_name_zh }) => region_name_zh);
    expect(names).toContain('耒阳市');
    expect(new Set(records('charts/county-financing.csv').map(({ dataset }) => dataset))).toEqual(
      new Set(['financing']),
    );
  });
});

describe('everything in one zip', () => {
  test('holds a README and every other endpoint, byte for byte', () => {
    const packed = unzipSync(content('data/v1/hengyang-in-figures.zip') as Uint8Array);
    const expected = [...files.keys()]
      .filter((path) => path.startsWith('data/v1/') && !path.endsWith('.zip'))
      .map((path) => path.slice('data/v1/'.length));
    expect(Object.keys(packed).toSorted()).toEqual(['README.md', ...expected].toSorted());
    expect(strFromU8(packed['parks.csv'] ?? new Uint8Array())).toBe(content('data/v1/parks.csv'));
    expect(strFromU8(packed['README.md'] ?? new Uint8Array())).toContain('[DS/OL]');
  });

  test('is the same bytes whenever it is made', () => {
    expect(endpointFiles(catalogue).get('data/v1/hengyang-in-figures.zip')?.()).toEqual(
      content('data/v1/hengyang-in-figures.zip'),
    );
  });
});

describe('descriptions for machines', () => {
  test('the checksums are those of the files', () => {
    const sums = withChecksums(new Map([['data/v1/a.csv', () => 'abc']])).get('data/v1/SHA256SUMS')?.();
    expect(sums).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.csv\n');
  });

  test('CSV on the Web names the columns of the table beside it', () => {
    const { url, tableSchema } = json('data/v1/parks.csv-metadata.json') as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    expect(url).toBe('parks.csv');
    expect(tableSchema.columns.map(({ name }) => name).join()).toBe(
      (content('data/v1/parks.csv') as string).split('\n')[0],
    );
  });

  test('every path of the package and of the index leads to a file', () => {
    const { resources } = json('data/v1/datapackage.json') as { resources: { path: string }[] };
    const index = json('data/v1/index.json') as {
      datasets: { files: Record<string, string> }[];
      charts: { files: Record<string, string> }[];
    };
    const paths = [
      ...resources.map(({ path }) => path),
      ...[...index.datasets, ...index.charts].flatMap((entry) => Object.values(entry.files)),
    ];
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      expect(files.has(new URL(path, 'http://site/data/v1/').pathname.slice(1)), path).toBe(true);
    }
  });

  test('every code in a dataset is explained by the table that its foreign key leads to', () => {
    const { resources } = json('data/v1/datapackage.json') as {
      resources: {
        name: string;
        path: string;
        schema: { foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[] };
      }[];
    };
    for (const { path, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          records(`data/v1/${resources.find(({ name }) => name === reference.resource)?.path ?? ''}`).map(
            (record) => record[reference.fields[0]],
          ),
        );
        for (const record of records(`data/v1/${path}`)) {
          const code = record[fields[0]];
          if (code !== '') expect(known.has(code), `${path} ${String(code)}`).toBe(true);
        }
      }
    }
  });

  test.skipIf(!existsSync(PROFILE))(
    'the package is valid to the profile of Data Package v2 (skipped without ../shared/profiles)',
    async () => {
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(
        JSON.parse(await readFile(PROFILE, 'utf8')) as object,
      );
      validate(json('data/v1/datapackage.json'));
      expect(validate.errors).toBeNull();
    },
  );
});
