import { readIn } from '../../src/model/read-in.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import { type AreaContext, areaContext } from '../../src/model/area/area-context.ts';
import { type AreaProfile, areaProfile } from '../../src/model/area-profile.ts';
import { comparisonFrame } from '../../src/model/comparison/comparison-frame.ts';

let context: AreaContext;

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  context = areaContext(readIn(catalogue, 'zh'), comparisonFrame(catalogue));
});

function profileOf(code: string): AreaProfile {
  const region = context.catalogue.regions.get(code);
  if (region === undefined) throw new Error(`there is no region ${code}`);
  return areaProfile(region, context);
}

function figure(code: string, id: string) {
  return profileOf(code)
    .topics.flatMap(({ figures }) => figures)
    .find((each) => each.id === id);
}

/** Name of the group, then its figures as shown. */
function groupFigures({ ofGroups }: AreaProfile) {
  return ofGroups.map(({ group, isCertain, figures }) => [
    group.name.zh,
    isCertain,
    figures.map(({ value }) => value.textWithUnit),
  ]);
}

describe('areaProfile(region, context)', () => {
  it('knows that the bulletin does not mention 邵阳, and mentions 珠晖 in the chronicle alone', () => {
    expect(profileOf('430500').mentionedIn).toEqual([]);
    expect(profileOf('430405').mentionedIn.map(({ id }) => id)).toEqual(['chronicle']);
  });

  it('leads from 衡阳县 to the other four counties, who raised 16.9 together', () => {
    const [narrowest] = groupFigures(profileOf('430421'));
    expect(narrowest?.slice(0, 2)).toEqual(['其余四县（未具名）', true]);
    expect(narrowest?.[2]).toContain('16.9 亿元');
  });

  it('sets large only what an area itself has, never what its groups have', () => {
    const large = (code: string) => profileOf(code).findings.map(({ figure: shown }) => shown);
    expect(large('430400-other-four')).toEqual(['16.9']);
    expect(large('430421')).toEqual(['10 亿元以下']);
    expect(large('431081')).toEqual([]);
    for (const { code } of context.catalogue.regions.values()) {
      const own = profileOf(code).topics.flatMap(({ figures }) => figures.map(({ id }) => id));
      expect(own).toEqual(expect.arrayContaining(profileOf(code).findings.map(({ id }) => id)));
    }
  });

  it('tells of 资兴 what the text says of it with a few more counties, and of most counties without knowing', () => {
    expect(groupFigures(profileOf('431081'))).toEqual([
      ['资兴等几个县市', true, ['接近 50 亿元']],
      ['郴州各县市', true, []],
      ['郴州多数县市', false, ['20 亿元以上']],
    ]);
    expect(profileOf('431000-counties').ofParts.map(({ group, figures }) => [group.code, figures.length])).toEqual([
      ['431000-most-counties', 1],
      ['431000-top-counties', 1],
    ]);
  });

  it('finds the figures that name an area: 南岳 is one of two key counties, 娄底 had an accident', () => {
    const named = (code: string) => profileOf(code).named.map(({ figure: { id }, region }) => [id, region.name.zh]);
    expect(named('430412')).toEqual([['key_characteristic_counties[430400,2016-09]', '衡阳市']]);
    expect(named('431300')).toEqual([['trans_serious_accidents[430000,2016-08]', '湖南省']]);
  });

  it('ranks 耒阳 first of seven in financing, and does not tell apart what the text does not', () => {
    expect(figure('430481', 'county_financing[430481,2015]')?.standing).toMatchObject({
      place: { best: 1, worst: 1, among: 7 },
      siblings: 7,
    });
    expect(figure('430421', 'county_financing[430421,2015]')?.standing?.place).toMatchObject({ best: 4, worst: 7 });
    expect(figure('430481', 'urbanisation_rate[430481,2015]')?.standing).toMatchObject({
      place: { best: 1, worst: 7, among: 7 },
      reference: { region: '衡阳市', value: 49.2 },
    });
  });

  it('gives a ratio between two cities no place, and names both', () => {
    expect(figure('430100', 'industrial_tax_ratio[430100,2015]')).toMatchObject({
      relation: '衡阳市 ÷ 长沙市',
      standing: null,
    });
    expect(figure('430700', 'park_share_gap[430700,2015]')).toMatchObject({
      relation: '常德市 − 衡阳市',
      standing: null,
    });
  });

  it('lists as absent only what another area of the kind has, and counts what Hengyang has alone', () => {
    const { absent } = profileOf('430600');
    expect(absent.topics.flatMap(({ indicators }) => indicators)).toEqual([
      '省特色县域经济重点县数',
      '县域第二产业增加值占 GDP 比重',
      '工业园区增加值占比',
      '国家级企业技术中心数',
    ]);
    expect(absent.home?.name).toBe('衡阳市');
    expect(profileOf('430405').absent).toMatchObject({ count: 0, othersHaveFigures: false });
  });
});
