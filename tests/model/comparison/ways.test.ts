import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Comparison, Way } from '../../../src/domain/comparison.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { askComparison } from '../../../src/model/comparison/ask-comparison.ts';
import { type ComparisonFrame, comparisonFrame } from '../../../src/model/comparison/comparison-frame.ts';
import { offeredWays, yardsticksOf } from '../../../src/model/comparison/offered-ways.ts';
import { resolveComparison } from '../../../src/model/comparison/resolve-comparison.ts';
import { standingOf } from '../../../src/model/comparison/standing.ts';
import { wayFigure, type WayOfTwo } from '../../../src/model/comparison/ways.ts';
import { readIn } from '../../../src/model/read-in.ts';

/** Figures of the bulletin in the ways of looking at them; every expectation is printed there or computed by hand. */

let catalogue: CompleteCatalogue;
let frame: ComparisonFrame;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  frame = comparisonFrame(catalogue);
});

function observed(id: string): Observation {
  const observation = catalogue.observations.get(id);
  if (observation === undefined) throw new Error(`no ${id}`);
  return observation;
}

function look(way: WayOfTwo, left: string, right: string) {
  return wayFigure(way, observed(left), observed(right), catalogue);
}

function known(way: WayOfTwo, left: string, right: string) {
  const { quantity } = look(way, left, right);
  if (quantity.kind === 'missing') throw new Error(quantity.reason.en);
  return [quantity.value, quantity.interval.lower, quantity.interval.upper];
}

function reasonAgainst(way: Way, asked: Partial<Comparison>): string | undefined {
  const { comparison: resolved, slices } = resolveComparison(asked, catalogue, frame);
  const comparison = { ...resolved, ...asked };
  const ways = offeredWays(comparison, yardsticksOf(comparison, slices, catalogue), catalogue);
  return ways.find((each) => each.way === way)?.reason?.zh;
}

describe('a gap that the bulletin prints', () => {
  const HENGYANG = 'agro_deep_processing_share[430400,2015]';
  const HUNAN = 'agro_deep_processing_share[430000,2015]';

  it('is used though one figure is only a bound: 10 points below the province', () => {
    expect(known('gap', HENGYANG, HUNAN)).toEqual([-10, -10.5, -9.5]);
    expect(look('gap', HENGYANG, HUNAN).provenance).toMatchObject({ kind: 'printed', printed: '10个百分点' });
    expect(standingOf(observed(HENGYANG), observed(HUNAN), catalogue)).toBe('below');
  });

  it('is told from the other side with its sign changed, and is as printed there as here', () => {
    expect(known('gap', HUNAN, HENGYANG)).toEqual([10, 9.5, 10.5]);
    expect(look('gap', HUNAN, HENGYANG).provenance).toMatchObject({ kind: 'printed', printed: '10个百分点' });
  });

  it('is as narrow as printed: the parks of Changde carry 24.5 points more, 24.45 to 24.55', () => {
    expect(known('gap', 'park_share[430700,2015]', 'park_share[430400,2015]')).toEqual([24.5, 24.45, 24.55]);
  });
});

describe('a county of which the bulletin says only that it is below the city, and that the lowest is at 36.2 %', () => {
  const [LEIYANG, CITY] = ['urbanisation_rate[430481,2015]', 'urbanisation_rate[430400,2015]'] as const;

  it('is below it for certain: the rounding of 49.2 does not come in; 36.15 − 49.25 is −13.1', () => {
    expect(known('gap', LEIYANG, CITY)).toEqual([null, -13.1, 0]);
    expect(standingOf(observed(LEIYANG), observed(CITY), catalogue)).toBe('below');
    expect(standingOf(observed(CITY), observed(LEIYANG), catalogue)).toBe('above');
  });

  it('is drawn from −13.1 to 0 like the six others', () => {
    const asked = { indicator: 'urbanisation_rate', way: 'gap' } as const;
    const { model, sentences } = askComparison(asked, readIn(catalogue, 'zh'), frame);
    expect(sentences[0]).toContain('都比衡阳市低不到 13.1 个百分点');
    const counties = model?.marks.filter(({ value }) => value === null);
    expect(counties).toHaveLength(7);
    expect(new Set(counties?.map(({ text }) => text))).toEqual(new Set(['−13.1 至不到 0']));
    for (const { interval } of counties ?? []) expect(interval).toEqual({ lower: -13.1, upper: 0 });
  });
});

describe('a ratio that the bulletin prints', () => {
  it('is used as it stands: 8.3 % of Changsha', () => {
    const [left, right] = ['industrial_tax[430400,2015]', 'industrial_tax[430100,2015]'] as const;
    expect(known('ratio', left, right)).toEqual([8.3, 8.25, 8.35]);
    expect(look('ratio', left, right).provenance).toMatchObject({ kind: 'printed', printed: '8.3%' });
  });

  it('keeps what its words say: about a quarter', () => {
    const { quantity } = look(
      'ratio',
      'financing_total[430400-counties,2015]',
      'financing_total[430400-municipal,2015]',
    );
    expect(quantity).toMatchObject({ value: 25, qualifier: 'about', interval: { lower: 22.5, upper: 29.2 } });
  });
});

