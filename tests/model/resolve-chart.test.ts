import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';

import { resolveChart } from '../../src/model/resolve-chart.ts';
import { bounded, catalogueOf, measured, missing, observe, OBSERVATIONS } from '../fixtures/bulletin-catalogue.ts';
import { CHARTS } from '../fixtures/bulletin-charts.ts';

const CATALOGUE = catalogueOf();

describe('marks', () => {
  it('carry value, interval, words and origin of their observation', () => {
    const { marks } = resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'zh'));
    expect(marks[0]).toEqual({
      key: 'county_financing[430481,2015]',
      position: '430481',
      series: 'all',
      label: '耒阳市',
      value: 26.86,
      interval: { lower: 26.855, upper: 26.865 },
      qualifier: 'exact',
      text: '26.86',
      textWithUnit: '26.86 亿元',
      emphasis: 'focus',
      origin: 'printed',
      missing: null,
      note: null,
      source: 0,
      printed: '26.86亿元',
    });
  });

  it('are in the units of the language', () => {
    const { marks, unit } = resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'en'));
    expect(unit).toEqual({ id: 'yi_yuan', label: 'billion yuan', kind: 'money' });
    expect(marks.map(({ label, value, text }) => [label, value, text])).toEqual([
      ['Leiyang', 2.686, '2.686'],
      ['Qidong County', 1.684, '1.684'],
      ['Changning', 1.115, '1.115'],
      ['Hengyang County', null, '1 or less'],
      ['Hengnan County', null, '1 or less'],
      ['Hengshan County', null, '1 or less'],
      ['Hengdong County', null, '1 or less'],
    ]);
    expect(marks[3]?.interval).toEqual({ lower: null, upper: 1 });
  });

  it('are named by position and series', () => {
    const { marks } = resolveChart(CHARTS['stacked-shares'], readIn(CATALOGUE, 'zh'));
    expect(marks.map(({ label, text, emphasis }) => [label, text, emphasis])).toEqual([
      ['2009 年 · 衡阳七县市', '57.8%', 'focus'],
      ['2009 年 · 衡阳市区级', '42.2%', 'context'],
      ['2010 年 · 衡阳七县市', '45.1%', 'focus'],
      ['2010 年 · 衡阳市区级', '54.9%', 'context'],
      ['2015 年 · 衡阳七县市', '39.1%', 'focus'],
      ['2015 年 · 衡阳市区级', '60.9%', 'context'],
    ]);
  });

  it('say why there is no value, which is not zero', () => {
    const spec = { ...CHARTS['ranked-bars'], select: [{ indicator: ['private_share'] }] };
    const [, urban] = resolveChart(spec, readIn(CATALOGUE, 'zh')).marks;
    expect(urban).toMatchObject({ value: null, interval: null, text: '缺失', missing: '原文未给出' });
  });

  it('appear once, though two picks select them', () => {
    const pick = { indicator: ['county_financing'], region: ['430481'] };
    const { marks } = resolveChart({ ...CHARTS['ranked-bars'], select: [pick, pick] }, readIn(CATALOGUE, 'zh'));
    expect(marks).toHaveLength(1);
  });
});

describe('order', () => {
  const FOUR = [
    observe('county_financing', '430421', '2015', missing('原文未给出', 'Not given')),
    observe('county_financing', '430422', '2015', bounded('at_most', null, 10)),
    observe('county_financing', '430423', '2015', measured(9.5, 1)),
    observe('county_financing', '430424', '2015', bounded('more_than', 20, null)),
    observe('county_financing', '430426', '2015', bounded('between', 12, 16)),
  ];
  const spec = { ...CHARTS['ranked-bars'], focus: [] };

  it('by value takes the value, else the bound or the middle of the band, and puts what is missing last', () => {
    const { positions } = resolveChart(spec, readIn(catalogueOf(FOUR), 'zh'));
    expect(positions.map(({ label }) => label)).toEqual(['衡东县', '祁东县', '衡南县', '衡山县', '衡阳县']);
  });

  it('as picked keeps the order of the picks', () => {
    const { positions } = resolveChart({ ...spec, sort: 'order' }, readIn(catalogueOf(FOUR), 'zh'));
    expect(positions.map(({ label }) => label)).toEqual(['衡阳县', '衡南县', '衡山县', '衡东县', '祁东县']);
  });
});

describe('change since a base', () => {
  const model = resolveChart(CHARTS['change-since'], readIn(CATALOGUE, 'zh'));

  it('runs along the periods, with a line for each thing laid out', () => {
    expect(model.across).toBe('period');
    expect(model.positions).toEqual([
      { key: '2010', label: '2010 年' },
      { key: '2015', label: '2015 年' },
    ]);
    expect(model.series.map(({ label, emphasis }) => [label, emphasis])).toEqual([
      ['固定资产投资', 'focus'],
      ['社会消费品零售总额', 'context'],
      ['财政总收入', 'context'],
      ['地区生产总值', 'context'],
    ]);
  });

  it('is 1 in the base period by definition', () => {
    expect(model.baseline).toEqual({ label: '2010 年', value: 1 });
    expect(model.marks[0]).toMatchObject({
      key: 'investment_multiple_2010[430400-counties,2010]',
      value: 1,
      origin: 'definition',
      source: null,
      printed: '',
    });
    expect(model.marks.slice(4).map(({ value }) => value)).toEqual([3.27, 2.06, 2.01, 1.8]);
  });
});

