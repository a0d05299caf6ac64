import type { Catalogue } from '../../catalogue/catalogue.ts';
import { derivedQuantity } from '../../domain/derived-quantity.ts';
import type { Evaluation } from '../../domain/formula/evaluate.ts';
import { evaluateExactly } from '../../domain/formula/evaluate-exactly.ts';
import { type Expression, operandsOf } from '../../domain/formula/expression.ts';
import { inlineOperands } from '../../domain/formula/inline.ts';
import { operandValue } from '../../domain/formula/operand-value.ts';
import { parseFormula } from '../../domain/formula/parse.ts';
import type { Interval } from '../../domain/interval.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Missing, Quantity } from '../../domain/quantity.ts';
import { roundDerived } from '../../domain/round-derived.ts';
import type { Unit } from '../../domain/unit.ts';

type Find = (id: string) => Observation | undefined;

/** Puts an expression of two figures together. */
export type FormulaOfTwo = (left: Expression, right: Expression) => Expression;

/**
 * Carries out a formula over two observations, in the unit given, rounded outward to the digits that it carries. Where
 * both come from the same figures (the taxes of two cities, each computed from Hengyang's), the bounds are those that
 * these allow: the same figure is not taken to be high on one side and low on the other.
 */
export function computedFigure(
  formula: FormulaOfTwo,
  left: Observation,
  right: Observation,
  unit: Unit,
  catalogue: Catalogue,
): Quantity | Missing {
  const given = new Map([left, right].map((each) => [each.id, each]));
  const find: Find = (id) => given.get(id) ?? catalogue.observations.get(id);
  const unitOf = (indicator: string): Unit | undefined =>
    catalogue.units.get(catalogue.indicators.get(indicator)?.unit ?? '');
  const lookup = (id: string): Evaluation => operandValue(find(id), unitOf);
  const evaluation = tightest(expressionsOf(formula, left, right, find).map((each) => evaluateExactly(each, lookup)));
  const quantity = derivedQuantity(evaluation, [left, right], unit);
  return quantity.kind === 'missing' ? quantity : roundDerived(quantity);
}

/**
 * Ways to write the formula, all of them true: over the two figures; where both are made of the same ones, over what
 * they have in common, and over printed figures alone.
 */
function expressionsOf(
  formula: FormulaOfTwo,
  left: Observation,
  right: Observation,
  find: Find,
): readonly [Expression, ...Expression[]] {
  const [leftParts, rightParts] = [partsOf(left.id, find), partsOf(right.id, find)];
  const common = new Set([...leftParts].filter((id) => rightParts.has(id)));
  const plain = formula(operand(left.id), operand(right.id));
  if (common.size === 0) return [plain];
  const over = (stop: (id: string) => boolean): Expression =>
    inlineOperands(plain, (id) => (stop(id) ? undefined : formulaOf(id, find)));
  return [plain, over((id) => common.has(id)), over(() => false)];
}

/** What a figure is made of, itself among it. */
function partsOf(id: string, find: Find): ReadonlySet<string> {
  const formula = formulaOf(id, find);
  const parts = formula === undefined ? [] : operandsOf(formula);
  return new Set([id, ...parts.flatMap((part) => [...partsOf(part, find)])]);
}

/** The formula of a derived figure, if all that it needs is at hand. */
function formulaOf(id: string, find: Find): Expression | undefined {
  const provenance = find(id)?.provenance;
  if (provenance?.kind !== 'derived') return undefined;
  if (!provenance.operands.every((part) => find(part) !== undefined)) return undefined;
  const parsed = parseFormula(provenance.formula);
  return parsed.ok ? parsed.expression : undefined;
}

function operand(id: string): Expression {
  return { kind: 'operand', id, at: 0 };
}

/** What all of several true enclosures leave. */
function tightest([first, ...others]: readonly Evaluation[]): Evaluation {
  if (first === undefined) throw new RangeError('a formula can be written in one way at least');
  return others.reduce((narrow, other) => {
    if (!narrow.ok || !other.ok) return narrow;
    const { value, interval } = narrow.extent;
    return { ok: true, extent: { value, interval: intersection(interval, other.extent.interval) } };
  }, first);
}

function intersection(one: Interval, other: Interval): Interval {
  const lower = Math.max(one.lower ?? -Infinity, other.lower ?? -Infinity);
  const upper = Math.min(one.upper ?? Infinity, other.upper ?? Infinity);
  return { lower: lower === -Infinity ? null : lower, upper: upper === Infinity ? null : upper };
}
