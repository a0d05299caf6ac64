import { describe, expect, it } from 'vitest';
import { checkMeasure } from '../../../src/domain/formula/check-measure.ts';
import { fitsUnit, measureOf, nameMeasure } from '../../../src/domain/formula/measure.ts';
import { parseFormula } from '../../../src/domain/formula/parse.ts';
import type { UnitKind } from '../../../src/domain/unit.ts';

const UNITS: Record<string, { kind: UnitKind; dimension: string }> = {
  tax: { kind: 'money', dimension: 'yuan' },
  fee: { kind: 'money', dimension: 'yuan/person' },
  people: { kind: 'count', dimension: 'person' },
  firms: { kind: 'count', dimension: 'firm' },
  ratio: { kind: 'share', dimension: '' },
  gap: { kind: 'points', dimension: '' },
  times: { kind: 'multiple', dimension: '' },
};

function measured(formula: string): string {
  const parsed = parseFormula(formula.replace(/\b(tax|fee|people|firms|ratio|gap|times)\b/g, '$1[430400,2015]'));
  if (!parsed.ok) throw new Error(`not a formula: ${formula}`);
  const checked = checkMeasure(parsed.expression, (id) => {
    const unit = UNITS[id.slice(0, id.indexOf('['))];
    return unit && measureOf(unit);
  });
  return checked.ok ? nameMeasure(checked.measure) : checked.problem.kind;
}

describe('the measure of a formula', () => {
  it.each([
    ['tax + tax', 'yuan'],
    ['tax ÷ tax', 'number'],
    ['tax ÷ ratio', 'yuan'],
    ['tax × ratio', 'yuan'],
    ['fee × people', 'yuan'],
    ['tax ÷ people', 'yuan/person'],
    ['firms ÷ firms', 'number'],
    ['ratio − ratio', 'points'],
    ['ratio + gap', 'share (%)'],
    ['ratio − gap', 'share (%)'],
    ['gap ÷ 5', 'points'],
    ['gap ÷ gap', 'number'],
    ['ratio ÷ ratio', 'number'],
    ['ratio ÷ 5', 'share (%)'],
    ['times × tax', 'yuan'],
    ['−1 × gap', 'points'],
    ['complement(ratio)', 'share (%)'],
    ['share(tax, tax, tax)', 'share (%)'],
    ['growth(times, 5)', 'share (%)'],
    ['odds(ratio)', 'number'],
    ['rest_mean(ratio, ratio, ratio)', 'share (%)'],
    ['path_last(tax, ratio, 5)', 'yuan'],
    ['times ^ (1 ÷ 5)', 'number'],
  ])('%s is in %s', (formula, measure) => {
    expect(measured(formula)).toBe(measure);
  });

  it.each([
    ['tax + people', 'unit-clash'],
    ['tax + ratio', 'unit-clash'],
    ['tax × gap', 'unit-clash'],
    ['gap − ratio', 'unit-clash'],
    ['1 − ratio', 'unit-clash'],
    ['times + ratio', 'unit-clash'],
    ['sum(tax, firms)', 'unit-clash'],
    ['growth(ratio, 5)', 'unit-clash'],
    ['tax ^ 2', 'exponent'],
    ['times ^ times', 'exponent'],
    ['mean(tax)', 'unknown-function'],
    ['constructor(tax)', 'unknown-function'],
    ['growth(times)', 'argument-count'],
    ['gpd[430400,2015]', 'unknown-operand'],
  ])('%s has none: %s', (formula, problem) => {
    expect(measured(formula)).toBe(problem);
  });

  it('lets plain ratios be stored as % or 倍, and points only as points', () => {
    const number = measureOf({ kind: 'multiple', dimension: '' });
    const points = measureOf({ kind: 'points', dimension: '' });
    expect(fitsUnit(number, { kind: 'share', dimension: '' })).toBe(true);
    expect(fitsUnit(number, { kind: 'points', dimension: '' })).toBe(false);
    expect(fitsUnit(points, { kind: 'points', dimension: '' })).toBe(true);
    expect(fitsUnit(points, { kind: 'share', dimension: '' })).toBe(false);
    expect(fitsUnit(number, { kind: 'money', dimension: 'yuan' })).toBe(false);
  });
});
