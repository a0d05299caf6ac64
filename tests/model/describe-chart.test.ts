import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';

import { resolveChart } from '../../src/model/resolve-chart.ts';
import { catalogueOf, measured, observe } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

const CATALOGUE = catalogueOf();

describe('description', () => {
  it('tells form, content, number of marks and every mark', () => {
    expect(resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'zh')).description).toBe(
      '条形图：县级融资额（亿元） · 2015 年，共 7 项。耒阳市 26.86 亿元；祁东县 16.84 亿元；常宁市 11.15 亿元；' +
        '衡阳县 10 亿元以下；衡南县 10 亿元以下；衡山县 10 亿元以下；衡东县 10 亿元以下。',
    );
  });

  it('tells what the marks are held against', () => {
    expect(resolveChart(CHARTS['gap-to-peers'], readIn(CATALOGUE, 'en')).description).toBe(
      'Chart of gaps: Gap in the share of parks (percentage points) · 2015, 5 marks. Hengyang = 0. ' +
        'Changde +24.5 percentage points; Yongzhou +20.2 percentage points; Chenzhou +14.7 percentage points; ' +
        'Changsha +12.1 percentage points; Xiangtan +10.4 percentage points.',
    );
    expect(resolveChart(CHARTS['range-dots'], readIn(CATALOGUE, 'zh')).description).toContain(
      '参照：2020 年 · 目标 2.5 : 1。',
    );
    expect(resolveChart(CHARTS['part-to-whole'], readIn(CATALOGUE, 'zh')).description).toBe(
      '构成图：新增规模企业（家） · 衡阳市 · 2015 年，共 3 项。整体：新增规模企业 153 家。' +
        '当年注册投产达标 35 家；注册 2 至 6 年 64 家；注册 6 年以上 21 家；原文未说明 33 家。',
    );
  });

  it('gives the reason for what is missing', () => {
    const spec = { ...CHARTS['ranked-bars'], select: [{ indicator: ['private_share'] }], focus: [] };
    expect(resolveChart(spec, readIn(CATALOGUE, 'zh')).description).toContain('衡阳市区级 缺失：原文未给出。');
  });

  it('of more than twelve marks tells the extremes and what is in focus', () => {
    const thirteen = Array.from({ length: 13 }, (_, index) =>
      observe('county_financing', '430426', String(2001 + index), measured(10 + index, 0)),
    );
    const spec = { ...CHARTS['ranked-bars'], across: 'period', focus: ['2005'] } as const;
    expect(resolveChart(spec, readIn(catalogueOf(thirteen), 'zh')).description).toBe(
      '条形图：县级融资额（亿元） · 祁东县，共 13 项。最高：2013 年 22 亿元。最低：2001 年 10 亿元。重点：2005 年 14 亿元。',
    );
  });
});
