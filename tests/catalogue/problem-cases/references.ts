import { edited } from '../sound-data.ts';
import {
  type ProblemCase,
  UNITS,
  REGIONS,
  INDICATORS,
  CATEGORIES,
  DOCUMENTS,
  MONEY,
  FIRMS,
  CHART,
} from './problem-case.ts';

/** Problems in and with reference tables. */
export const REFERENCE_CASES: readonly ProblemCase[] = [
  [
    'unknown-unit',
    'an indicator has none of the units',
    edited(INDICATORS, ',yi_yuan,', ',yiyuan,'),
    [INDICATORS, 2, 'unit', 'yiyuan'],
  ],
  [
    'range-unit',
    'a part of a whole in money',
    edited(INDICATORS, 'Raised in the year,amount', 'Raised in the year,part'),
    [INDICATORS, 2, 'range', 'part'],
  ],
  ['unknown-region', 'a row is about no region', edited(MONEY, ',430481,', ',430418,'), [MONEY, 2, 'region', '430418']],
  [
    'unknown-region',
    'a parent does not exist',
    edited(REGIONS, '430400-counties,group,430400,', '430400-counties,group,430400-x,'),
    [REGIONS, 6, 'parent', '430400-x'],
  ],
  [
    'unknown-region',
    'a chart picks no region',
    edited(CHART, '"430426"', '"430462"'),
    [CHART, 6, 'select[0].region[1]', '430462'],
  ],
  [
    'unknown-indicator',
    'a row measures nothing',
    edited(MONEY, 'financing,430426', 'finance,430426'),
    [MONEY, 3, 'indicator', 'finance'],
  ],
  [
    'unknown-indicator',
    'a chart picks nothing',
    edited(CHART, '"indicator": "financing"', '"indicator": "finanzing"'),
    [CHART, 5, 'select[0].indicator', 'finanzing'],
  ],
  [
    'unknown-category',
    'a row has no category',
    edited(FIRMS, ',age-2-6,', ',age-2-7,'),
    [FIRMS, 2, 'category', 'age-2-7'],
  ],
  [
    'unknown-document',
    'a row has no document',
    edited(MONEY, '26.86亿元,speech', '26.86亿元,speach'),
    [MONEY, 2, 'document', 'speach'],
  ],
  [
    'region-code-form',
    'a code has seven digits',
    edited(REGIONS, '430426,county', '4304261,county'),
    [REGIONS, 4, 'code', '4304261'],
  ],
  [
    'region-parent',
    'the parent is another prefecture',
    edited(REGIONS, '430426,county,430400', '430426,county,430000'),
    [REGIONS, 4, 'parent', '430000'],
  ],
  [
    'region-circle',
    'two groups contain each other',
    edited(
      REGIONS,
      '430400-counties,group,430400,',
      '430400-a,group,430400-counties,甲,A,a,,,,\n430400-counties,group,430400-a,',
    ),
    [REGIONS, 6, 'parent', '430400-counties'],
  ],
  [
    'tile-incomplete',
    'a tile has no column',
    edited(REGIONS, 'leiyang,4,3', 'leiyang,4,'),
    [REGIONS, 5, 'tile_col', ''],
  ],
  [
    'tile-taken',
    'two counties share a tile',
    edited(REGIONS, 'leiyang,4,3', 'leiyang,3,1'),
    [REGIONS, 5, 'tile_row', '3'],
  ],
  [
    'unit-factor',
    'a factor is zero',
    edited(UNITS, 'billion yuan,0.1', 'billion yuan,0'),
    [UNITS, 2, 'factor_en', '0'],
  ],
  [
    'duplicate-name',
    'two indicators read the same',
    edited(INDICATORS, '税收占比', '融资额'),
    [INDICATORS, 3, 'name_zh', '融资额'],
  ],
  [
    'category-named-status',
    'a category is called target',
    edited(CATEGORIES, 'age-6-up', 'target'),
    [CATEGORIES, 3, 'id', 'target'],
  ],
  [
    'date-form',
    'a date does not exist',
    edited(DOCUMENTS, '2016-09-20', '2016-09-31'),
    [DOCUMENTS, 2, 'date', '2016-09-31'],
  ],
  ['hash-form', 'a hash is too short', edited(DOCUMENTS, '0'.repeat(64), '00ff'), [DOCUMENTS, 2, 'sha256', '00ff']],
  [
    'duplicate-name',
    'two regions have one name',
    edited(REGIONS, '耒阳市,Leiyang', '祁东县,Leiyang'),
    [REGIONS, 5, 'name_zh', '祁东县'],
  ],
  [
    'duplicate-name',
    'two regions have one English name',
    edited(REGIONS, '耒阳市,Leiyang', '耒阳市,Qidong County'),
    [REGIONS, 5, 'name_en', 'Qidong County'],
  ],
  [
    'duplicate-name',
    'two documents have one short title',
    edited(
      DOCUMENTS,
      '讲话,Speech,person\n',
      '讲话,Speech,person\nreply,测试答复,Test reply,某人,Somebody,2016-09-21,,,讲话,Reply,person\n',
    ),
    [DOCUMENTS, 3, 'short_title_zh', '讲话'],
  ],
];
