import { describe, expect, it } from 'vitest';
import { audit, type AuditScope, type Check, type Relation, type Side, verdictOf } from '../../src/domain/audit.ts';
import { type Observation, parseObservationId } from '../../src/domain/observation.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Unit } from '../../src/domain/unit.ts';

const YI_YUAN: Unit = unit('yi_yuan', 'money', 'yuan', 100_000_000);
const PERCENT: Unit = unit('percent', 'share', '', 0.01);
const POINTS: Unit = unit('points', 'points', '', 0.01);
const FIRMS: Unit = unit('firms', 'count', 'firm', 1);
const TIMES: Unit = unit('times', 'multiple', '', 1);
const UNITS: Record<string, Unit> = { output: YI_YUAN, growth: PERCENT, share: PERCENT, change: POINTS, firms: FIRMS };

function unit(id: string, kind: Unit['kind'], dimension: string, scale: number): Unit {
  return { id, kind, dimension, scale, factorEn: 1, label: { zh: id, en: id } };
}

function scopeOf(quantities: Record<string, Quantity>): AuditScope {
  const observations = new Map(Object.entries(quantities).map(([id, quantity]) => [id, observed(id, quantity)]));
  return {
    isKnown: (id) => observations.has(id),
    unitOf: (indicator) => UNITS[indicator],
    names: () => [...observations.keys()],
    observation: (id) => observations.get(id),
    units: [TIMES, PERCENT, POINTS, YI_YUAN, FIRMS],
  };
}

function observed(id: string, quantity: Quantity): Observation {
  const key = parseObservationId(id);
  if (!key) throw new Error(`not an id: ${id}`);
  const provenance = { kind: 'printed', printed: '', document: 'speech', locator: 's1' } as const;
  return { ...key, id, dataset: 'industry', quantity, provenance, note: null };
}

function known(value: number | null, lower: number | null, upper: number | null): Quantity {
  return { kind: 'known', value, interval: { lower, upper }, qualifier: 'exact' };
}

function check(left: string, relation: Relation, right: string): Check {
  const words = { zh: '', en: '' };
  return { id: 'c', topic: 'industry', left, relation, right, title: words, explanation: words, sides: null };
}

function side(lower: number | null, upper: number | null): Side {
  return { kind: 'known', value: null, interval: { lower, upper } };
}

describe('a verdict on intervals', () => {
  it.each([
    [side(1, 2), '=', side(2, 3), 'consistent'],
    [side(1, 2), '=', side(2.1, 3), 'conflicting'],
    [side(null, 2), '=', side(2.1, null), 'conflicting'],
    [side(1, 2), '<', side(3, 4), 'consistent'],
    [side(1, 2), '<', side(2, 4), 'cannot-tell'],
    [side(1, 2), '≤', side(2, 4), 'consistent'],
    [side(3, 4), '<', side(1, 3), 'conflicting'],
    [side(3, 4), '≤', side(1, 3), 'cannot-tell'],
    [side(3, 4), '>', side(1, 2), 'consistent'],
    [side(1, 2), '≥', side(3, null), 'conflicting'],
    [side(1, null), '>', side(3, 4), 'cannot-tell'],
    [{ kind: 'missing', reason: { zh: '缺', en: 'missing' } }, '=', side(1, 2), 'cannot-tell'],
  ] as const)('%j %s %j is %s', (left, relation, right, verdict) => {
    expect(verdictOf(left, relation, right)).toBe(verdict);
  });
});

