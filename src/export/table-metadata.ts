import { datasetFile, referenceFile } from '../addresses/files.ts';
import { creditOf } from './credit.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import { keysOf } from './table-schema.ts';
import type { Publication } from './publication.ts';

const DATATYPES = { text: 'string', number: 'decimal', integer: 'integer' } as const;

/** The description of a dataset's canonical CSV after the W3C's CSV on the Web. */
export function tableMetadata(publication: Publication) {
  const { id, title, description, edition } = publication;
  const { licence } = creditOf(publication);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url: datasetFile(id, 'csv'),
    'dc:title': [
      { '@value': title.zh, '@language': 'zh' },
      { '@value': title.en, '@language': 'en' },
    ],
    'dc:description': [
      { '@value': description.zh, '@language': 'zh' },
      { '@value': description.en, '@language': 'en' },
    ],
    ...(licence === null ? {} : { 'dc:license': { '@id': licence.url } }),
    'schema:version': edition.version,
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true },
    tableSchema: {
      columns: OBSERVATION_SHEET_COLUMNS.map((column) => ({
        name: column.id,
        titles: column.id,
        'dc:title': [
          { '@value': column.title.zh, '@language': 'zh' },
          { '@value': column.title.en, '@language': 'en' },
        ],
        'dc:description': [
          { '@value': column.description.zh, '@language': 'zh' },
          { '@value': column.description.en, '@language': 'en' },
        ],
        datatype: DATATYPES[column.kind],
        null: '',
      })),
      primaryKey: ['indicator', 'region', 'period', 'category', 'status'],
      foreignKeys: keysOf(OBSERVATION_SHEET_COLUMNS).map(([column, table, to]) => ({
        columnReference: column,
        reference: { resource: referenceFile(table), columnReference: to },
      })),
    },
  };
}
