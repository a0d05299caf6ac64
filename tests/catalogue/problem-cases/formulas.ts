import type { Changes } from '../sound-data.ts';
import type { ProblemCase } from './problem-case.ts';

const DERIVATIONS = 'derivations.csv';
const CHECKS = 'checks.csv';

const DERIVATION_HEADER = 'id,dataset,indicator,region,period,category,status,formula,assumption_zh,assumption_en';
const CHECK_HEADER =
  'id,topic,left,relation,right,title_zh,title_en,explanation_zh,explanation_en,left_name_zh,left_name_en,right_name_zh,right_name_en';

const LEIYANG = 'financing[430481,2015]';
const QIDONG = 'financing[430426,2015]';
const SHARE = 'tax_share[430400-counties,2015]';

/** Derivations of the financing of other years, a row each: `key` runs from id to status. */
export function derivations(...rows: readonly (readonly [key: string, formula: string])[]): Changes {
  const lines = rows.map(([key, formula]) => `${key},"${formula}",,`);
  return { [DERIVATIONS]: [DERIVATION_HEADER, ...lines, ''].join('\n') };
}

/** Checks that differ in id, topic and statement: `left,relation,right`. */
export function checks(...rows: readonly (readonly [id: string, statement: readonly string[], topic?: string])[]) {
  const lines = rows.map(([id, [left, relation, right], topic = 'money']) =>
    [
      id,
      topic,
      `"${left ?? ''}"`,
      relation,
      `"${right ?? ''}"`,
      '题',
      'Title',
      '说明',
      'Explained',
      '',
      '',
      '',
      '',
    ].join(','),
  );
  return { [CHECKS]: [CHECK_HEADER, ...lines, ''].join('\n') };
}

const PAST = 'past,money,financing,430481,2010,,actual';

function formula(text: string): Changes {
  return derivations([PAST, text]);
}

/** Problems in derivations and checks. */
export const FORMULA_CASES: readonly ProblemCase[] = [
  [
    'unknown-dataset',
    'a derivation in no dataset',
    derivations([PAST.replace('money', 'monney'), LEIYANG]),
    [DERIVATIONS, 2, 'dataset', 'monney'],
  ],
  [
    'unknown-dataset',
    'a check of no topic',
    checks(['a', [LEIYANG, '=', LEIYANG], 'mony']),
    [CHECKS, 2, 'topic', 'mony'],
  ],
  ['unknown-choice', 'no such relation', checks(['a', [LEIYANG, '==', LEIYANG]]), [CHECKS, 2, 'relation', '==']],
  [
    'derivation-dataset',
    'financing belongs to money',
    derivations([PAST.replace('money', 'firms'), LEIYANG]),
    [DERIVATIONS, 2, 'dataset', 'firms'],
  ],
  [
    'duplicate-key',
    'two derivations of one name',
    derivations([PAST, LEIYANG], [PAST.replace('2010', '2011'), LEIYANG]),
    [DERIVATIONS, 3, 'id', 'past'],
  ],
  [
    'duplicate-observation',
    'two derivations of one value',
    derivations([PAST, LEIYANG], [PAST.replace('past', 'again'), LEIYANG]),
    [DERIVATIONS, 3, 'indicator', 'financing'],
  ],
  [
    'duplicate-key',
    'two checks of one name',
    checks(['a', [LEIYANG, '>', QIDONG]], ['a', [LEIYANG, '>', QIDONG]]),
    [CHECKS, 3, 'id', 'a'],
  ],
  ['formula-syntax', 'the formula breaks off', formula(`${LEIYANG} ÷`), [DERIVATIONS, 2, 'formula', `${LEIYANG} ÷`]],
  ['formula-syntax', 'two signs', checks(['a', [LEIYANG, '=', '+ 3']]), [CHECKS, 2, 'right', '+ 3']],
  [
    'formula-unknown-observation',
    'a county that has no value',
    formula('financing[430418,2015]'),
    [DERIVATIONS, 2, 'formula', 'financing[430418,2015]'],
  ],
  [
    'formula-unknown-function',
    'a misspelt function',
    formula(`summ(${LEIYANG})`),
    [DERIVATIONS, 2, 'formula', `summ(${LEIYANG})`],
  ],
  [
    'formula-argument-count',
    'a share of nothing',
    formula(`share(${LEIYANG})`),
    [DERIVATIONS, 2, 'formula', `share(${LEIYANG})`],
  ],
  [
    'formula-units',
    'money plus percent',
    formula(`${LEIYANG} + ${SHARE}`),
    [DERIVATIONS, 2, 'formula', `${LEIYANG} + ${SHARE}`],
  ],
  ['formula-exponent', 'money squared', formula(`${LEIYANG} ^ 2`), [DERIVATIONS, 2, 'formula', `${LEIYANG} ^ 2`]],
  [
    'formula-result-unit',
    'a ratio stored as money',
    formula(`${LEIYANG} ÷ ${QIDONG}`),
    [DERIVATIONS, 2, 'formula', `${LEIYANG} ÷ ${QIDONG}`],
  ],
  [
    'formula-cycle',
    'each year from the other',
    derivations(
      [PAST, 'financing[430481,2011] × 2'],
      ['later,money,financing,430481,2011,,actual', 'financing[430481,2010] ÷ 2'],
    ),
    [DERIVATIONS, 2, 'formula', 'financing[430481,2011] × 2'],
  ],
  [
    'derivation-of-printed',
    'the value is printed',
    derivations([PAST.replace('2010', '2015'), QIDONG]),
    [DERIVATIONS, 2, 'indicator', 'financing'],
  ],
  ['check-sides-differ', 'money against percent', checks(['a', [LEIYANG, '=', SHARE]]), [CHECKS, 2, 'relation', '=']],
  ['check-without-observation', 'two plain numbers', checks(['a', ['1', '<', '2']]), [CHECKS, 2, 'left', '1']],
  [
    'check-of-itself',
    'a count against a number typed from it',
    checks(['a', [LEIYANG, '=', `26.86 × 100000000 × one(${LEIYANG})`]]),
    [CHECKS, 2, 'right', `26.86 × 100000000 × one(${LEIYANG})`],
  ],
  [
    'formula-no-named-regions',
    'a count of named regions that are not recorded',
    checks(['a', [LEIYANG, '=', `named(${LEIYANG})`]]),
    [CHECKS, 2, 'right', `named(${LEIYANG})`],
  ],
  [
    'check-without-unit',
    'money times money',
    checks(['a', [`${LEIYANG} × ${LEIYANG}`, '=', `${LEIYANG} × ${QIDONG}`]]),
    [CHECKS, 2, 'left', `${LEIYANG} × ${LEIYANG}`],
  ],
  [
    'formula-too-long',
    'twenty thousand nested brackets',
    derivations([PAST, '('.repeat(20_000) + QIDONG + ')'.repeat(20_000)]),
    [DERIVATIONS, 2, 'formula', `${'('.repeat(60)} … ${')'.repeat(60)}`],
  ],
  [
    'formula-too-long',
    'twenty thousand minus signs',
    derivations([PAST, `${'−'.repeat(20_000)}${QIDONG}`]),
    [DERIVATIONS, 2, 'formula', `${'−'.repeat(60)} … ${'−'.repeat(60 - QIDONG.length)}${QIDONG}`],
  ],
  [
    'formula-too-long',
    'a check with ten thousand terms',
    checks(['a', ['1 + '.repeat(10_000) + LEIYANG, '<', QIDONG]]),
    [CHECKS, 2, 'left', `${'1 + '.repeat(15)} … ${('1 + '.repeat(15) + LEIYANG).slice(-60)}`],
  ],
];
