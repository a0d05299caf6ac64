import { describe, expect, it } from 'vitest';
import type { CompleteCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { placeAmong } from '../../../src/model/comparison/standing.ts';
import { catalogueOf, observe, measured } from '../../fixtures/bulletin-catalogue.ts';

const catalogue = catalogueOf();

function placeOf(id: string, from: CompleteCatalogue = catalogue) {
  const observation = from.observations.get(id);
  if (observation === undefined) throw new Error(`no ${id}`);
  const others = [...from.observations.values()].filter(({ indicator }) => indicator === observation.indicator);
  return placeAmong(observation, others, from);
}

/** The catalogue where the indicator is different. */
function withIndicator(id: string, change: Partial<Indicator>): CompleteCatalogue {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) throw new Error(`no ${id}`);
  return { ...catalogue, indicators: new Map([...catalogue.indicators, [id, { ...indicator, ...change }]]) };
}

describe('placeAmong', () => {
  it('gives one place where figures lie apart', () => {
    expect(placeOf('county_financing[430481,2015]')).toMatchObject({ best: 1, worst: 1, among: 7 });
    expect(placeOf('county_financing[430482,2015]')).toMatchObject({ best: 3, worst: 3, among: 7 });
  });

  it('gives a range of places to figures that cannot be told apart', () => {
    expect(placeOf('county_financing[430421,2015]')).toMatchObject({ best: 4, worst: 7, among: 7 });
  });

  it('says from which end: more is no merit unless the indicator says so', () => {
    expect(placeOf('county_financing[430481,2015]')?.from).toBe('highest');
    const merit = withIndicator('county_financing', { better: 'higher' });
    expect(placeOf('county_financing[430481,2015]', merit)).toMatchObject({ best: 1, from: 'best' });
  });

  it('counts from the lowest where less is better', () => {
    const burden = withIndicator('county_financing', { better: 'lower' });
    expect(placeOf('county_financing[430481,2015]', burden)).toMatchObject({ best: 7, worst: 7, from: 'lowest' });
  });

  it('puts the smallest number first among places', () => {
    const ranks = ['430481', '430482'].map((region, at) =>
      observe('rank_of_province', region, '2015', measured([15, 16][at] ?? 0, 0)),
    );
    const ranked = catalogueOf(ranks);
    expect(placeOf('rank_of_province[430481,2015]', ranked)).toMatchObject({ best: 1, from: 'best' });
  });

  it('gives no place to what tells of another region: a ratio of Hengyang to the city', () => {
    const ratio = withIndicator('industrial_tax_ratio', {
      relation: { kind: 'ratio', base: 'industrial_tax', left: '430400', right: null },
    });
    expect(placeOf('industrial_tax_ratio[430200,2015]', ratio)).toBeNull();
  });

  it('knows nothing of a figure that is missing', () => {
    expect(placeOf('private_share[430400-urban,2015]')).toBeNull();
  });
});
