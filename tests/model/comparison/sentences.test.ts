import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import { type Comparison, WAYS } from '../../../src/domain/comparison.ts';
import { type Language, LANGUAGES } from '../../../src/domain/language.ts';
import { askComparison } from '../../../src/model/comparison/ask-comparison.ts';
import { type ComparisonFrame, comparisonFrame } from '../../../src/model/comparison/comparison-frame.ts';
import { slicesOf } from '../../../src/model/comparison/slices.ts';
import { readIn } from '../../../src/model/read-in.ts';

let catalogue: CompleteCatalogue;
let frame: ComparisonFrame;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  frame = comparisonFrame(catalogue);
});

function answer(asked: Partial<Comparison>, language: Language = 'zh'): readonly string[] {
  return askComparison(asked, readIn(catalogue, language), frame).sentences;
}

function finding(asked: Partial<Comparison>, language: Language = 'zh'): string | undefined {
  return answer(asked, language)[0];
}

describe('the finding is told in the terms of the way', () => {
  it('value: ratio and gap to a reference, and the place among all', () => {
    expect(finding({ indicator: 'industrial_tax', reference: '430200' })).toBe(
      '衡阳市 36.9 亿元，为株洲市的 42.5%，比株洲市少约 49.9 亿元，在 6 个有数的地区中排第 6 位。',
    );
    expect(finding({ indicator: 'industrial_tax', reference: '430200' }, 'en')).toBe(
      'Hengyang: 3.69 billion yuan, 42.5% of Zhuzhou, about 4.99 billion yuan less than Zhuzhou, 6th of 6 regions with a figure.',
    );
  });

  it('change: growth in per cent, of the region in focus and of the few others', () => {
    expect(finding({ indicator: 'fiscal_revenue', way: 'change' })).toBe(
      '衡阳市 2015 年比 2010 年增长 131.8%；衡阳市区级增长 157.2%；衡阳七县市增长 101%。',
    );
    expect(finding({ indicator: 'fiscal_revenue', way: 'change' }, 'en')).toBe(
      "Hengyang: up 131.8% from 2010 to 2015; Hengyang's city and district tier up 157.2%; Hengyang's seven counties up 101%.",
    );
  });

  it('change: in points where the indicator is a percentage', () => {
    expect(finding({ indicator: 'fiscal_revenue_share', way: 'change' })).toBe(
      '衡阳市区级 2015 年比 2010 年提高 6 个百分点；衡阳七县市降低 6 个百分点。',
    );
  });

  it('share: of the whole', () => {
    expect(finding({ indicator: 'fiscal_revenue', way: 'share' })).toBe(
      '最高的是衡阳市区级，占衡阳市的 60.9%；衡阳七县市 39.1%。',
    );
  });

  it('ratio: as a percentage of the reference, first and last', () => {
    expect(finding({ indicator: 'industrial_tax', way: 'ratio' })).toMatch(
      /^最高的是长沙市，为衡阳市的 12\d\d%；最低的是郴州市，166\.7%。$/,
    );
    expect(finding({ indicator: 'industrial_tax', way: 'ratio', reference: '430200' })).toBe(
      '衡阳市为株洲市的 42.5%，在 6 个有数的地区中排第 6 位。',
    );
  });

  it('index: with the reference as 100', () => {
    expect(finding({ indicator: 'industrial_tax', way: 'index', reference: '430100' })).toContain(
      '衡阳市指数 8.3（长沙市 = 100）',
    );
  });

  it('gap: who exceeds the reference by most and by least', () => {
    expect(finding({ indicator: 'park_share', way: 'gap' })).toBe(
      '高出最多的是常德市，比衡阳市高 24.5 个百分点；高出最少的是湘潭市，高 10.4 个百分点。',
    );
    expect(finding({ indicator: 'park_share', way: 'gap' }, 'en')).toBe(
      'Changde came highest, 24.5 percentage points above Hengyang; Xiangtan lowest, 10.4 percentage points above.',
    );
  });

  it('an indicator that is a gap or a ratio itself is told as one', () => {
    expect(finding({ indicator: 'park_share_gap' })).toBe(finding({ indicator: 'park_share', way: 'gap' }));
    expect(finding({ indicator: 'industrial_tax_ratio' })).toBe('衡阳市最高为郴州市的 60%；最低为长沙市的 8.3%。');
    expect(finding({ indicator: 'leiyang_gdp_ratio' })).toBe('耒阳市为宁乡县的 38.9%；浏阳市 35%；长沙县 33.4%。');
  });
});

