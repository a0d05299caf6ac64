import { describe, expect, it } from 'vitest';
import { operandsOf } from '../../../src/domain/formula/expression.ts';
import { parseFormula } from '../../../src/domain/formula/parse.ts';

function problemOf(formula: string) {
  const parsed = parseFormula(formula);
  return parsed.ok ? undefined : parsed.problem;
}

describe('a formula', () => {
  it('binds × and ÷ tighter than + and −', () => {
    expect(parseFormula('1 + 2 × 3')).toEqual({
      ok: true,
      expression: {
        kind: 'operation',
        operator: '+',
        at: 2,
        left: { kind: 'number', value: 1, percent: false, at: 0 },
        right: {
          kind: 'operation',
          operator: '×',
          at: 6,
          left: { kind: 'number', value: 2, percent: false, at: 4 },
          right: { kind: 'number', value: 3, percent: false, at: 8 },
        },
      },
    });
  });

  it('takes keyboard signs for printed ones', () => {
    expect(parseFormula('8 - 6 / 3 * 2')).toEqual(parseFormula('8 − 6 ÷ 3 × 2'));
  });

  it('subtracts from left to right', () => {
    const parsed = parseFormula('9 − 4 − 3');
    expect(parsed.ok && parsed.expression).toMatchObject({
      operator: '−',
      left: { operator: '−', left: { value: 9 }, right: { value: 4 } },
      right: { value: 3 },
    });
  });

  it('names observations by indicator, region, period, category and status', () => {
    const parsed = parseFormula(
      'sum(a[430400,2015], b_2[430400-counties, 2011/2015, firm-age-2-6, target]) ÷ a[430400,2015]',
    );
    expect(parsed.ok && operandsOf(parsed.expression)).toEqual([
      'a[430400,2015]',
      'b_2[430400-counties,2011/2015,firm-age-2-6,target]',
    ]);
  });

  it('reads percentages as such', () => {
    const parsed = parseFormula('100% − 8.3%');
    expect(parsed.ok && parsed.expression).toMatchObject({
      left: { value: 100, percent: true },
      right: { value: 8.3, percent: true },
    });
  });

  it.each([
    ['', 0, '', 'unfinished'],
    ['1 +', 3, '', 'unfinished'],
    ['(1 + 2', 6, '', 'unfinished'],
    ['1 2', 2, '2', 'unexpected'],
    ['gdp', 3, '', 'unfinished'],
    ['1 + $', 4, '$', 'unexpected'],
    ['gdp[430400]', 3, '[430400]', 'empty-operand'],
    ['gdp[430400,]', 3, '[430400,]', 'empty-operand'],
    ['sum(1,)', 6, ')', 'unexpected'],
    ['1 ＋ 2', 2, '＋', 'unexpected'],
    ['𠮷', 0, '𠮷', 'unexpected'],
  ])('%j is refused at offset %i, where %j stands', (formula, at, found, kind) => {
    expect(problemOf(formula)).toMatchObject({ at, found, kind });
  });
});
