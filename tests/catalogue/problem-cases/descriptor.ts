import { edited } from '../sound-data.ts';
import { type ProblemCase, PACKAGE, CHART } from './problem-case.ts';

/** One change of the descriptor, on one line. */
function change(version: string, date: string): string {
  return `"changes": [${JSON.stringify({ version, date, summary: '测试', summary_en: 'Test' })}],`;
}

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
  [
    'version-form',
    'the version leads out of the folder',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "../../x"'),
    [PACKAGE, 6, 'version', '../../x'],
  ],
  [
    'version-form',
    'the version lacks its last part',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "1.2"'),
    [PACKAGE, 6, 'version', '1.2'],
  ],
  [
    'version-form',
    'the version begins with a letter',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "v1.2.0"'),
    [PACKAGE, 6, 'version', 'v1.2.0'],
  ],
  [
    'version-form',
    'a part of the version begins with zero',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "1.02.0"'),
    [PACKAGE, 6, 'version', '1.02.0'],
  ],
  [
    'version-form',
    'a pre-release is a number that begins with zero',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "1.2.0-01"'),
    [PACKAGE, 6, 'version', '1.2.0-01'],
  ],
  [
    'version-form',
    'the version hides a folder behind a pre-release',
    edited(PACKAGE, '"version": "0.1.0"', '"version": "1.2.0-a/../../x"'),
    [PACKAGE, 6, 'version', '1.2.0-a/../../x'],
  ],
  [
    'version-form',
    'the version is longer than a folder may be named',
    edited(PACKAGE, '"version": "0.1.0"', `"version": "1.2.0-${'a'.repeat(59)}"`),
    [PACKAGE, 6, 'version', `1.2.0-${'a'.repeat(59)}`],
  ],
  [
    'version-form',
    'a change is of no version',
    edited(PACKAGE, '"version": "0.1.0",', `"version": "0.1.0",\n${change('next', '2026-11-23')}`),
    [PACKAGE, 7, 'changes[0].version', 'next'],
  ],
  [
    'date-form',
    'a change is of no day of the calendar',
    edited(PACKAGE, '"version": "0.1.0",', `"version": "0.1.0",\n${change('0.1.0', '2026-02-30')}`),
    [PACKAGE, 7, 'changes[0].date', '2026-02-30'],
  ],
  [
    'not-a-web-address',
    'the licence is a program',
    edited(PACKAGE, 'https://creativecommons.org/licenses/by/4.0/', 'javascript:alert(1)'),
    [PACKAGE, 11, 'licenses[0].path', 'javascript:alert(1)'],
  ],
  [
    'not-a-web-address',
    'the licence is a file',
    edited(PACKAGE, 'https://creativecommons.org/licenses/by/4.0/', 'licence.txt'),
    [PACKAGE, 11, 'licenses[0].path', 'licence.txt'],
  ],
  [
    'not-a-web-address',
    'the licence is of another kind of address',
    edited(PACKAGE, 'https://creativecommons.org/licenses/by/4.0/', 'ftp://example.org/licence'),
    [PACKAGE, 11, 'licenses[0].path', 'ftp://example.org/licence'],
  ],
];
