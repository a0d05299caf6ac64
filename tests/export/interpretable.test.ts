import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { withHashes } from '../../src/build/checksums.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { datasetJsonLd } from '../../src/export/dataset-json-ld.ts';
import { endpointFiles, type LazyFiles, publicationOf } from '../../src/export/endpoints.ts';
import { publishedCatalogue } from './published-data.ts';

/** What makes the published rows interpretable: the tables around them, their keys, where they come from. */

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
  readonly schema: {
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Package {
  readonly sources: readonly Record<string, string>[];
  readonly contributors: readonly Record<string, unknown>[];
  readonly description: string;
  readonly description_en: string;
  readonly resources: readonly Resource[];
}

let catalogue: CompleteCatalogue;
let files: LazyFiles;
let descriptor: Package;

beforeAll(async () => {
  catalogue = await publishedCatalogue();
  files = withHashes(endpointFiles(catalogue));
  descriptor = JSON.parse(text('datapackage.json')) as Package;
});

function text(path: string): string {
  return String(files.get(`data/v1/${path}`)?.());
}

function records(path: string): readonly Readonly<Record<string, string>>[] {
  return parse(text(path), { columns: true });
}

describe('below data/v1', () => {
  test('one table holds every observation under its id, and the reasons of derived ones in both languages', () => {
    const all = records('observations.csv');
    expect(all.map(({ id }) => id)).toEqual([...catalogue.observations.keys()]);
    const doubled = all.find(({ id }) => id === 'industrial_tax[430400,2020,target]');
    expect(doubled?.assumption_zh).toContain('2015 年实缴税金');
    expect(doubled?.assumption_en).toContain('3.69 billion yuan');
    expect(doubled?.qualifier).toBe('derived');
  });

  test('the tables around it say what figures are made of, checked by and measured from', () => {
    expect(records('relations.csv')).toContainEqual({
      indicator: 'park_share_gap',
      kind: 'gap',
      base: 'park_share',
      left: '',
      right: '430400',
    });
    expect(records('group-members.csv')).toContainEqual({ group: '431000-counties', member: '431081', complete: 'no' });
    expect(records('named-regions.csv')).toContainEqual({
      observation: 'top20_counties[430400,2015]',
      region: '430482',
    });
    expect(records('target-baselines.csv')).toContainEqual(
      expect.objectContaining({ target: 'tail_ponds[430400,2018,target]', baseline: 'tail_ponds[430400,2016-09]' }),
    );
    expect(records('checks.csv')).toContainEqual(
      expect.objectContaining({
        id: 'hospital-reform-stages',
        relation: 'equal',
        verdict: 'conflicting',
        left_lower: '3',
        right_upper: '4',
      }),
    );
  });
});

describe('the Data Package', () => {
  test('has keys that hold: primary keys are unique, foreign keys lead to rows', () => {
    const rows = new Map(descriptor.resources.map(({ name, path }) => [name, records(path)]));
    for (const { name, schema } of descriptor.resources) {
      const own = rows.get(name) ?? [];
      const keys = own.map((row) => schema.primaryKey.map((column) => row[column]).join('\u0000'));
      expect(new Set(keys).size, name).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set((rows.get(reference.resource) ?? []).map((row) => row[reference.fields[0] ?? '']));
        const given = own.map((row) => row[fields[0] ?? '']).filter((value) => value !== '');
        expect(
          given.filter((value) => !known.has(value)),
          `${name}.${String(fields[0])}`,
        ).toEqual([]);
      }
    }
  });

  test('says the size and hash of every table, where it was read, who made it, and why the figures are free', () => {
    for (const { path, hash, bytes } of descriptor.resources) {
      expect(hash).toBe(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`);
      expect(bytes).toBe(Buffer.byteLength(text(path)));
    }
    const [source] = descriptor.sources;
    expect(source).toMatchObject({ title: expect.stringContaining('衡阳政报') as string, accessed: '2026-11-23' });
    expect(source?.place).toContain('政府信息公开目录');
    expect(descriptor.contributors).toHaveLength(1);
    expect(descriptor.description).toContain('讲话不是公文');
    expect(descriptor.description_en).toContain('no official documents');
  });
});

describe('the description for search engines', () => {
  test('calls who gave a speech a person, and who issued a notice an organisation', () => {
    const dataset = (id: string) => {
      const found = catalogue.datasets.get(id);
      if (found === undefined) throw new Error(`no dataset ${id}`);
      return JSON.stringify(datasetJsonLd(publicationOf(found, catalogue), 'en', (path) => path).isBasedOn);
    };
    expect(dataset('parks')).toContain('"author":{"@type":"Person","name":"Zhou Haibing"}');
    expect(dataset('standards')).toContain('"author":{"@type":"Organization"');
  });
});
