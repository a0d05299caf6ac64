import { readIn } from '../../src/model/read-in.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Language } from '../../src/domain/language.ts';
import { comparisonFrame } from '../../src/model/comparison/comparison-frame.ts';
import { countPrintedTargets } from '../../src/model/count-targets.ts';
import { targetProgress, type TargetProgress } from '../../src/model/target-progress.ts';
import { targetTopics } from '../../src/model/target-topics.ts';

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

function allTargets(language: Language = 'zh'): readonly TargetProgress[] {
  return targetProgress(readIn(catalogue, language), comparisonFrame(catalogue));
}

function targetOf(id: string, language: Language = 'zh'): TargetProgress {
  const target = allTargets(language).find(({ observation }) => observation.id === id);
  if (target === undefined) throw new Error(`no target ${id}`);
  return target;
}

/** A figure and the interval that it may be in, null where it is exact or the text gives a bound only. */
function amount(text: string, interval: string | null = null) {
  return { text, interval };
}

describe('the way to a target', () => {
  it('knows the seven whose baseline the bulletin gives', () => {
    const withBaseline = allTargets().filter(({ course }) => course !== null);
    expect(withBaseline.map(({ observation }) => observation.id).toSorted()).toEqual([
      'agro_conversion_rate_target[430400,2020,target]',
      'agro_large_leading_firms[430400,2020,target]',
      'agro_processing_ratio[430400,2020,target]',
      'industrial_tax[430400,2020,target]',
      'med_schemes[430400,2016,target]',
      'rural_demo_areas[430400,2016/2020,target]',
      'tail_ponds[430400,2018,target]',
    ]);
  });

  // 0.5 is printed to one decimal, so 0.45 to 0.55: 2.5 less that is 1.95 to 2.05, a fifth of it 0.39 to 0.41.
  it('has an interval from that of the baseline: gap, yearly change, multiple and yearly growth', () => {
    const { target, course, needed } = targetOf('agro_processing_ratio[430400,2020,target]');
    expect(target).toBe('2.5 : 1');
    expect(course).toMatchObject({
      start: { text: '0.5 : 1', period: '2015 年' },
      direction: 'up',
      gap: amount('2.0 : 1', '1.95–2.05 : 1'),
      yearly: { interval: '0.39–0.41 : 1', years: 5 },
      multiple: { interval: '4.5–5.6' },
    });
    expect(course?.yearly?.text).toMatch(/^0\.40? : 1$/);
    expect(course?.multiple?.text).toMatch(/^5(\.0)? 倍$/);
    // (2.5 ÷ 0.55)^⅕ − 1 is 35.37%, (2.5 ÷ 0.45)^⅕ − 1 is 40.91%; both ends are rounded outward.
    expect(needed.map(({ interval }) => interval)).toEqual(['35.3–41.0%']);
  });

  // The target is twice the baseline, whatever it is: x to 2x is x, and x is 36.85 to 36.95.
  it('counts a baseline once that the target was derived from', () => {
    expect(targetOf('industrial_tax[430400,2020,target]').course).toMatchObject({
      gap: amount('36.9 亿元', '36.85–36.95'),
      yearly: { ...amount('7.38 亿元', '7.37–7.39'), years: 5 },
      multiple: amount('2 倍'),
    });
    expect(targetOf('industrial_tax[430400,2020,target]', 'en').course).toMatchObject({
      gap: amount('3.69 billion yuan', '3.685–3.695'),
      yearly: { ...amount('0.738 billion yuan', '0.737–0.739'), years: 5 },
      multiple: amount('2 times'),
    });
  });

  it('says with a bound what starts from one, without a sign', () => {
    expect(targetOf('agro_conversion_rate_target[430400,2020,target]').course).toMatchObject({
      direction: 'up',
      gap: amount('30–50 个百分点'),
      yearly: { ...amount('6–10 个百分点'), years: 5 },
    });
    expect(targetOf('agro_large_leading_firms[430400,2020,target]').course).toMatchObject({
      direction: 'up',
      gap: amount('超过 10 家'),
      yearly: { ...amount('超过 2 家'), years: 5 },
      multiple: null,
    });
  });

  it('leads down where there are to be fewer, and says so in words, not by a sign or a multiple', () => {
    expect(targetOf('tail_ponds[430400,2018,target]').course).toMatchObject({
      direction: 'down',
      gap: amount('8 座'),
      yearly: { ...amount('4 座'), years: 2 },
      multiple: null,
    });
    expect(targetOf('med_schemes[430400,2016,target]').course).toMatchObject({
      direction: 'down',
      gap: { interval: null },
      yearly: null,
      multiple: null,
    });
    expect(targetOf('med_schemes[430400,2016,target]').course?.gap?.text).toMatch(/^1 /);
  });

  it('spreads one area over four years', () => {
    const { course } = targetOf('rural_demo_areas[430400,2016/2020,target]');
    expect(course).toMatchObject({ direction: 'up', yearly: { interval: null, years: 4 } });
    expect(course?.gap?.text).toMatch(/^1 /);
    expect(course?.yearly?.text).toMatch(/^0\.25 /);
    expect(course?.multiple).toEqual(amount('1.333 倍', '1.333–1.334'));
    expect(course?.path).toMatchObject({ steps: 4, from: { when: '2016 年 9 月' }, to: { when: '2020 年' } });
  });
});

