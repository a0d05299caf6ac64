import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeFormula, withoutFormula } from '../../src/domain/formula-text.ts';

describe('text that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000=1', "'\u3000=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['=1+1\n合计', "'=1+1\n合计"],
    ['合计\n=1+1', "合计\n'=1+1"],
    ['合计\r\n =1+1', "合计\r\n' =1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])('%j is marked as text', (text, marked) => {
    expect(withoutFormula(text)).toBe(marked);
  });

  test.each(['', '26.86亿元', '2=1+1', 'a@b.cn', '《关于A+B的通知》', '−3.2', 'gdp[430400,2015] ÷ 2', "'=1"])(
    '%j stays as it is',
    (text) => {
      expect(looksLikeFormula(text)).toBe(false);
      expect(withoutFormula(text)).toBe(text);
    },
  );

  test('nothing that has been marked would run, and nothing of the text is lost', () => {
    const dangerous = fc.stringMatching(/^[ \t\r\n\0=+\-@＝＋－＠\u200b\u3000a1"',]{0,12}$/u);
    fc.assert(
      fc.property(dangerous, (text) => {
        const marked = withoutFormula(text);
        expect(looksLikeFormula(marked)).toBe(false);
        expect(marked.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });
});