describe('what marks are held against', () => {
  it('is the region in focus that has no gap of its own', () => {
    expect(resolveChart(CHARTS['gap-to-peers'], readIn(CATALOGUE, 'en')).baseline).toEqual({
      label: 'Hengyang',
      value: 0,
    });
  });

  it('is a reference, named by what sets it apart from all marks', () => {
    expect(resolveChart(CHARTS['range-dots'], readIn(CATALOGUE, 'zh')).references).toEqual([
      {
        key: 'agro_ratio[430400,2020,target]',
        label: '2020 年 · 目标',
        value: 2.5,
        interval: { lower: 2.5, upper: 2.5 },
        qualifier: 'exact',
        text: '2.5 : 1',
        textWithUnit: '2.5 : 1',
        origin: 'printed',
        printed: '2.5:1',
        source: 0,
        missing: null,
        note: null,
      },
    ]);
  });

  it('is the whole, with what its parts leave of it', () => {
    expect(resolveChart(CHARTS['part-to-whole'], readIn(CATALOGUE, 'en')).whole).toEqual({
      key: 'new_firms[430400,2015]',
      label: 'Firms new above designated size',
      value: 153,
      interval: { lower: 153, upper: 153 },
      qualifier: 'exact',
      text: '153',
      textWithUnit: '153 firms',
      origin: 'printed',
      printed: '153户',
      source: 1,
      missing: null,
      note: null,
      remainders: [
        { series: 'all', label: 'Not accounted for in the text', value: 33, text: '33', textWithUnit: '33 firms' },
      ],
    });
  });

  it('leaves no remainder where parts stand alone, are unknown or add up', () => {
    const alone = { ...CHARTS['part-to-whole'], series: 'category' } as const;
    expect(resolveChart(alone, readIn(CATALOGUE, 'zh')).whole?.remainders).toEqual([]);
    const unknown = OBSERVATIONS.map((each) =>
      each.category === 'firm-age-2-6' ? { ...each, quantity: missing('未载', 'None') } : each,
    );
    expect(resolveChart(CHARTS['part-to-whole'], readIn(catalogueOf(unknown), 'zh')).whole?.remainders).toEqual([]);
  });
});

describe('subtitle', () => {
  it('names indicator, unit, region and period as far as all marks share them', () => {
    expect(resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'zh')).subtitle).toBe('县级融资额（亿元） · 2015 年');
    expect(resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'en')).subtitle).toBe(
      'Funds raised by a county (billion yuan) · 2015',
    );
    expect(resolveChart(CHARTS['stacked-shares'], readIn(CATALOGUE, 'zh')).subtitle).toBe(
      '占全市财政总收入的比重（%）',
    );
    expect(resolveChart(CHARTS['change-since'], readIn(CATALOGUE, 'zh')).subtitle).toBe('衡阳七县市 · 2015 年 · 倍');
    expect(resolveChart(CHARTS['rank-strip'], readIn(CATALOGUE, 'en')).subtitle).toBe(
      "Provincial rank of the park · Hengyang's seven county parks · 2014",
    );
  });

  it('is the author’s own where there is one', () => {
    const spec = { ...CHARTS['ranked-bars'], subtitle: { zh: '七县市', en: 'Seven counties' } };
    expect(resolveChart(spec, readIn(CATALOGUE, 'en')).subtitle).toBe('Seven counties');
  });
});

describe('sources', () => {
  it('stand once for each sentence with the figures taken from it', () => {
    expect(resolveChart(CHARTS['ranked-bars'], readIn(CATALOGUE, 'zh')).sources).toEqual([
      {
        document: 'county-industry-speech',
        title: '在动员大会上的讲话',
        shortTitle: '动员讲话',
        place: '二 · 县域 · 第四，第 1 句',
        locator: '二/县域/第四/s1',
        printed: ['26.86亿元', '16.84亿元', '11.15亿元', '10亿元以下'],
      },
    ]);
  });
});

it('is plain JSON', () => {
  for (const spec of Object.values(CHARTS)) {
    const model = resolveChart(spec, readIn(CATALOGUE, 'zh'));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  }
});

it('refuses a chart that selects nothing', () => {
  const spec = { ...CHARTS['ranked-bars'], select: [{ indicator: ['none'] }] };
  expect(() => resolveChart(spec, readIn(CATALOGUE, 'zh'))).toThrow('chart county-financing selects no observation');
});