describe('the planner’s own side is told', () => {
  it('by its group where the city has no figure', () => {
    expect(finding({ indicator: 'secondary_share_of_county_gdp' })).toMatch(/^衡阳七县市 27\.1%，.*第 3 位。$/);
  });

  it('by its counties where neither has', () => {
    expect(answer({ indicator: 'county_economy_rank' })).toEqual([
      '耒阳市第 15 位；常宁市第 16 位；衡南县第 18 位。',
      '长沙县、浏阳市、宁乡县都在第 1–3 位。',
    ]);
  });
});

describe('what the others are, and what is not known', () => {
  it('each peer is held against the reference', () => {
    expect(answer({ indicator: 'industrial_tax' })[1]).toBe(
      '与衡阳市相比：长沙市多约 407.7 亿元；常德市多约 351.5 亿元；岳阳市多约 120.8 亿元；株洲市多约 49.9 亿元；郴州市多约 24.6 亿元。',
    );
  });

  it('bounds are told as bounds, and once', () => {
    expect(answer({ indicator: 'county_financing' })).toEqual([
      '最多的是耒阳市，26.86 亿元。',
      '其余：祁东县 16.84 亿元；常宁市 11.15 亿元。',
      '衡阳县、衡南县、衡山县、衡东县各 10 亿元以下。',
    ]);
    expect(answer({ indicator: 'travel_time_city' })).toEqual(['衡阳七县市 1 小时以内。']);
    expect(answer({ indicator: 'county_park_rank' })).toEqual(['衡阳七家县市园区第 11–40 位。']);
    expect(answer({ indicator: 'agro_deep_processing_share' })[0]).toBe('衡阳市不到 20%；湖南省 9.5–30.5%。');
  });

  it('what overlaps cannot be told apart', () => {
    expect(answer({ indicator: 'moderate_prosperity_completion' })).toEqual([
      '衡阳县、衡南县、衡山县、衡东县、祁东县、耒阳市、常宁市各约 80%，彼此分不出高下。',
    ]);
  });

  it('ratios are held against each other by what one is of the other', () => {
    expect(answer({ indicator: 'agro_processing_ratio' })).toEqual([
      '衡阳市 0.5 : 1；湖南省 2 : 1。',
      '湖南省为衡阳市的 400%。',
    ]);
  });

  it('regions that the bulletin gives no figure for are named, and no region at all is told', () => {
    const regions = ['430400', '430100', '431100'];
    expect(answer({ indicator: 'industrial_tax', regions }).at(-1)).toBe('政报没有给出：永州市。');
    expect(answer({ indicator: 'industrial_tax', regions: [] })).toEqual(['还没有选地区。']);
  });
});

/** Every number that a text writes, however it is grouped or signed. */
function numbersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\d[\d,]*(?:\.\d+)?/g), ([number]) => Number(number.replaceAll(',', '')));
}

describe.each(LANGUAGES)('of every indicator and way, in %s', (language) => {
  it('the title tells only figures that the chart shows', () => {
    const strangers: string[] = [];
    for (const indicator of catalogue.indicators.keys()) {
      if (slicesOf(indicator, catalogue).length === 0) continue;
      for (const way of WAYS) {
        const { comparison, notices, model } = askComparison({ indicator, way }, readIn(catalogue, language), frame);
        if (notices.length > 0 || model === null) continue;
        const frameNumbers = [100, model.marks.length, ...numbersIn(`${comparison.period} ${comparison.since ?? ''}`)];
        const places = Array.from({ length: comparison.regions.length }, (_, index) => index + 1);
        const shown = new Set([...model.marks.flatMap(({ textWithUnit }) => numbersIn(textWithUnit)), ...frameNumbers]);
        // A place is told of the region in focus alone, and is none of the figures.
        const [title = ''] = model.finding.split(/有数的地区|regions with a figure/);
        const alone = title === model.finding ? [] : [...places, comparison.regions.length];
        const unknown = numbersIn(model.finding).filter((number) => !shown.has(number) && !alone.includes(number));
        if (unknown.length > 0) strangers.push(`${indicator} ${way}: ${model.finding}`);
      }
    }
    expect(strangers).toEqual([]);
  });
});

it('English sentences say fewer firms, and name the last of several regions after “and”', () => {
  expect(finding({ indicator: 'large_service_firms', way: 'gap' }, 'en')).toBe(
    "Hengyang's seven counties: 8 firms fewer than Hengyang.",
  );
  expect(answer({ indicator: 'county_economy_rank' }, 'en')).toEqual([
    'Leiyang: 15th; Changning: 16th; Hengnan County: 18th.',
    'Changsha County, Liuyang and Ningxiang County: 1st–3rd each.',
  ]);
});
