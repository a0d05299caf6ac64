import { datasetFile, interpretiveFile, referenceFile } from '../addresses/files.ts';
import type { Localised } from '../domain/language.ts';
import { creditOf, LICENCE_NOT_STATED } from './credit.ts';
import type { Dictionary } from './dictionary.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import { INTERPRETIVE_TABLES, type InterpretiveTable } from './interpretive-tables.ts';
import { REUSE, SOURCE } from './reuse.ts';
import type { Edition, Publication } from './publication.ts';
import { REFERENCE_TABLES, type ReferenceTable, referenceSheet } from './reference-sheets.ts';
import { observationSchema, tableFields } from './table-schema.ts';

const TABLE_TITLES: Readonly<Record<ReferenceTable, Localised>> = {
  indicators: { zh: '指标', en: 'Indicators' },
  units: { zh: '计量单位', en: 'Units' },
  regions: { zh: '地区', en: 'Regions' },
  categories: { zh: '分组', en: 'Groups' },
  documents: { zh: '文件', en: 'Documents' },
};

/** The Data Package of the files that are served: every dataset, and the tables that explain its codes. */
export function dataPackage(publications: readonly Publication[], dictionary: Dictionary, edition: Edition) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hengyang-in-figures',
    title: edition.title.zh,
    title_en: edition.title.en,
    version: edition.version,
    description: REUSE.zh,
    description_en: REUSE.en,
    sources: [{ ...SOURCE, accessed: edition.changes?.at(-1)?.date ?? '' }],
    contributors: [{ title: edition.title.zh, title_en: edition.title.en, roles: ['wrangler', 'publisher'] }],
    licenses: [{ name: edition.licence.name, title: edition.licence.title, path: edition.licence.url }],
    resources: [
      ...publications.map(datasetResource),
      ...REFERENCE_TABLES.map((table) => ({
        ...resource(table, referenceFile(table), TABLE_TITLES[table]),
        schema: referenceSchema(table, dictionary),
      })),
      ...Object.entries(INTERPRETIVE_TABLES).map(([name, table]) => interpretiveResource(name, table)),
    ],
  };
}

function datasetResource(publication: Publication) {
  const { id, title, description } = publication;
  return {
    ...resource(id, datasetFile(id, 'csv'), title),
    description: description.zh,
    description_en: description.en,
    ...(creditOf(publication).licence === null ? { licenses: [LICENCE_NOT_STATED] } : {}),
    schema: observationSchema(OBSERVATION_SHEET_COLUMNS),
  };
}

/** A dataset of the reader’s own brings none of these tables; the keys lead within the package. */
function interpretiveResource(name: string, { title, primaryKey, foreignKeys, columns }: InterpretiveTable) {
  return {
    ...resource(name, interpretiveFile(name), title),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: tableFields(columns),
      missingValues: [''],
      primaryKey,
      foreignKeys: foreignKeys.map(({ column, table, to }) => ({
        fields: [column],
        reference: { resource: table, fields: [to] },
      })),
    },
  };
}

function resource(name: string, path: string, title: Localised) {
  return {
    name,
    type: 'table',
    path,
    title: title.zh,
    title_en: title.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  };
}

function referenceSchema(table: ReferenceTable, dictionary: Dictionary) {
  const { columns } = referenceSheet(table, dictionary);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: tableFields(columns),
    primaryKey: columns.slice(0, 1).map(({ id }) => id),
  };
}
