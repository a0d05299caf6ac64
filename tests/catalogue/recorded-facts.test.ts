import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';

/** What the bulletin says in words besides its numbers, read there and typed by hand: id, printed, least, most. */
const FACTS: readonly (readonly [id: string, printed: string, lower: number | null, upper: number | null])[] = [
  ['city_rank_target[430400,2016,target]', '第二大', 2, 2],
  ['urb_illegal_building_removal[430400-districts,2017,target]', '违建全拆除', 100, 100],
  ['urb_waste_same_day_share[430400,2016,standard]', '日产日清', 100, 100],
  ['county_sub_centres[430400,2016/2020,target]', '次中心城市', 2, 2],
  ['city_run_parks[430400,2016-09]', '两区一园', 3, 3],
  ['ecom_industries_per_town[430400,2020,target]', '一乡镇一产业', 1, 1],
  ['ecom_products_per_village[430400,2020,target]', '一村一品', 1, 1],
  ['hosp_pilot_batch[430400,2016]', '第四批', 4, 4],
  ['hosp_drug_price_ratio[430400,2016,standard]', '不得高于省级中标价格', null, 100],
  ['hosp_paediatric_income_ratio[430400,2016,standard]', '不低于本单位同级别医务人员收入平均水平', 100, null],
  ['hosp_income_quotas[430400,2016,standard]', '严禁', 0, 0],
  ['tail_online_monitoring_share[430400,2016,standard]', '安装在线监测系统', 100, 100],
  ['trans_night_stop_hours[430400,2016-10,standard]', '凌晨2—5点', 3, 3],
  ['agro_output_tangrenshen_ratio[430400,2015]', '多一点', 1, null],
];

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

describe('what the bulletin says besides numbers', () => {
  it.each(FACTS)('%s: %s, from %s to %s', (id, printed, lower, upper) => {
    const observation = catalogue.observations.get(id);
    expect(observation?.provenance).toMatchObject({ kind: 'printed', printed });
    expect(observation?.quantity).toMatchObject({ kind: 'known', interval: { lower, upper } });
    expect(observation?.note).not.toBeNull();
  });

  it('as the order of the sectors, does not agree with their shares, unless the change began earlier or goes on', () => {
    const result = catalogue.checks.get('sector-order-against-shares');
    expect(result?.verdict).toBe('conflicting');
    expect(result?.check.explanation.zh).toContain('逐步');
    expect(result?.check.explanation.zh).toContain('没有写起于哪一年');
  });
});
