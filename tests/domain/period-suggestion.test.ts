import { describe, expect, it } from 'vitest';
import { suggestPeriod } from '../../src/domain/period-suggestion.ts';

describe('suggestPeriod(written) tells what was meant by', () => {
  it.each([
    ['2016/9', '2016-09'],
    ['2016.9', '2016-09'],
    ['2016-9', '2016-09'],
    ['2016年9月', '2016-09'],
    ['２０１６／９', '2016-09'],
    ['16-9', '2016-09'],
    ['16年9月', '2016-09'],
    ['Sep-16', '2016-09'],
    ['Sept-2016', '2016-09'],
    ['2016/9/20', '2016-09-20'],
    ['2016年9月20日', '2016-09-20'],
    ['2015年', '2015'],
    ['2015年度', '2015'],
    ['2011-2015', '2011/2015'],
    ['2011—2015年', '2011/2015'],
  ])('%s: %s', (written, meant) => {
    expect(suggestPeriod(written)).toBe(meant);
  });

  it.each(['10-11', '16', '2016-13', '2016/0', 'x', '', '2015-2011', 'Foo-16', '9月'])(
    'nothing sure: %j',
    (written) => {
      expect(suggestPeriod(written)).toBeUndefined();
    },
  );
});
