import { edited } from '../sound-data.ts';
import { type ProblemCase, PACKAGE, CHART } from './problem-case.ts';

/** Problems in the shape of JSON files and in the descriptor. */
export const DESCRIPTOR_CASES: readonly ProblemCase[] = [
  [
    'duplicate-json-key',
    'a key stands twice',
    edited(CHART, '"across"', '"form": "ranked-bars",\n  "across"'),
    [CHART, 10, 'form', null],
  ],
  [
    'missing-json-key',
    'a finding has no English',
    edited(CHART, ', "en": "Leiyang raised most"', ''),
    [CHART, 12, 'finding.en', null],
  ],
  [
    'missing-json-key',
    'the package has no version',
    edited(PACKAGE, ' "version": "0.1.0",\n', ''),
    [PACKAGE, 1, 'version', null],
  ],
  ['unknown-json-key', 'a key is misspelt', edited(CHART, '"focus"', '"foccus"'), [CHART, 11, 'foccus', 'foccus']],
  ['wrong-json-value', 'a number stands for words', edited(CHART, '"耒阳最多"', '5'), [CHART, 12, 'finding.zh', '5']],
  [
    'resource-missing',
    'the regions have no entry',
    { ...edited(PACKAGE, '"path": "reference/regions.csv"', '"path": "regions.csv"'), 'regions.csv': 'x' },
    [PACKAGE, 14, 'resources', null],
  ],
  [
    'resource-name',
    'a dataset has another name',
    edited(PACKAGE, '"name": "money"', '"name": "monies"'),
    [PACKAGE, 236, 'resources[5].name', 'monies'],
  ],
  [
    'name-taken',
    'a dataset has the name of an address that is taken',
    edited(PACKAGE, '"name": "money"', '"name": "api"'),
    [PACKAGE, 236, 'resources[5].name', 'api'],
  ],
  [
    'schema-fields',
    'a schema lacks a column',
    edited(PACKAGE, '"name": "pinyin"', '"name": "pin"'),
    [PACKAGE, 62, 'resources[1].schema', null],
  ],
];
