import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { selectAll } from '../../src/model/shown-observations.ts';
import { isOneSided } from '../../src/domain/quantity.ts';

/** What charts say of the figures that they show, held against these figures. */

/** Words that claim more than a figure: of all, of the first or last, of few, of a cause. */
const CLAIMS =
  /只有|只给|最低|最高|次低|最接近|(?<![人年平])均|未进入|没有一|\b(?:all|none|only|lowest|highest|closest|most|few|last|so|because)\b/;

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

function chart(id: string) {
  const spec = catalogue.charts.get(id);
  if (spec === undefined) throw new Error(`no chart ${id}`);
  return spec;
}

function shown(id: string) {
  return selectAll(chart(id).select, catalogue).map(({ observation }) => observation);
}

function notes(id: string, language: 'zh' | 'en'): string {
  return chart(id)
    .notes.map((note) => note[language])
    .join(' ');
}

function isBound({ quantity }: ReturnType<typeof shown>[number]): boolean {
  return quantity.kind === 'known' && isOneSided(quantity.qualifier);
}

/** The least and the most that a figure may be. */
function ends(id: string): readonly [number, number] {
  const quantity = catalogue.observations.get(id)?.quantity;
  if (quantity?.kind !== 'known') throw new Error(`${id} is missing`);
  return [quantity.interval.lower ?? -Infinity, quantity.interval.upper ?? Infinity];
}

/** Whether one figure is below another whatever both may be. */
function below(one: string, other: string): boolean {
  return ends(one)[1] <= ends(other)[0];
}

const COUNTIES = ['430421', '430422', '430423', '430424', '430426', '430481', '430482'];

/** The claims of findings, each with what it takes for it to hold. */
const EVIDENCE: Readonly<Record<string, () => boolean>> = {
  'county-service-firms': () =>
    ['service-assets-1bn', 'service-revenue-100m'].every((firms) =>
      below(`large_service_firms[430400-counties,2015,${firms}]`, `large_service_firms[430400,2015,${firms}]`),
    ),
  'ecommerce-targets': () => ends('ecom_adoption_rate[430400,2020,firm-agri-leading,target]')[0] === 100,
  'financing-chenzhou': () =>
    COUNTIES.filter((county) => ends(`county_financing[${county},2015]`)[0] > 20).join() === '430481' &&
    COUNTIES.filter((county) => county !== '430481').every(
      (county) => ends(`county_financing[${county},2015]`)[1] < 20,
    ),
  'hospital-targets': () => shown('hospital-targets').filter(isBound).length === 2,
  'industrial-tax': () =>
    ['430100', '430700', '430600', '430200'].every((city) =>
      below(`industrial_tax_ratio[${city},2015]`, 'industrial_tax_ratio[431000,2015]'),
    ),
  'park-ranks': () =>
    ends('county_parks_by_rank[430400-county-parks,2014,rank-1-10]')[1] === 0 &&
    [1, 2, 3, 4, 5, 6].every(
      (park) => ends(`county_park_rank[430400-county-parks,2014,county-park-${String(park)}]`)[1] < 130,
    ),
  'park-share-levels': () =>
    ['430700', '431100', '431000', '430100', '430300'].every((city) => ends(`park_share_gap[${city},2015]`)[0] > 0) &&
    ['430700', '431100', '431000', '430100'].every((city) =>
      below('park_share_gap[430300,2015]', `park_share_gap[${city},2015]`),
    ),
  'provincial-gaps': () => shown('provincial-gaps').every(({ id }) => ends(id)[1] < 0),
  urbanisation: () => COUNTIES.every((county) => ends(`urbanisation_rate_gap[${county},2015]`)[1] <= 0),
};

describe('a claim of all, none, the most or the least', () => {
  it('is made in findings whose evidence is named, and holds for every number that the figures allow', () => {
    const claiming = [...catalogue.charts.values()].filter(
      ({ finding }) => CLAIMS.test(finding.zh) || CLAIMS.test(finding.en),
    );
    expect(claiming.map(({ id }) => id).toSorted()).toEqual(Object.keys(EVIDENCE).toSorted());
    for (const [id, holds] of Object.entries(EVIDENCE)) expect(holds(), id).toBe(true);
  });
});

