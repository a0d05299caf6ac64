import { edited } from '../sound-data.ts';
import { type ProblemCase, CATEGORIES, MONEY, leiyang } from './problem-case.ts';

/** Problems in the shape of a table. */
export const TABLE_CASES: readonly ProblemCase[] = [
  [
    'wrong-delimiter',
    'semicolons separate',
    { [CATEGORIES]: 'id;name_zh;name_en;order\nage;龄;Age;1\n' },
    [CATEGORIES, 1, null, 'id;name_zh;name_en;order'],
  ],
  [
    'missing-column',
    'a column is not there',
    { [CATEGORIES]: 'id,name_zh,name_en\nage,龄,Age\n' },
    [CATEGORIES, 1, 'order', null],
  ],
  ['unknown-column', 'a column is misspelt', edited(CATEGORIES, ',order', ',ordre'), [CATEGORIES, 1, 'ordre', 'ordre']],
  [
    'duplicate-column',
    'a column stands twice',
    edited(CATEGORIES, ',order', ',order,order'),
    [CATEGORIES, 1, 'order', 'order'],
  ],
  [
    'column-order',
    'columns are swapped',
    { [CATEGORIES]: 'id,name_en,name_zh,order\nage-2-6,2 to 6,二至六,1\nage-6-up,Over 6,六以上,2\n' },
    [CATEGORIES, 1, null, 'id,name_en,name_zh,order'],
  ],
  ['no-rows', 'there is only a header', { [CATEGORIES]: 'id,name_zh,name_en,order\n' }, [CATEGORIES, null, null, null]],
  [
    'ragged-row',
    'a cell is missing',
    edited(CATEGORIES, 'Over 6 years,2', '2'),
    [CATEGORIES, 3, null, 'age-6-up,6年以上,2'],
  ],
  ['blank-row', 'a row has only commas', edited(CATEGORIES, 'age-6-up', ',,,\nage-6-up'), [CATEGORIES, 3, null, null]],
  ['blank-row', 'a line is empty', edited(CATEGORIES, 'age-6-up', '\nage-6-up'), [CATEGORIES, 3, null, null]],
  [
    'unbalanced-quote',
    'a quote is never closed',
    edited(CATEGORIES, 'age-6-up,6年以上', 'age-6-up,"6年以上'),
    [CATEGORIES, 3, null, 'age-6-up,6年以上,Over 6 years,2'],
  ],
  [
    'misplaced-quote',
    'text follows a closing quote',
    edited(CATEGORIES, '6年以上', '"6年"以上'),
    [CATEGORIES, 3, null, 'age-6-up,6年"以上,Over 6 years,2'],
  ],
  [
    'stray-space',
    'a cell ends with a space',
    edited(CATEGORIES, 'Over 6 years', 'Over 6 years '),
    [CATEGORIES, 3, 'name_en', 'Over 6 years '],
  ],
  [
    'cell-too-long',
    'a cell is huge',
    edited(CATEGORIES, 'Over 6 years', 'x'.repeat(100_000)),
    [CATEGORIES, 3, 'name_en', `${'x'.repeat(60)} … ${'x'.repeat(60)}`],
  ],
  [
    'duplicate-key',
    'an identifier stands twice',
    edited(CATEGORIES, 'age-6-up', 'age-2-6'),
    [CATEGORIES, 3, 'id', 'age-2-6'],
  ],
  ['empty-cell', 'a name is empty', edited(CATEGORIES, '6年以上,Over 6 years', ','), [CATEGORIES, 3, 'name_zh', '']],
  ['one-language', 'a name has no English', edited(CATEGORIES, 'Over 6 years', ''), [CATEGORIES, 3, 'name_en', '']],
  [
    'one-language',
    'a note has no Chinese',
    edited(MONEY, '26.86亿元,speech,二/第四/s1,,', '26.86亿元,speech,二/第四/s1,,Why'),
    [MONEY, 2, 'note_zh', ''],
  ],
  ['not-a-number', 'a value has a separator', leiyang('"1,026.86",,,exact,26.86亿元'), [MONEY, 2, 'value', '1,026.86']],
  [
    'not-a-whole-number',
    'an order is a fraction',
    edited(CATEGORIES, 'Over 6 years,2', 'Over 6 years,2.5'),
    [CATEGORIES, 3, 'order', '2.5'],
  ],
  [
    'unknown-choice',
    'a status is misspelt',
    edited(MONEY, ',actual,26.86', ',actaul,26.86'),
    [MONEY, 2, 'status', 'actaul'],
  ],
  [
    'id-form',
    'an identifier has a space',
    edited(CATEGORIES, 'age-6-up', 'age 6 up'),
    [CATEGORIES, 3, 'id', 'age 6 up'],
  ],
  [
    'formula-like-text',
    'a name begins like a formula',
    edited(CATEGORIES, '6年以上', '=6年以上'),
    [CATEGORIES, 3, 'name_zh', '=6年以上'],
  ],
  [
    'formula-like-text',
    'a line of a note begins with a minus',
    edited(MONEY, '原文未列,Not in the text', '原文未列,"Not in\n-1 the text"'),
    [MONEY, 4, 'note_en', 'Not in\n-1 the text'],
  ],
];
