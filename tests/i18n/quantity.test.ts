import { describe, expect, it } from 'vitest';

import type { Quantity } from '../../src/domain/quantity.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { inDisplayUnit, quantityWords } from '../../src/i18n/quantity.ts';
import { bounded, counted, measured, UNITS } from '../fixtures/bulletin-catalogue.ts';

function zh(quantity: Quantity, unit: Unit): readonly [string, string] {
  const { text, textWithUnit } = quantityWords(quantity, unit, 'zh');
  return [text, textWithUnit];
}

function en(quantity: Quantity, unit: Unit): readonly [string, string] {
  const { text, textWithUnit } = quantityWords(inDisplayUnit(quantity, unit, 'en'), unit, 'en');
  return [text, textWithUnit];
}

const ABOUT_80: Quantity = { kind: 'known', value: 80, interval: { lower: 75, upper: 85 }, qualifier: 'about' };

describe('quantityWords', () => {
  it('writes 26.86亿元 in 亿元 and in billion yuan', () => {
    expect(zh(measured(26.86, 2), UNITS.yiYuan)).toEqual(['26.86', '26.86 亿元']);
    expect(en(measured(26.86, 2), UNITS.yiYuan)).toEqual(['2.686', '2.686 billion yuan']);
  });

  it('writes 10亿元以下 with the words that include the bound', () => {
    expect(zh(bounded('at_most', null, 10), UNITS.yiYuan)).toEqual(['10 以下', '10 亿元以下']);
    expect(en(bounded('at_most', null, 10), UNITS.yiYuan)).toEqual(['1 or less', '1 billion yuan or less']);
  });

  it('writes 超过20亿元', () => {
    expect(zh(bounded('more_than', 20, null), UNITS.yiYuan)).toEqual(['超过 20', '超过 20 亿元']);
    expect(en(bounded('more_than', 20, null), UNITS.yiYuan)).toEqual(['more than 2', 'more than 2 billion yuan']);
  });

  it('writes 不到20% and 80%以上', () => {
    expect(zh(bounded('less_than', null, 20), UNITS.percent)).toEqual(['不到 20%', '不到 20%']);
    expect(en(bounded('less_than', null, 20), UNITS.percent)).toEqual(['under 20%', 'under 20%']);
    expect(zh(bounded('at_least', 80, null), UNITS.percent)).toEqual(['80%以上', '80%以上']);
    expect(en(bounded('at_least', 80, null), UNITS.percent)).toEqual(['80% or more', '80% or more']);
  });

  it('tells a known lower end of what is 不到: 36.15% to under 49.2%', () => {
    const county = bounded('less_than', 36.15, 49.2);
    expect(zh(county, UNITS.percent)).toEqual(['36.15 至不到 49.2%', '36.15 至不到 49.2%']);
    expect(en(county, UNITS.percent)).toEqual(['36.15 to under 49.2%', '36.15 to under 49.2%']);
    const below = bounded('less_than', -13.1, 0);
    expect(zh(below, UNITS.points)).toEqual(['−13.1 至不到 0', '−13.1 至不到 0 个百分点']);
    expect(en(below, UNITS.points)).toEqual(['−13.1 to under 0', '−13.1 to under 0 percentage points']);
  });

  it('keeps the word of 接近50亿元, which is more than 不到', () => {
    expect(zh(bounded('nearly', null, 50), UNITS.yiYuan)).toEqual(['接近 50', '接近 50 亿元']);
    expect(en(bounded('nearly', null, 50), UNITS.yiYuan)).toEqual(['nearly 5', 'nearly 5 billion yuan']);
  });

  it('does not tell a lower end of zero, which nothing is below', () => {
    expect(zh(bounded('less_than', 0, 20), UNITS.percent)).toEqual(['不到 20%', '不到 20%']);
  });

  it('writes 80%左右', () => {
    expect(zh(ABOUT_80, UNITS.percent)).toEqual(['约 80%', '约 80%']);
    expect(en(ABOUT_80, UNITS.percent)).toEqual(['about 80%', 'about 80%']);
  });

  it('writes ranks as ordinals and bands of ranks as ranges', () => {
    expect(zh(counted(15), UNITS.places)).toEqual(['第 15 位', '第 15 位']);
    expect(en(counted(15), UNITS.places)).toEqual(['15th', '15th']);
    expect(zh(bounded('between', 50, 90), UNITS.places)).toEqual(['第 50–90 位', '第 50–90 位']);
    expect(en(bounded('between', 50, 90), UNITS.places)).toEqual(['50th–90th', '50th–90th']);
  });

  it('writes ratios to one', () => {
    expect(zh(measured(0.5, 1), UNITS.ratio)).toEqual(['0.5 : 1', '0.5 : 1']);
    expect(en(measured(0.5, 1), UNITS.ratio)).toEqual(['0.5 : 1', '0.5 : 1']);
  });

  it('writes multiples', () => {
    expect(zh(measured(3.27, 2), UNITS.times)).toEqual(['3.27 倍', '3.27 倍']);
    expect(en(measured(3.27, 2), UNITS.times)).toEqual(['3.27×', '3.27 times']);
  });

  it('writes differences in points with their sign', () => {
    expect(zh(measured(24.5, 1), UNITS.points)).toEqual(['+24.5', '+24.5 个百分点']);
    expect(en(measured(-8.7, 1), UNITS.points)).toEqual(['−8.7', '−8.7 percentage points']);
  });

  it('keeps a printed zero after the decimal point', () => {
    expect(zh(measured(2, 1), UNITS.percent)).toEqual(['2.0%', '2.0%']);
    expect(zh(measured(60, 0), UNITS.percent)).toEqual(['60%', '60%']);
  });

  it('counts one firm and two firms in English', () => {
    expect(en(counted(1), UNITS.firms)).toEqual(['1', '1 firm']);
    expect(en(counted(35), UNITS.firms)).toEqual(['35', '35 firms']);
    expect(zh(counted(1), UNITS.firms)).toEqual(['1', '1 家']);
  });
});

describe('grades', () => {
  const grade: Unit = {
    id: 'safety_grade',
    label: { zh: '级', en: 'grade' },
    factorEn: 1,
    kind: 'grade',
    dimension: 'grade',
    scale: 1,
  };

  it('are no ranks, and above means better: 三级以上 is grade 3, 2 or 1', () => {
    expect(zh(bounded('at_most', null, 3), grade)).toEqual(['3 级以上', '3 级以上']);
    expect(en(bounded('at_most', null, 3), grade)).toEqual(['grade 3 or better', 'grade 3 or better']);
  });
});

describe('inDisplayUnit', () => {
  it('converts value and interval without dust', () => {
    expect(inDisplayUnit(measured(26.86, 2), UNITS.yiYuan, 'en')).toEqual({
      kind: 'known',
      value: 2.686,
      interval: { lower: 2.6855, upper: 2.6865 },
      qualifier: 'exact',
    });
  });

  it('leaves open ends open', () => {
    const { value, interval } = inDisplayUnit(bounded('at_least', 3, null), UNITS.wanPersons, 'en');
    expect(value).toBeNull();
    expect(interval).toEqual({ lower: 30, upper: null });
  });

  it('leaves Chinese units alone', () => {
    expect(inDisplayUnit(measured(26.86, 2), UNITS.yiYuan, 'zh').value).toBe(26.86);
  });
});