describe('what a chart says holds for the figures that it shows', () => {
  it('hospital-targets: two of five are bounds (six of all sixteen), and none has a baseline', () => {
    const targets = shown('hospital-targets');
    expect([targets.filter(isBound).length, targets.length]).toEqual([2, 5]);
    const all = [...catalogue.observations.values()].filter(
      ({ indicator, status }) => indicator.startsWith('hosp_') && status === 'target',
    );
    expect([all.filter(isBound).length, all.length]).toEqual([6, 16]);
    for (const { id } of all) expect(catalogue.targetBaselines.get(id)?.baseline ?? null, id).toBeNull();
    expect(chart('hospital-targets').finding.zh).toContain('5 项目标中，2 项只给上限或下限');
    expect(chart('hospital-targets').finding.en).toContain('Of the five hospital reform targets shown, two are bounds');
  });

  it('park-share-levels: the shares of the peers are that of Hengyang plus the gaps', () => {
    for (const { region, provenance } of shown('park-share-levels').slice(0, 5)) {
      expect(provenance).toMatchObject({
        formula: `park_share[430400,2015] + park_share_gap[${region},2015]`,
      });
    }
    expect(notes('park-share-levels', 'zh')).toContain('衡阳的占比加上原文的差距');
    expect(notes('park-share-levels', 'en')).toContain('Hengyang’s plus the printed gaps');
  });

  it('county-levels-2010: the comparison needs the 1.8 at current prices, which finding and note say', () => {
    const derivation = catalogue.observations.get('gdp[430400-counties,2010]')?.provenance;
    expect(derivation).toMatchObject({ assumption: { zh: expect.stringContaining('现价') as string } });
    expect(chart('county-levels-2010').finding.zh).toMatch(/^若倍数按现价计算，/);
    expect(chart('county-levels-2010').finding.en).toMatch(/^If the multiples are at current prices,/);
    expect(notes('county-levels-2010', 'en')).toContain('does not say whether the 1.8 times');
  });

  it('agro-brands: brands or trademarks known at provincial level or above', () => {
    expect(chart('agro-brands').finding.zh).toContain('省级以上著名品牌或商标');
    expect(chart('agro-brands').finding.en).toContain('brand or trademark known at provincial level or above');
  });

  it('value-added-2015: the path assumes growth of 18.7% in ten years', () => {
    const [path] = shown('value-added-2015');
    expect(path?.provenance).toMatchObject({ assumption: { en: expect.stringContaining('ten years') as string } });
    expect(chart('value-added-2015').select[0]?.label).toEqual({
      zh: '2015 年，若十年匀速增长',
      en: '2015, had growth been constant for ten years',
    });
    expect(notes('value-added-2015', 'zh')).toContain('十年间每年增长 18.7%');
  });

  it('fiscal-per-head and secondary-share: what the two sides cover is said at the chart', () => {
    expect(notes('fiscal-per-head', 'zh')).toContain('市区级含市本级');
    expect(notes('fiscal-per-head', 'en')).toContain('The city tier includes the municipal level');
    expect(notes('secondary-share', 'zh')).toContain('指其县域还是全市未说明');
  });

  it('county-weight: population, as residents are not what the text counts', () => {
    expect(chart('county-weight').finding.zh).not.toMatch(/住/);
    expect(notes('county-weight', 'en')).toContain('resident or registered is not stated');
  });

  it('ecommerce-targets: a target, and adoption of e-commerce rather than trade', () => {
    expect(chart('ecommerce-targets').finding.zh).toMatch(/目标是.*电商应用普及率/);
    expect(chart('ecommerce-targets').finding.en).toMatch(/^The target for 2020 .* adopted e-commerce$/);
  });

  it('leiyang-ratios: of each of the three, not of the three together', () => {
    expect(chart('leiyang-ratios').finding.zh).toBe(
      '耒阳市地区生产总值分别为长沙县的 33.4%、浏阳市的 35%、宁乡县的 38.9%',
    );
  });

  it('the industry briefing: new firms rank third in the province and are not called few', () => {
    expect(catalogue.observations.get('new_firms_rank[430400,2015]')?.quantity).toMatchObject({ value: 3 });
    const texts = catalogue.briefings.get('industry')?.sections.map(({ text }) => text) ?? [];
    expect(texts.map(({ zh }) => zh).join('')).toContain('新增规模企业 153 户居全省第三');
    expect(texts.map(({ en }) => en).join(' ')).not.toMatch(/\bfew\b/);
  });
});
