import { edited } from '../sound-data.ts';
import { type ProblemCase, MONEY, FIRMS, CHART, LEIYANG, QIDONG, leiyang } from './problem-case.ts';

/** Problems in rows of observations. */
export const OBSERVATION_CASES: readonly ProblemCase[] = [
  [
    'period-form',
    'a period is written in words',
    edited(MONEY, '430481,2015', '430481,2015年'),
    [MONEY, 2, 'period', '2015年'],
  ],
  [
    'period-form',
    'a chart picks a month that is none',
    edited(CHART, '"period": "2015"', '"period": "2015-13"'),
    [CHART, 7, 'select[0].period', '2015-13'],
  ],
  [
    'locator-form',
    'a locator has no sentence',
    edited(MONEY, '26.86亿元,speech,二/第四/s1', '26.86亿元,speech,二/第四'),
    [MONEY, 2, 'locator', '二/第四'],
  ],
  [
    'duplicate-observation',
    'a row stands twice',
    edited(MONEY, QIDONG, `${QIDONG}\n${LEIYANG}`),
    [MONEY, 4, 'indicator', 'financing'],
  ],
  [
    'indicator-in-two-datasets',
    'a later dataset has it too',
    edited(
      FIRMS,
      'tax_share,430400-counties',
      `${LEIYANG.replace('430481', '430400-counties')}\ntax_share,430400-counties`,
    ),
    [FIRMS, 5, 'indicator', 'financing'],
  ],
  [
    'missing-without-reason',
    'nothing is said',
    edited(MONEY, '原文未列,Not in the text', ','),
    [MONEY, 4, 'value', ''],
  ],
  [
    'missing-with-qualifier',
    'nothing is about',
    edited(MONEY, ',exact,,speech', ',about,,speech'),
    [MONEY, 4, 'qualifier', 'about'],
  ],
  ['printed-empty', 'a value has no print', leiyang('26.86,,,exact,'), [MONEY, 2, 'printed', '']],
  [
    'printed-unreadable',
    'a sentence is quoted',
    leiyang('26.86,,,exact,耒阳融资26.86亿元'),
    [MONEY, 2, 'printed', '耒阳融资26.86亿元'],
  ],
  ['printed-unit-disagrees', 'percent is not money', leiyang('26.86,,,exact,26.86%'), [MONEY, 2, 'printed', '26.86%']],
  ['value-disagrees', 'digits are swapped', leiyang('28.66,,,exact,26.86亿元'), [MONEY, 2, 'value', '28.66']],
  ['value-disagrees', 'the magnitude is another', leiyang('26.86,,,exact,26.86万元'), [MONEY, 2, 'value', '26.86']],
  [
    'qualifier-disagrees',
    'a bound is called exact',
    leiyang('20,,,exact,超过20亿元'),
    [MONEY, 2, 'qualifier', 'exact'],
  ],
  ['value-missing', 'an exact value is empty', leiyang(',,,exact,26.86亿元'), [MONEY, 2, 'value', '']],
  ['value-with-bound', 'a bound has a value', leiyang('20,,,more_than,超过20亿元'), [MONEY, 2, 'value', '20']],
  [
    'bounds-crossed',
    'the lower is the greater',
    leiyang('26.86,30,20,exact,26.86亿元', '注'),
    [MONEY, 2, 'lower', '30'],
  ],
  [
    'bounds-incomplete',
    'one bound of an exact value',
    leiyang('26.86,20,,exact,26.86亿元', '注'),
    [MONEY, 2, 'upper', ''],
  ],
  [
    'bounds-incomplete',
    'an open one is closed at the wrong end',
    leiyang(',,30,more_than,超过20亿元', '注'),
    [MONEY, 2, 'lower', ''],
  ],
  ['bounds-needed', 'a band with one end', leiyang(',,,between,50亿元'), [MONEY, 2, 'printed', '50亿元']],
  [
    'bounds-without-note',
    'bounds are not explained',
    leiyang('26.86,20,30,exact,26.86亿元'),
    [MONEY, 2, 'lower', '20'],
  ],
  ['bounds-disagree', 'a range is narrowed', leiyang(',20,25,between,20-30亿元', '注'), [MONEY, 2, 'lower', '20']],
  ['bounds-disagree', 'a bound is moved', leiyang(',21,,more_than,超过20亿元', '注'), [MONEY, 2, 'lower', '21']],
  [
    'value-outside-bounds',
    'the value is above',
    leiyang('26.86,20,25,about,26.86亿元', '注'),
    [MONEY, 2, 'value', '26.86'],
  ],
];
