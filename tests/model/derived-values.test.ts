import { readIn } from '../../src/model/read-in.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import type { ChartSpec } from '../../src/catalogue/chart-spec.ts';
import type { Language } from '../../src/domain/language.ts';
import { resolveAudit } from '../../src/model/audit-entry.ts';
import { chartsConcerned } from '../../src/model/charts-concerned.ts';
import { lineageOf } from '../../src/model/lineage.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { functionMeanings, spellFormula } from '../../src/model/spell-formula.ts';

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

function bars(indicator: string, region: readonly string[], period: string, language: Language = 'zh') {
  const spec: ChartSpec = {
    id: 'bars',
    form: 'ranked-bars',
    select: [{ indicator: [indicator], region, period: [period] }],
    across: 'region',
    sort: 'order',
    focus: [],
    reference: [],
    finding: { zh: '发现', en: 'Finding' },
    notes: [],
  };
  return resolveChart(spec, readIn(catalogue, language));
}

describe('a derived value in a chart', () => {
  it('is shown rounded outward: 36.9 ÷ 8.3 % is 444.6 (441.3 to 447.9)', () => {
    const [mark] = bars('industrial_tax', ['430100'], '2015').marks;
    expect(mark?.origin).toBe('derived');
    expect(mark?.text).toBe('444.6');
    expect(mark?.interval).toEqual({ lower: 441.3, upper: 447.9 });
  });

  it('is rounded outward in the unit of the language', () => {
    const [mark] = bars('industrial_tax', ['430100'], '2015', 'en').marks;
    expect(mark?.textWithUnit).toBe('44.46 billion yuan');
    expect(mark?.interval).toEqual({ lower: 44.13, upper: 44.79 });
  });

  it('brings its working with named operands, their figures, intervals and printed words', () => {
    const [working] = bars('industrial_tax', ['430100'], '2015').workings;
    expect(working?.formula).toBe('工业企业实缴税金（衡阳市，2015 年） ÷ 衡阳工业税金与该市之比（长沙市，2015 年）');
    expect(working?.figures).toBe('36.9 亿元 ÷ 8.3%');
    expect(working?.operands.map(({ printed, interval }) => [printed, interval])).toEqual([
      ['36.9亿元', '36.85–36.95'],
      ['8.3%', '8.25–8.35%'],
    ]);
    expect(working?.operands[0]?.place?.place).toBe('二 · 工业经济 · 第二 · 二是，第 1 句');
  });

  it('brings the workings of derived operands too, down to printed figures', () => {
    const { workings } = bars('fiscal_revenue', ['430400-urban'], '2010');
    expect(workings.map(({ key }) => key)).toEqual([
      'fiscal_revenue[430400-urban,2010]',
      'fiscal_revenue[430400-counties,2010]',
    ]);
    expect([...lineageOf('fiscal_revenue[430400-urban,2010]', catalogue)]).toEqual([
      'fiscal_revenue[430400-urban,2010]',
      'fiscal_revenue[430400-counties,2010]',
      'fiscal_revenue[430400-counties,2015]',
      'fiscal_revenue_multiple_2010[430400-counties,2015]',
      'fiscal_revenue_share[430400-counties,2010]',
    ]);
  });

  it('has no working where it is printed', () => {
    expect(bars('industrial_tax', ['430400'], '2015').workings).toEqual([]);
  });
});

describe('a chart warns', () => {
  it('where a value was computed from figures that do not fit others', () => {
    const { warnings } = bars('industrial_value_added', ['430400'], '2015');
    expect(warnings.map(({ check }) => check)).toEqual(['park-value-added-against-five-year-mean']);
    expect(warnings[0]?.marks).toEqual(['industrial_value_added[430400,2015]']);
  });

  it('and is silent where all fit', () => {
    expect(bars('county_financing', ['430481'], '2015').warnings).toEqual([]);
  });
});

describe('a formula in words', () => {
  const spell = (formula: string, language: Language = 'zh') =>
    spellFormula(formula, (id) => id.slice(0, id.indexOf('[')), readIn(catalogue, language));

  it('names observations and functions', () => {
    expect(spell('sum(gdp[430400-counties,2015], retail_sales[430400-counties,2015]) / 2')).toBe(
      '合计(gdp, retail_sales) ÷ 2',
    );
  });

  it('counts in the unit of the observation', () => {
    expect(spell('3 × one(top20_counties[430400,2015])')).toBe('3 席');
    expect(spell('190 × 100000000 × one(key_project_total_investment[430400,2016,plan])', 'en')).toBe(
      '19 billion yuan',
    );
  });

  it('leaves out what only turns a count into a plain number', () => {
    expect(spell('parks_ranked[430000,2014] ÷ one(parks_ranked[430000,2014])')).toBe('parks_ranked');
  });

  it('writes a total spread over things as the division that it is', () => {
    const formula = 'average(financing_total[430400-counties,2015], financing_firms[430400-counties,2015])';
    expect(spell(formula)).toBe('financing_total ÷ financing_firms');
    expect(functionMeanings(formula, 'zh')).toEqual([]);
  });

  it('puts no sign beside a sign', () => {
    const signed = (words: string) =>
      spellFormula(
        'park_share[430400,2015] + gap[431000,2015]',
        (id) => (id.startsWith('gap') ? words : '61.5%'),
        readIn(catalogue, 'zh'),
      );
    expect(signed('+14.7 个百分点')).toBe('61.5% + 14.7 个百分点');
    expect(signed('−8.7 个百分点')).toBe('61.5% + (−8.7 个百分点)');
  });

  it('tells what its functions compute', () => {
    expect(functionMeanings('odds(fiscal_revenue_share[430400-counties,2015])', 'zh')).toEqual([
      '与其余之比：比重与其余部分之比',
    ]);
  });
});

describe('the audit in words', () => {
  it('puts what conflicts first, with both sides rounded outward', () => {
    const [first] = resolveAudit(readIn(catalogue, 'zh'));
    expect(first?.verdict).toBe('conflicting');
    const entry = resolveAudit(readIn(catalogue, 'zh')).find(
      ({ id }) => id === 'park-value-added-against-five-year-mean',
    );
    expect(entry?.left.figures).toBe('332.41 亿元 ÷ 61.5%');
    expect(entry?.left.result).toBe('540.5 亿元（540.05–540.96）');
    expect(entry?.right.result).toBe('759.4 亿元（759.3–759.5）');
    expect(entry?.meet).toBe(false);
  });

  it('leads to the charts that show what a check stands on', () => {
    const models = [bars('industrial_value_added', ['430400'], '2015'), bars('county_financing', ['430481'], '2015')];
    const concerned = chartsConcerned([...catalogue.checks.values()], models, catalogue);
    expect(concerned.get('park-value-added-against-growth-path')?.length).toBe(1);
    expect(concerned.get('financing-named-within-total')).toEqual([models[1]]);
  });
});
