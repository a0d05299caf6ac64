import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../src/domain/derivation.ts';
import { derive } from '../../src/domain/derive.ts';
import { type Observation, parseObservationId } from '../../src/domain/observation.ts';
import type { Missing, Qualifier, Quantity } from '../../src/domain/quantity.ts';
import type { Unit } from '../../src/domain/unit.ts';

const UNITS: Record<string, Unit> = {
  industrial_tax: unit('yi_yuan', 'money', 'yuan', 100_000_000),
  industrial_tax_ratio: unit('percent', 'share', '', 0.01),
  output: unit('yi_yuan', 'money', 'yuan', 100_000_000),
  output_share: unit('percent', 'share', '', 0.01),
  growth: unit('percent', 'share', '', 0.01),
  multiple: unit('times', 'multiple', '', 1),
};
const unitOf = (indicator: string): Unit | undefined => UNITS[indicator];

function unit(id: string, kind: Unit['kind'], dimension: string, scale: number): Unit {
  return { id, kind, dimension, scale, factorEn: 1, label: { zh: id, en: id } };
}

function printed(id: string, quantity: Quantity | Missing): Observation {
  const key = parseObservationId(id);
  if (!key) throw new Error(`not an id: ${id}`);
  const provenance = { kind: 'printed', printed: '', document: 'speech', locator: 's1' } as const;
  return { ...key, id, dataset: 'industry', quantity, provenance, note: null };
}

function known(
  value: number | null,
  lower: number | null,
  upper: number | null,
  qualifier: Qualifier = 'exact',
): Quantity {
  return { kind: 'known', value, interval: { lower, upper }, qualifier };
}

function derivation(id: string, result: string, formula: string): Derivation {
  const key = parseObservationId(result);
  if (!key) throw new Error(`not an id: ${result}`);
  return { id, ...key, dataset: 'industry', formula, assumption: null };
}

const TAX = printed('industrial_tax[430400,2015]', known(36.9, 36.85, 36.95));
const RATIO = printed('industrial_tax_ratio[430100,2015]', known(8.3, 8.25, 8.35));
const CHANGSHA = derivation(
  'changsha-tax',
  'industrial_tax[430100,2015]',
  'industrial_tax[430400,2015] ÷ industrial_tax_ratio[430100,2015]',
);

function deriveFrom(observations: readonly Observation[], ...derivations: Derivation[]) {
  return derive(derivations, new Map(observations.map((observation) => [observation.id, observation])), {
    unitOf,
    rangeOf: () => undefined,
  });
}

