import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { Qualifier } from '../../src/domain/quantity.ts';

/** Observation id, value, bounds, qualifier: read in the bulletin and typed by hand. */
type Fact = readonly [id: string, value: number | null, lower: number | null, upper: number | null, Qualifier];

const COUNTY_FACTS: readonly Fact[] = [
  ['gdp[430400-counties,2015]', 1846.34, 1846.335, 1846.345, 'exact'],
  ['gdp_multiple_2010[430400-counties,2015]', 1.8, 1.75, 1.85, 'exact'],
  ['fiscal_revenue[430400-counties,2015]', 102.35, 102.345, 102.355, 'exact'],
  ['fixed_asset_investment[430400-counties,2015]', 1296.46, 1296.455, 1296.465, 'exact'],
  ['fixed_asset_investment_multiple_2010[430400-counties,2015]', 3.27, 3.265, 3.275, 'exact'],
  ['retail_sales[430400-counties,2015]', 568.88, 568.875, 568.885, 'exact'],
  ['high_tech_share_of_industry[430400-counties,2012]', 37.8, 37.75, 37.85, 'exact'],
  ['tertiary_share_change_2010[430400-counties,2015]', 5.4, 5.35, 5.45, 'exact'],
  ['private_economy_share[430400-counties,2015]', null, 80, 100, 'at_least'],
  ['fiscal_revenue_share[430400-counties,2009]', 57.8, 57.75, 57.85, 'exact'],
  ['fiscal_revenue_share[430400-counties,2010]', 45.1, 45.05, 45.15, 'exact'],
  ['fiscal_revenue_share[430400-urban,2015]', 60.9, 60.85, 60.95, 'exact'],
  ['land_share[430400-counties,2015]', 95.4, 95.35, 95.45, 'exact'],
  ['county_economy_rank[430481,2015]', 15, 15, 15, 'exact'],
  ['county_economy_rank[430422,2015]', 18, 18, 18, 'exact'],
  ['leiyang_gdp_ratio[430181,2015]', 35, 34.5, 35.5, 'exact'],
  ['moderate_prosperity_completion[430426,2015]', 80, 75, 85, 'about'],
  ['urbanisation_rate[430400-counties,2015]', 41.3, 41.25, 41.35, 'exact'],
  ['urbanisation_rate[430481,2015]', null, 36.15, 49.2, 'less_than'],
  ['rural_road_length[430400-counties,2011/2015]', 2902, 2901.5, 2902.5, 'exact'],
  ['financing_firms[430400-counties,2015]', 28, 28, 28, 'exact'],
  ['financing_total[430400-counties,2015]', 71.75, 71.745, 71.755, 'exact'],
  ['county_financing[430481,2015]', 26.86, 26.855, 26.865, 'exact'],
  ['county_financing[430423,2015]', null, null, 10, 'at_most'],
  ['county_financing[431000-top-counties,2015]', null, 45, 50, 'nearly'],
];

const INDUSTRY_FACTS: readonly Fact[] = [
  ['industrial_investment[430400,2011/2015]', 3500, 3499.5, 3500.5, 'exact'],
  ['industrial_investment_growth[430400,2011/2015]', null, 25, null, 'at_least'],
  ['industrial_output[430400,2011/2015]', 13472, 13471.5, 13472.5, 'exact'],
  ['industrial_value_added_multiple_2006_2010[430400,2011/2015]', 2.36, 2.355, 2.365, 'exact'],
  ['emerging_output_share[430400,2015]', null, 40, 100, 'more_than'],
  ['industrial_tax[430400,2015]', 36.9, 36.85, 36.95, 'exact'],
  ['industrial_tax_ratio[430100,2015]', 8.3, 8.25, 8.35, 'exact'],
  ['industrial_tax_ratio[431000,2015]', 60, 59.5, 60.5, 'exact'],
  ['park_built_area[430400,2015]', 179, 178.5, 179.5, 'exact'],
  ['park_share[430400,2015]', 61.5, 61.45, 61.55, 'exact'],
  ['park_share_gap[430700,2015]', 24.5, 24.45, 24.55, 'exact'],
  ['county_parks_by_rank[430400-county-parks,2014,rank-1-10]', 0, 0, 0, 'exact'],
  ['county_park_rank[430400-county-parks,2014,county-park-4]', null, 50, 90, 'between'],
  ['new_firms[430400,2015]', 153, 153, 153, 'exact'],
  ['new_firms[430400,2015,firm-age-2-6]', 64, 64, 64, 'exact'],
  ['key_projects[430400,2016]', 118, 118, 118, 'exact'],
  ['key_project_annual_investment[430400,2016,plan]', 178.6, 178.55, 178.65, 'exact'],
  ['high_tech_gdp_share_gap[430400,2015]', -8.7, -8.75, -8.65, 'exact'],
  ['rd_revenue_share[430400,2015]', 1.03, 1.025, 1.035, 'exact'],
  ['national_technology_centres[430200,2015]', 10, 10, 10, 'exact'],
  ['agro_deep_processing_share[430400,2015]', null, 0, 20, 'less_than'],
  ['agro_processing_ratio[430400,2015]', 0.5, 0.45, 0.55, 'exact'],
];

const TARGET_FACTS: readonly Fact[] = [
  ['agro_processing_ratio[430400,2020,target]', 2.5, 2.5, 2.5, 'exact'],
  ['agro_processing_output_target[430400,2020,target]', 2300, 2300, 2300, 'exact'],
  ['agro_large_leading_firms[430400,2020,target]', null, 10, null, 'more_than'],
  ['county_top_ten_target[430400-counties,2016/2020,target]', null, 2, 3, 'between'],
  ['ecom_trained_persons[430400,2020,target]', null, 5, null, 'at_least'],
  ['tail_ponds[430400,2016-09]', 8, 8, 8, 'exact'],
  ['hosp_personal_spending_share[430400,2017,target]', null, 0, 30, 'at_most'],
  ['tail_treatment_rate[430400,2017,target]', null, 60, 100, 'at_least'],
  ['med_funding_per_person[430400,2017,standard]', null, 570, null, 'at_least'],
  ['med_agency_cost[430400,2017,standard]', 3, 3, 3, 'exact'],
];

let catalogue: CompleteCatalogue | null = null;

beforeAll(async () => {
  ({ catalogue } = compileCatalogue(await readDataFolder(resolve(import.meta.dirname, '../../data'))));
});

describe('the catalogue says what the bulletin says', () => {
  describe.each([
    ['of the counties', COUNTY_FACTS],
    ['of industry', INDUSTRY_FACTS],
    ['of targets and standards', TARGET_FACTS],
  ])('%s', (_, facts) => {
    it.each(facts)('%s is %s, from %s to %s, %s', (id, value, lower, upper, qualifier) => {
      expect(catalogue?.observations.get(id)?.quantity).toEqual({
        kind: 'known',
        value,
        interval: { lower, upper },
        qualifier,
      });
    });
  });

  it('and says why it has no indicators of the plan for intellectual property', () => {
    expect(catalogue?.observations.get('ip_expected_indicators[430400,2016/2020,target]')?.quantity.kind).toBe(
      'missing',
    );
  });
});