describe('the audit', () => {
  it('finds that 850.8 at more than 40 % contradicts 13472 in five years growing by 15 % or more', () => {
    const scope = scopeOf({
      'output[430400,2015]': known(850.8, 850.75, 850.85),
      'share[430400,2015]': known(null, 40, null),
      'output[430400,2011/2015]': known(13472, 13471.5, 13472.5),
      'growth[430400,2011/2015]': known(null, 15, null),
    });
    const audited = audit(
      check(
        'output[430400,2015] ÷ share[430400,2015]',
        '=',
        'path_last(output[430400,2011/2015], growth[430400,2011/2015], 5)',
      ),
      scope,
    );
    if (!audited.ok) throw new Error(audited.fault.kind);
    const { verdict, left, right, unit: told, operands } = audited.result;
    expect(verdict).toBe('conflicting');
    expect(told).toBe('yi_yuan');
    expect(operands).toHaveLength(4);
    expect(left).toMatchObject({ kind: 'known', interval: { lower: 0, upper: 2127.125 } });
    expect(right.kind === 'known' && right.interval.lower).toBeCloseTo(3494.57, 2);
  });

  it('adds 57.8 % and 42.2 % to 100 %', () => {
    const scope = scopeOf({
      'share[430400-counties,2009]': known(57.8, 57.75, 57.85),
      'share[430400-urban,2009]': known(42.2, 42.15, 42.25),
    });
    const audited = audit(check('share[430400-counties,2009] + share[430400-urban,2009]', '=', '100%'), scope);
    expect(audited).toMatchObject({
      ok: true,
      result: {
        verdict: 'consistent',
        unit: 'percent',
        left: { value: 100, interval: { lower: 99.9, upper: 100.1 } },
        right: { value: 100, interval: { lower: 100, upper: 100 } },
      },
    });
  });

  it('finds that 35, 64 and 21 firms are not 153', () => {
    const scope = scopeOf({
      'firms[430400,2015]': known(153, 153, 153),
      'firms[430400,2015,age-0]': known(35, 35, 35),
      'firms[430400,2015,age-2]': known(64, 64, 64),
      'firms[430400,2015,age-6]': known(21, 21, 21),
    });
    const parts = 'sum(firms[430400,2015,age-0], firms[430400,2015,age-2], firms[430400,2015,age-6])';
    expect(audit(check(parts, '=', 'firms[430400,2015]'), scope)).toMatchObject({
      ok: true,
      result: { verdict: 'conflicting', unit: 'firms', left: { value: 120 }, right: { value: 153 } },
    });
  });

  it('refuses sides of different kinds, unknown names and statements about nothing', () => {
    const scope = scopeOf({ 'share[430400,2015]': known(40, 40, 40), 'change[430400,2015]': known(1, 1, 1) });
    expect(audit(check('share[430400,2015]', '=', 'change[430400,2015]'), scope)).toEqual({
      ok: false,
      fault: { check: 'c', kind: 'sides-differ', measures: ['share (%)', 'points'] },
    });
    expect(audit(check('shares[430400,2015]', '=', '1'), scope)).toMatchObject({
      ok: false,
      fault: { kind: 'unknown-operand', side: 'left', nearest: 'share[430400,2015]' },
    });
    expect(audit(check('1 + 1', '=', '2'), scope)).toEqual({ ok: false, fault: { check: 'c', kind: 'no-operand' } });
  });

  it('refuses an equation with one figure only: its other side can but have been typed from it', () => {
    const scope = scopeOf({ 'firms[430400,2015]': known(3, 3, 3), 'share[430400,2015]': known(40, 40, 40) });
    expect(audit(check('firms[430400,2015]', '=', '3 × one(firms[430400,2015])'), scope)).toEqual({
      ok: false,
      fault: { check: 'c', kind: 'one-figure', figure: 'firms[430400,2015]' },
    });
    expect(audit(check('share[430400,2015]', '=', '40%'), scope)).toMatchObject({ fault: { kind: 'one-figure' } });
    expect(audit(check('firms[430400,2015]', '>', '2 × one(firms[430400,2015])'), scope)).toMatchObject({ ok: true });
  });

  it('holds a count against the regions that the text names beside it', () => {
    const scope = scopeOf({ 'firms[430400,2015]': known(3, 3, 3) });
    const counted = check('firms[430400,2015]', '=', 'named(firms[430400,2015])');
    expect(audit(counted, { ...scope, namedCount: () => 3 })).toMatchObject({ result: { verdict: 'consistent' } });
    expect(audit(counted, { ...scope, namedCount: () => 4 })).toMatchObject({
      result: { verdict: 'conflicting', right: { value: 4, interval: { lower: 4, upper: 4 } } },
    });
    expect(audit(counted, scope)).toEqual({
      ok: false,
      fault: { check: 'c', side: 'right', kind: 'no-named-regions', at: 0, name: 'firms[430400,2015]' },
    });
  });
});
