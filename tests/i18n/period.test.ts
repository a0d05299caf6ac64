import { expect, test } from 'vitest';

import { formatPeriod } from '../../src/i18n/period.ts';
import { period } from '../fixtures/bulletin-catalogue.ts';

test.each([
  ['2015', '2015 年', '2015'],
  ['2016-09', '2016 年 9 月', 'September 2016'],
  ['2016-12-31', '2016 年 12 月 31 日', '31 December 2016'],
  ['2011/2015', '2011—2015 年', '2011–2015'],
])('%s is %s in Chinese and %s in English', (iso, zh, en) => {
  expect(formatPeriod(period(iso), 'zh')).toBe(zh);
  expect(formatPeriod(period(iso), 'en')).toBe(en);
});
