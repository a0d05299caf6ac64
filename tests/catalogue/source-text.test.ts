import { describe, expect, it } from 'vitest';
import { normaliseBulletin, splitBulletin } from '../../src/catalogue/source-text.ts';

const TITLES = [
  { id: 'first', title: '关于甲(试行)的通知' },
  { id: 'second', title: '关于乙的通知' },
];

describe('normaliseBulletin(text)', () => {
  it('makes editions with other line breaks, indents and marks the same', () => {
    const expected = '标题\n正文第一段。\n第二段。';
    expect(normaliseBulletin('标题\n\n  正文 第一段。\n\u3000\u3000第二段。\n')).toBe(expected);
    expect(normaliseBulletin('\uFEFF标题\r\n正文第一段。\r第二段。')).toBe(expected);
  });
});

describe('splitBulletin(text, titles)', () => {
  it('cuts at the titles, also where they are broken over lines', () => {
    const text = '目录\n关于甲(试行)\n的通知\n甲文。\n关于乙的通知\n乙文。\n';
    expect([...splitBulletin(text, TITLES)]).toEqual([
      ['first', '关于甲(试行)\n的通知\n甲文。\n'],
      ['second', '关于乙的通知\n乙文。'],
    ]);
  });

  it('looks for each title behind the one before, and leaves out what is not there', () => {
    expect([...splitBulletin('关于乙的通知\n关于甲(试行)的通知\n甲文。', TITLES).keys()]).toEqual(['first']);
  });

  it('finds nothing in another text', () => {
    expect(splitBulletin('别的文章。', TITLES).size).toBe(0);
  });
});