describe('a target without a baseline', () => {
  it('says for itself which figure is missing, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const without = allTargets(language).filter(({ course }) => course === null);
      expect(without).toHaveLength(51);
      expect(without.filter(({ missing }) => missing === null).map(({ name }) => name)).toEqual([]);
    }
    expect(targetOf('agro_processing_output_target[430400,2020,target]')).toMatchObject({
      missing: '缺农产品加工业现在的产值。',
      note: null,
    });
  });

  it('leads to the one derived from it that has a distance', () => {
    expect(targetOf('ind_tax_multiple_target[430400,2020,target]').measuredBy?.observation.id).toBe(
      'industrial_tax[430400,2020,target]',
    );
  });
});

describe('the number of targets', () => {
  it('is that of the printed ones with a figure: not the derived one, nor the table that is blank', () => {
    const listed = allTargets();
    expect(listed.filter(({ derived }) => derived).map(({ observation }) => observation.id)).toEqual([
      'industrial_tax[430400,2020,target]',
    ]);
    expect(listed).toHaveLength(58);
    expect(countPrintedTargets(listed)).toEqual({ printed: 56, started: 7 });
  });
});

describe('the topics of targets', () => {
  const topics = () => targetTopics(readIn(catalogue, 'zh'), comparisonFrame(catalogue));

  it('hold every target once, each under a name that planners look for', () => {
    expect(topics().map(({ title, targets }) => [title, targets.length])).toEqual([
      ['县域', 3],
      ['工业', 3],
      ['农产品加工', 5],
      ['城镇化与新农村', 7],
      ['农村电商', 13],
      ['医保', 2],
      ['公立医院', 16],
      ['知识产权', 5],
      ['尾矿库', 3],
      ['校车', 1],
      ['节日运输', 0],
    ]);
  });

  it('stand with the standards of the same topic', () => {
    const ponds = topics().find(({ id }) => id === 'tailings-ponds');
    expect(ponds?.standards.map(({ name }) => name)).toContain('在用“头顶库”安全生产标准化等级');
  });

  it('fall back on the document where no topic lists the indicator', () => {
    const unlisted: CompleteCatalogue = { ...catalogue, targetTopics: new Map() };
    const titles = targetTopics(readIn(unlisted, 'zh'), comparisonFrame(catalogue)).map(({ title }) => title);
    expect(titles).toContain('尾矿库治理方案');
    expect(titles).not.toContain('尾矿库');
  });
});
