import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationId, parseObservationId, STATUSES } from '../../src/domain/observation.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';

describe('observationId(key)', () => {
  it('leaves out what is the default', () => {
    const key = { indicator: 'gdp', region: '430400-counties', period: '2015' as Period, category: null };
    expect(observationId({ ...key, status: 'actual' })).toBe('gdp[430400-counties,2015]');
    expect(observationId({ ...key, status: 'target' })).toBe('gdp[430400-counties,2015,target]');
    expect(observationId({ ...key, category: 'rank-1-40', status: 'actual' })).toBe(
      'gdp[430400-counties,2015,rank-1-40]',
    );
    expect(observationId({ ...key, category: 'rank-1-40', status: 'plan' })).toBe(
      'gdp[430400-counties,2015,rank-1-40,plan]',
    );
  });
});

describe('parseObservationId(id)', () => {
  it('tells a category from a status', () => {
    expect(parseObservationId('new_firms[430400,2015,firm-age-2-6]')).toEqual({
      indicator: 'new_firms',
      region: '430400',
      period: '2015',
      category: 'firm-age-2-6',
      status: 'actual',
    });
    expect(parseObservationId('industrial_output[430400,2011/2015,plan]')).toMatchObject({
      period: '2011/2015',
      category: null,
      status: 'plan',
    });
  });

  it.each([
    '',
    'gdp',
    'gdp[]',
    'gdp[430400]',
    'gdp[430400,soon]',
    'gdp[430400,2015,actual]',
    'gdp[430400,2015,a,b,c]',
    'gdp[430400,2015,a,b]',
    'gdp[430400, 2015]',
    'gdp[430400,2015]x',
    'Gdp[430400,2015]',
  ])('refuses %j', (id) => {
    expect(parseObservationId(id)).toBeUndefined();
  });

  it('reads what observationId writes', () => {
    const keys = fc.record({
      indicator: fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/),
      region: fc.constantFrom('430400', '430400-counties'),
      period: fc.constantFrom('2015', '2016-09', '2011/2015').map((text) => parsePeriod(text) ?? ('' as Period)),
      category: fc.option(fc.constantFrom('rank-1-40', 'size-5')),
      status: fc.constantFrom(...STATUSES),
    });
    fc.assert(
      fc.property(keys, (key) => {
        expect(parseObservationId(observationId(key))).toEqual(key);
      }),
    );
  });
});
