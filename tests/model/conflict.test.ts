import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { type CheckResult, type Relation, RELATIONS, type Side } from '../../src/domain/audit.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { conflictSentence } from '../../src/model/conflict.ts';

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

const FIRMS: Unit = {
  id: 'firms',
  kind: 'count',
  dimension: 'firm',
  scale: 1,
  factorEn: 1,
  label: { zh: '家', en: 'firms' },
};
const UNITS = new Map([[FIRMS.id, FIRMS]]);

function side(value: number | null, lower: number | null, upper: number | null): Side {
  return { kind: 'known', value, interval: { lower, upper } };
}

function exactly(value: number): Side {
  return side(value, value, value);
}

function conflict(left: Side, relation: Relation, right: Side, named = true): CheckResult {
  const words = (zh: string, en: string) => ({ zh, en });
  const sides = named ? { left: words('各县之和', 'the sum'), right: words('合计', 'the total') } : null;
  return {
    check: {
      id: 'sum',
      topic: 'firms',
      left: '',
      relation,
      right: '',
      title: words('各县之和与合计相同', 'Sum and total agree'),
      explanation: words('', ''),
      sides,
    },
    verdict: 'conflicting',
    left,
    right,
    unit: FIRMS.id,
    operands: [],
  };
}

describe('a conflict in a sentence', () => {
  it.each([
    [
      '=',
      exactly(9),
      exactly(8),
      '各县之和为 9 家，合计却为 8 家',
      'The sum comes to 9 firms, but the total comes to 8 firms',
    ],
    [
      '<',
      exactly(9),
      exactly(9),
      '各县之和为 9 家，不低于合计的 9 家',
      'The sum comes to 9 firms, no lower than the total (9 firms)',
    ],
    [
      '≤',
      exactly(9),
      exactly(8),
      '各县之和为 9 家，高于合计的 8 家',
      'The sum comes to 9 firms, above the total (8 firms)',
    ],
    [
      '>',
      exactly(8),
      exactly(8),
      '各县之和为 8 家，不高于合计的 8 家',
      'The sum comes to 8 firms, no higher than the total (8 firms)',
    ],
    [
      '≥',
      exactly(8),
      exactly(9),
      '各县之和为 8 家，低于合计的 9 家',
      'The sum comes to 8 firms, below the total (9 firms)',
    ],
  ] as const)('says what was found where the sides should be %s', (relation, left, right, zh, en) => {
    const result = conflict(left, relation, right);
    expect(conflictSentence(result, UNITS, 'zh')).toBe(zh);
    expect(conflictSentence(result, UNITS, 'en')).toBe(en);
  });

  it('tells of a range the end that the other side lies beyond', () => {
    const result = conflict(side(null, 0, 20), '=', side(null, 30, 90));
    expect(conflictSentence(result, UNITS, 'zh')).toBe('各县之和为 20 家以下，合计却为 30 家以上');
    const turned = conflict(side(null, 30, null), '=', side(null, 0, 20));
    expect(conflictSentence(turned, UNITS, 'zh')).toBe('各县之和为 30 家以上，合计却为 20 家以下');
  });

  it('denies the title where the sides have no names', () => {
    const result = conflict(exactly(9), '=', exactly(8), false);
    expect(conflictSentence(result, UNITS, 'zh')).toBe('“各县之和与合计相同”不成立：左边为 9 家，右边为 8 家');
    expect(conflictSentence(result, UNITS, 'en')).toBe(
      '“Sum and total agree” does not hold: the left side comes to 9 firms, the right side to 8 firms',
    );
  });

  it('knows words for every relation', () => {
    for (const relation of RELATIONS) {
      expect(conflictSentence(conflict(exactly(1), relation, exactly(2)), UNITS, 'en')).toContain('1 firm');
    }
  });

  // 332.41 ÷ 61.5% against 3797 ÷ 5; 850.85 ÷ 40% = 2127.1, rounded outward, against 13472 ÷ 5.
  it.each([
    [
      'park-value-added-against-five-year-mean',
      'zh',
      '由园区推算的 2015 年工业增加值为 540.5 亿元，低于“十二五”年平均的 759.4 亿元',
    ],
    [
      'park-value-added-against-five-year-mean',
      'en',
      'The industrial value added of 2015 implied by the parks comes to 54.05 billion yuan, below the yearly mean of 2011–2015 (75.94 billion yuan)',
    ],
    [
      'emerging-output-against-five-year-mean',
      'zh',
      '由新兴产业推算的 2015 年工业总产值为 2128 亿元以下，低于“十二五”年平均的 2694.4 亿元',
    ],
    // 3796.5 at least, growing by 15 %: the last of five years is 984.8 at least, outward 984.
    [
      'park-value-added-against-growth-path',
      'en',
      'The industrial value added of 2015 implied by the parks comes to 54.05 billion yuan, but that implied by the five-year total and its growth comes to 98.4 billion yuan or more',
    ],
    ['hospital-reform-stages', 'zh', '正文所称的城市公立医院改革为 3 个阶段，随后列出的却为 4 个阶段'],
  ] as const)('of the bulletin: %s (%s)', (id, language, said) => {
    const result = catalogue.checks.get(id);
    if (!result) throw new Error(id);
    expect(conflictSentence(result, catalogue.units, language)).toBe(said);
  });

  it('has names for both sides of every check of the bulletin that conflicts', () => {
    const conflicting = [...catalogue.checks.values()].filter(({ verdict }) => verdict === 'conflicting');
    expect(conflicting.filter(({ check }) => check.sides === null).map(({ check }) => check.id)).toEqual([]);
  });
});
