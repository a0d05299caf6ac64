import { edited, SOUND } from '../sound-data.ts';
import { type ProblemCase, REGIONS, CATEGORIES, MONEY, CHART, PACKAGE, SOUND_MONEY } from './problem-case.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)));
}

/** Problems of whole files. */
export const FILE_CASES: readonly ProblemCase[] = [
  ['missing-file', 'a reference table is not there', { [CATEGORIES]: null }, [CATEGORIES, null, null, null]],
  ['missing-file', 'the CSV of a dataset is not there', { [MONEY]: null }, [MONEY, null, null, null]],
  ['empty-file', 'a file has no bytes', { [MONEY]: bytes() }, [MONEY, null, null, null]],
  [
    'stray-file',
    'a CSV has no entry',
    { 'observations/parks.csv': SOUND_MONEY },
    ['observations/parks.csv', null, null, null],
  ],
  [
    'not-utf-8',
    'a file is encoded in GBK',
    { [CATEGORIES]: bytes('id,name_zh,name_en,order\nage,', [0xc4, 0xea, 0xc1, 0xe4], ',Age,1\n') },
    [CATEGORIES, 2, null, null],
  ],
  [
    'control-character',
    'a NUL is in a cell',
    edited(MONEY, '二/第四/s1,,\n', '二/第四/s1,\0,\n'),
    [MONEY, 2, null, null],
  ],
  ['control-character', 'text is turned round', edited(REGIONS, 'Leiyang', 'Lei\u202Eyang'), [REGIONS, 5, null, null]],
  ['json-syntax', 'a comma is missing', edited(CHART, '"ranked-bars",', '"ranked-bars"'), [CHART, 3, null, null]],
  [
    'file-name',
    'a chart has a capital',
    { 'charts/Money.json': SOUND[CHART] ?? '' },
    ['charts/Money.json', null, null, 'Money'],
  ],
  [
    'missing-file',
    'a table that the descriptor names is not there',
    edited(PACKAGE, '"path": "observations/firms.csv"', '"path": "checks.csv"'),
    ['checks.csv', null, null, null],
  ],
  ...[101, 5_000, 20_000].map((depth): ProblemCase => [
    'json-too-deep',
    `brackets are nested ${depth} deep`,
    { [CHART]: `{\n  "form": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n}\n` },
    [CHART, 2, null, null],
  ]),
];