describe('deriving', () => {
  it('computes 36.9 ÷ 8.3 % = 444.6 (441.3 to 447.9) 亿元, the taxes of Changsha', () => {
    const { observations, faults } = deriveFrom([TAX, RATIO], CHANGSHA);
    expect(faults).toEqual([]);
    const [derived] = observations;
    expect(derived).toMatchObject({
      id: 'industrial_tax[430100,2015]',
      dataset: 'industry',
      provenance: {
        kind: 'derived',
        derivation: 'changsha-tax',
        operands: ['industrial_tax[430400,2015]', 'industrial_tax_ratio[430100,2015]'],
      },
      quantity: { kind: 'known', qualifier: 'derived' },
    });
    const quantity = derived?.quantity;
    if (quantity?.kind !== 'known') throw new Error('expected a value');
    expect(quantity.value).toBeCloseTo(444.5783, 4);
    expect(quantity.interval.lower).toBeCloseTo(441.3174, 4);
    expect(quantity.interval.upper).toBeCloseTo(447.8788, 4);
  });

  it('builds on derived values in whatever order they are listed', () => {
    const gap = derivation('gap', 'output[430100,2015]', 'industrial_tax[430100,2015] − industrial_tax[430400,2015]');
    const { observations, faults } = deriveFrom([TAX, RATIO], gap, CHANGSHA);
    expect(faults).toEqual([]);
    expect(observations.map(({ id }) => id)).toEqual(['output[430100,2015]', 'industrial_tax[430100,2015]']);
    const [difference] = observations;
    expect(difference?.quantity).toMatchObject({ kind: 'known', value: expect.closeTo(407.6783, 4) as number });
  });

  it('turns an operand with an open end into a bound, strict where the words are', () => {
    const share = printed('output_share[430400,2015]', known(null, 40, null, 'more_than'));
    const output = printed('output[430400,2015]', known(850.8, 850.75, 850.85));
    const total = derivation('total', 'output[430000,2015]', 'output[430400,2015] ÷ output_share[430400,2015]');
    const [derived] = deriveFrom([share, output], total).observations;
    expect(derived?.quantity).toMatchObject({
      kind: 'known',
      value: null,
      interval: { lower: 0, upper: 2127.125 },
      qualifier: 'less_than',
    });
  });

  it('inherits 约 from its operands', () => {
    const quarter = printed('output_share[430400,2015]', known(25, 22.5, 29.2, 'about'));
    const total = derivation('total', 'output[430400,2015]', 'industrial_tax[430400,2015] ÷ output_share[430400,2015]');
    const [derived] = deriveFrom([TAX, quarter], total).observations;
    expect(derived?.quantity).toMatchObject({ kind: 'known', value: 147.6, qualifier: 'about' });
  });

  it('keeps a derivation without result visible, with the reason', () => {
    const ratio = printed('industrial_tax_ratio[430100,2015]', known(0, -1, 1));
    const [derived] = deriveFrom([TAX, ratio], CHANGSHA).observations;
    expect(derived?.quantity).toMatchObject({
      kind: 'missing',
      reason: { en: 'The interval of the divisor contains zero, so the division has no answer.' },
    });
    const reason = { zh: '原文未列', en: 'not in the text' };
    const missing = printed('industrial_tax_ratio[430100,2015]', { kind: 'missing', reason });
    expect(deriveFrom([TAX, missing], CHANGSHA).observations[0]?.quantity).toEqual({ kind: 'missing', reason });
  });
});

describe('a faulty derivation', () => {
  it('in a circle names the circle', () => {
    const a = derivation('a', 'output[430400,2015]', 'output[430400,2010] × 2');
    const b = derivation('b', 'output[430400,2010]', 'output[430400,2015] ÷ 2');
    expect(deriveFrom([], a, b)).toEqual({
      observations: [],
      faults: [
        {
          derivation: 'a',
          kind: 'cycle',
          path: ['output[430400,2015]', 'output[430400,2010]', 'output[430400,2015]'],
        },
      ],
    });
  });

  it('of an unknown observation names the nearest known one', () => {
    const { faults } = deriveFrom([TAX], derivation('a', 'output[430400,2015]', 'industrial_tax[430400,2016] × 2'));
    expect(faults).toEqual([
      {
        derivation: 'a',
        kind: 'unknown-operand',
        at: 0,
        name: 'industrial_tax[430400,2016]',
        nearest: 'industrial_tax[430400,2015]',
      },
    ]);
  });

  it('that adds 亿元 to % points at the sign', () => {
    const formula = 'industrial_tax[430400,2015] + industrial_tax_ratio[430100,2015]';
    const { faults } = deriveFrom([TAX, RATIO], derivation('a', 'output[430400,2015]', formula));
    expect(faults).toEqual([
      { derivation: 'a', kind: 'unit-clash', at: 28, name: '+', measures: ['yuan', 'share (%)'] },
    ]);
  });

  it('whose result does not fit its unit says so', () => {
    const { faults } = deriveFrom([TAX], derivation('a', 'growth[430400,2015]', 'industrial_tax[430400,2015] × 2'));
    expect(faults).toEqual([{ derivation: 'a', kind: 'result-unit', measure: 'yuan', unit: 'percent' }]);
  });

  it('of a printed value is refused', () => {
    const { faults } = deriveFrom([TAX], derivation('a', 'industrial_tax[430400,2015]', '1 × 2'));
    expect(faults).toEqual([{ derivation: 'a', kind: 'already-there', observation: 'industrial_tax[430400,2015]' }]);
  });
});
