import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Flavour, FLAVOURS } from '../../src/addresses/files.ts';
import { OWN_DATASET } from '../../src/domain/own-data.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { datasetFolder } from '../../src/export/dataset-folder.ts';
import { writeFlavour } from '../../src/export/flavours.ts';
import type { Publication } from '../../src/export/publication.ts';
import { sourceSheet } from '../../src/export/source-sheet.ts';
import { ownCatalogue } from '../../src/intake/own-catalogue.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { DATA_FILES, importText, KNOWLEDGE } from '../intake/imports.ts';

const { table } = await importText(
  '地区,年份,工业企业实缴税金（亿元）\n益阳市,2015,50\n',
  undefined,
  undefined,
  'd1.csv',
);
const OWN = ownObservations(table, { indicators: null, regions: null, periods: null, limit: 10 });
const CURATED = KNOWLEDGE.catalogue.observations.get('industrial_tax[430400,2015]');
const CATALOGUE = ownCatalogue(table, OWN, KNOWLEDGE.catalogue);

/** As the page for own tables and the workbench publish them. */
function publicationOf(observations: readonly Observation[]): Publication {
  const title = { zh: 'd1.csv', en: 'd1.csv' };
  return { id: OWN_DATASET, title, description: title, observations, vocabulary: CATALOGUE, edition: CATALOGUE };
}

/** All text in a file, that in a workbook too. */
function textOf(publication: Publication, flavour: Flavour): string {
  const content = writeFlavour(publication, flavour);
  return typeof content === 'string'
    ? content
    : Object.values(unzipSync(content))
        .map((part) => strFromU8(part))
        .join();
}

/** What would give the figures to the bulletin, to this site or to its licence. */
const OURS = /政报|Bulletin|CC-BY|creativecommons|数说衡阳|Hengyang in Figures|0{64}|SHA-256 [0-9a-f]/;

describe('a table of the user’s own', () => {
  it.each(FLAVOURS)('is credited to nobody else: %s', (flavour) => {
    const text = textOf(publicationOf(OWN), flavour);
    expect(text).not.toMatch(OURS);
    expect(text).toMatch(/d1\.csv|,own-data,/);
  });

  it('is told by its file and date, without licence or hash', () => {
    expect(sourceSheet(publicationOf(OWN)).rows).toEqual([
      ['本数据', 'own-data', 'd1.csv', 'd1.csv', null, null, null, null, 'd1.csv. 用户自有数据. 文件日期 2016-12-01.'],
      [
        '许可',
        null,
        '用户自己的数据，未注明许可',
        'The user’s own data; no licence is stated',
        null,
        null,
        null,
        null,
        null,
      ],
      [
        '自有数据',
        'own-data',
        'd1.csv',
        'd1.csv',
        '用户自己的数据',
        'The user’s own data',
        '2016-12-01',
        null,
        '“d1.csv”（文件日期 2016-12-01）是用户自己的数据，未经本站核对；本站的许可不及于此。',
      ],
    ]);
    expect(JSON.parse(textOf(publicationOf(OWN), 'json'))).toMatchObject({
      version: null,
      licence: null,
      citation: { plain: 'd1.csv. The user’s own data, file of 2016-12-01.' },
      own_data: { document: 'own-data', date: '2016-12-01', licence: null },
    });
  });

  it('takes no licence along into the data folder', () => {
    const folder = datasetFolder({ table, observations: OWN, charts: [] }, DATA_FILES, KNOWLEDGE.catalogue);
    const text = (file: string) => new TextDecoder().decode(folder.get(file));
    const { resources } = JSON.parse(text('datapackage.json')) as { resources: readonly unknown[] };
    expect(resources.at(-1)).toMatchObject({
      sources: [{ title: 'd1.csv' }],
      licenses: [{ name: 'notspecified' }],
    });
    expect(text('reference/documents.csv').trimEnd().split('\n').at(-1)).toBe(
      'own-data,d1.csv,d1.csv,用户自己的数据,The user’s own data,2016-12-01,,,d1.csv,d1.csv,organisation',
    );
  });
});

describe('own figures beside those of the bulletin', () => {
  const mixed = publicationOf([...OWN, ...(CURATED ? [CURATED] : [])]);

  it('are both credited, each for what it is', () => {
    const rows = sourceSheet(mixed).rows.map(([kind, , title, , issuer, , , , remark]) => [
      kind,
      title,
      issuer,
      remark,
    ]);
    expect(rows).toEqual([
      [
        '本数据',
        'd1.csv',
        '数说衡阳',
        '数说衡阳. d1.csv：据《衡阳政报》2016年第9期整理[DS/OL]. 0.1.0版. [引用日期]. 获取和访问路径. 另含：d1.csv. 用户自有数据. 文件日期 2016-12-01.',
      ],
      [
        '许可',
        'Creative Commons Attribution 4.0 International',
        '仅限本站整理的数值，不含用户自有数据',
        'https://creativecommons.org/licenses/by/4.0/',
      ],
      ['自有数据', 'd1.csv', '用户自己的数据', expect.stringContaining('未经本站核对')],
      ['原文', expect.any(String), expect.any(String), expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/)],
    ]);
  });

  it('are told apart in JSON', () => {
    expect(JSON.parse(textOf(mixed, 'json'))).toMatchObject({
      version: '0.1.0',
      licence: { name: 'CC-BY-4.0' },
      own_data: {
        document: 'own-data',
        licence: null,
        remark: {
          en: '“d1.csv” (file of 2016-12-01) is the user’s own data and not verified by this site, whose licence does not extend to it.',
        },
      },
    });
  });

  it('are found behind what was computed from both', () => {
    const [own] = OWN;
    if (own === undefined || CURATED === undefined) throw new Error('nothing to compute from');
    const operands = [own.id, CURATED.id];
    const ratio: Observation = {
      ...own,
      id: 'ratio',
      provenance: { kind: 'derived', derivation: 'ratio', formula: operands.join(' / '), assumption: null, operands },
    };
    const kinds = sourceSheet(publicationOf([ratio])).rows.map(([kind, id]) => [kind, id]);
    expect(kinds).toEqual([
      ['本数据', 'own-data'],
      ['许可', 'CC-BY-4.0'],
      ['自有数据', 'own-data'],
      ['原文', 'county-industry-speech'],
    ]);
  });
});