describe('figures made of the same printed ones', () => {
  it('differ by what these allow: 36.85 × (1 ÷ 0.0835 − 1) = 404.47 to 36.95 × (1 ÷ 0.0825 − 1) = 410.93', () => {
    expect(known('gap', 'industrial_tax[430100,2015]', 'industrial_tax[430400,2015]')).toEqual([407.7, 404.4, 411]);
  });

  it('differ so between two peers too: 36.85 × (1 ÷ 0.0835 − 1 ÷ 0.4245) = 354.51 at least', () => {
    expect(known('gap', 'industrial_tax[430100,2015]', 'industrial_tax[430200,2015]')).toEqual([357.8, 354.5, 361.1]);
  });

  it('give back the share that a whole was computed from: 39.1 % and 45.1 % of the city', () => {
    for (const [year, share] of [
      ['2015', [39.1, 39.05, 39.15]],
      ['2010', [45.1, 45.05, 45.15]],
    ] as const) {
      const ids = [`fiscal_revenue[430400-counties,${year}]`, `fiscal_revenue[430400,${year}]`] as const;
      expect(known('share', ...ids)).toEqual(share);
    }
  });

  it('give back the multiple that a base was computed from: 2.01 times is 101 % more', () => {
    const ids = ['fiscal_revenue[430400-counties,2015]', 'fiscal_revenue[430400-counties,2010]'] as const;
    expect(known('change', ...ids)).toEqual([101, 100.5, 101.5]);
  });
});

describe('a share that the bulletin prints', () => {
  it('is as narrow as printed, and leaves what the other part has: 60.9 % and 39.1 % of 2015', () => {
    const whole = 'fiscal_revenue[430400,2015]';
    expect(known('share', 'fiscal_revenue[430400-urban,2015]', whole)).toEqual([60.9, 60.85, 60.95]);
    expect(known('share', 'fiscal_revenue[430400-counties,2015]', whole)).toEqual([39.1, 39.05, 39.15]);
    expect(look('share', 'fiscal_revenue[430400-urban,2015]', whole).provenance).toMatchObject({ printed: '60.9%' });
  });
});

describe('a share of a total', () => {
  it('has only what is part of it', () => {
    const asked = { indicator: 'financing_total', way: 'share' } as const;
    const { figures } = askComparison(asked, readIn(catalogue, 'zh'), frame);
    const told = figures?.observations.map(({ region, quantity }) => [
      region,
      quantity.kind === 'missing' ? quantity.reason.zh : quantity.value,
    ]);
    // 71.75 − 26.86 − 16.84 − 11.15 = 16.9, of 71.75
    expect(told).toContainEqual(['430400-other-four', 23.55]);
    expect(told).toContainEqual(['430400-municipal', '不在这一合计之内，没有比重可言']);
  });

  it.each([
    ['financing_mean', '平均数'],
    ['industrial_tax_gap', '两地之差'],
    ['industrial_tax_ratio', '两地之比'],
    ['county_places_to_top_ten', '到目标的距离'],
    ['med_funding_per_person', '不能相加'],
    ['urbanisation_rate', '不能相加'],
    ['county_economy_rank', '不能相加'],
    ['travel_time_city', '不能相加'],
  ])('is not offered for %s', (indicator, reason) => {
    expect(reasonAgainst('share', { indicator })).toContain(reason);
  });
});

describe('a change', () => {
  it('starts before the period that it leads to, and says so', () => {
    const asked = {
      indicator: 'fiscal_revenue_share',
      period: observed('fiscal_revenue_share[430400-urban,2010]').period,
    };
    expect(reasonAgainst('change', { ...asked, since: asked.period })).toContain('不早于');
    const later = observed('fiscal_revenue_share[430400-urban,2015]').period;
    expect(reasonAgainst('change', { ...asked, since: later })).toContain('不早于');
    const earlier = observed('fiscal_revenue_share[430400-urban,2009]').period;
    expect(reasonAgainst('change', { ...asked, since: earlier })).toBeUndefined();
  });

  it('starts from the nearest earlier period where another is asked for, and that is told', () => {
    const { period: later } = observed('park_share[430400,2015]');
    const { period: earlier } = observed('park_share[430400,2010]');
    const far = parsePeriod('2099') ?? null;
    const { comparison, notices } = resolveComparison(
      { indicator: 'park_share', way: 'change', period: later, since: far },
      catalogue,
      frame,
    );
    expect(comparison).toMatchObject({ way: 'change', since: earlier });
    expect(notices).toEqual([{ kind: 'not-earlier', asked: far, now: earlier }]);
  });

  it('says of one period only that there is no other', () => {
    expect(reasonAgainst('change', { indicator: 'industrial_tax' })).toContain('只有这一个时期');
  });
});

describe('a way against a reference', () => {
  it('tells a reference that is not chosen from one without a figure', () => {
    expect(reasonAgainst('gap', { indicator: 'industrial_tax', reference: null })).toContain('还没有选参照地区');
    expect(reasonAgainst('gap', { indicator: 'industrial_tax', reference: '431100' })).toContain('没有这个指标的数');
  });
});
