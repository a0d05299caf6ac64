import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISON_FORMS, COMPARISON_SORTS, WAYS } from '../../../src/domain/comparison.ts';
import { STATUSES } from '../../../src/domain/observation.ts';
import { parsePeriod, type Period } from '../../../src/domain/period.ts';
import { type PinnedComparison, readComparison, writeComparison } from '../../../src/chart/comparison/query.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const TAX: PinnedComparison = {
  indicator: 'industrial_tax',
  regions: ['430400', '430200'],
  period: period('2015'),
  category: null,
  status: 'actual',
  way: 'gap',
  form: 'chart',
  reference: '430200',
  since: null,
  highlight: '430400',
  sort: 'value',
  data: '0.1.0',
};

describe('a comparison in an address', () => {
  it('is stated in full and readably', () => {
    expect(writeComparison(TAX)).toBe(
      '?indicator=industrial_tax&regions=430400,430200&period=2015&category=&status=actual&way=gap&form=chart&reference=430200&since=&highlight=430400&sort=value&data=0.1.0',
    );
  });

  it('keeps the slash of a span of years', () => {
    expect(writeComparison({ ...TAX, period: period('2011/2015') })).toContain('&period=2011/2015&');
  });

  const name = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .filter((text) => !text.includes(',') && text.length <= 100);
  const aPeriod = fc.constantFrom(period('2015'), period('2016-09'), period('2011/2015'), period('2016-12-31'));
  const comparison: fc.Arbitrary<PinnedComparison> = fc.record({
    indicator: name,
    regions: fc.array(name, { maxLength: 8 }),
    period: aPeriod,
    category: fc.option(name),
    status: fc.constantFrom(...STATUSES),
    way: fc.constantFrom(...WAYS),
    form: fc.constantFrom(...COMPARISON_FORMS),
    reference: fc.option(name),
    since: fc.option(aPeriod),
    highlight: fc.option(name),
    sort: fc.constantFrom(...COMPARISON_SORTS),
    data: name,
  });

  it('is read back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(comparison, (written) => {
        expect(readComparison(writeComparison(written))).toEqual({ values: written, unreadable: [] });
      }),
    );
  });

  it('is never a crash, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { unreadable } = readComparison(query);
        expect(Array.isArray(unreadable)).toBe(true);
      }),
    );
  });

  it('leaves out of a list only what it cannot read', () => {
    expect(readComparison('?regions=430400,,430200,')).toEqual({
      values: { regions: ['430400', '430200'] },
      unreadable: [{ key: 'regions', text: ',' }],
    });
  });

  it('keeps an empty list apart from none at all', () => {
    expect(readComparison('?regions=').values).toEqual({ regions: [] });
    expect(readComparison('?way=gap').values).toEqual({ way: 'gap' });
  });

  it('tells what it cannot read and keeps the rest', () => {
    expect(readComparison('?way=sideways&period=yesterday&status=actual&utm_source=mail')).toEqual({
      values: { status: 'actual' },
      unreadable: [
        { key: 'period', text: 'yesterday' },
        { key: 'way', text: 'sideways' },
      ],
    });
  });
});
