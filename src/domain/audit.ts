import { evaluate } from './formula/evaluate.ts';
import { operandsOf, type Expression } from './formula/expression.ts';
import { fromBase } from './formula/base-units.ts';
import type { Extent } from './formula/functions.ts';
import { addMeasures, fitsUnit, type Measure, nameMeasure } from './formula/measure.ts';
import { operandValue } from './formula/operand-value.ts';
import { type FormulaFault, type FormulaScope, readFormula } from './formula/read-formula.ts';
import type { Localised } from './language.ts';
import type { Observation } from './observation.ts';
import { overlaps } from './interval.ts';
import type { Unit } from './unit.ts';

export const RELATIONS = ['=', '<', '≤', '>', '≥'] as const;
export type Relation = (typeof RELATIONS)[number];

export const VERDICTS = ['consistent', 'conflicting', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A statement about several quantities, as its author writes it. */
export interface Check {
  readonly id: string;
  readonly topic: string;
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
  readonly title: Localised;
  /** What follows, and what would have to be true. */
  readonly explanation: Localised;
  /** What the two sides are called where the check conflicts: noun phrases; null where it names none. */
  readonly sides: { readonly left: Localised; readonly right: Localised } | null;
}

/** One side of a check, in `CheckResult.unit`; a reason where it has no value. */
export type Side =
  | { readonly kind: 'known'; readonly value: number | null; readonly interval: Extent['interval'] }
  | { readonly kind: 'missing'; readonly reason: Localised };

export interface CheckResult {
  readonly check: Check;
  readonly verdict: Verdict;
  readonly left: Side;
  readonly right: Side;
  /** Id of the unit that both sides are told in. */
  readonly unit: string;
  /** Ids of all observations on either side, each once. */
  readonly operands: readonly string[];
}

export type CheckFault = { readonly check: string } & (
  | (FormulaFault & { readonly side: 'left' | 'right' })
  | { readonly kind: 'sides-differ'; readonly measures: readonly [string, string] }
  | { readonly kind: 'no-operand' }
  | { readonly kind: 'one-figure'; readonly figure: string }
  | { readonly kind: 'no-unit'; readonly measure: string }
);

export type Audited =
  { readonly ok: true; readonly result: CheckResult } | { readonly ok: false; readonly fault: CheckFault };

/** What an audit stands on. */
export interface AuditScope extends FormulaScope {
  readonly observation: (id: string) => Observation | undefined;
  readonly units: readonly Unit[];
}

/** Carries out a check on intervals alone. */
export function audit(check: Check, scope: AuditScope): Audited {
  const left = readFormula(check.left, scope);
  if (!left.ok) return { ok: false, fault: { check: check.id, side: 'left', ...left.fault } };
  const right = readFormula(check.right, scope);
  if (!right.ok) return { ok: false, fault: { check: check.id, side: 'right', ...right.fault } };
  const operands = [...new Set([...operandsOf(left.expression), ...operandsOf(right.expression)])];
  if (operands.length === 0) return { ok: false, fault: { check: check.id, kind: 'no-operand' } };
  const figures = [...new Set([...left.figures, ...right.figures])];
  const [figure = ''] = figures;
  if (check.relation === '=' && figures.length < 2) {
    return { ok: false, fault: { check: check.id, kind: 'one-figure', figure } };
  }
  if (!comparable(left.measure, right.measure)) {
    const measures = [nameMeasure(left.measure), nameMeasure(right.measure)] as const;
    return { ok: false, fault: { check: check.id, kind: 'sides-differ', measures } };
  }
  const unit = tellingUnit([left.measure, right.measure], operands, scope);
  if (!unit) return { ok: false, fault: { check: check.id, kind: 'no-unit', measure: nameMeasure(left.measure) } };
  const sides = [sideOf(left.expression, unit, scope), sideOf(right.expression, unit, scope)] as const;
  const verdict = verdictOf(sides[0], check.relation, sides[1]);
  return { ok: true, result: { check, verdict, left: sides[0], right: sides[1], unit: unit.id, operands } };
}

/** Decides a relation between two intervals: consistent and conflicting only where no value in them could differ. */
export function verdictOf(left: Side, relation: Relation, right: Side): Verdict {
  if (left.kind === 'missing' || right.kind === 'missing') return 'cannot-tell';
  if (relation === '=') return overlaps(left.interval, right.interval) ? 'consistent' : 'conflicting';
  const [small, large] = relation === '<' || relation === '≤' ? [left, right] : [right, left];
  const strict = relation === '<' || relation === '>';
  if (precedes(small.interval.upper, large.interval.lower, strict)) return 'consistent';
  return precedes(large.interval.upper, small.interval.lower, !strict) ? 'conflicting' : 'cannot-tell';
}

function precedes(end: number | null, start: number | null, strictly: boolean): boolean {
  if (end === null || start === null) return false;
  return strictly ? end < start : end <= start;
}

/** Plain ratios may be compared with shares; anything else needs its own kind. */
function comparable(left: Measure, right: Measure): boolean {
  const points = [left, right].filter(({ nature }) => nature === 'points').length;
  const asNumber = (measure: Measure): Measure => ({ ...measure, nature: 'number' });
  return points !== 1 && addMeasures('+', asNumber(left), asNumber(right)) !== undefined;
}

/** The unit of the first operand that both sides fit, else of the first unit that does. */
function tellingUnit(measures: readonly Measure[], operands: readonly string[], scope: AuditScope): Unit | undefined {
  const fits = (unit: Unit): boolean => measures.every((measure) => fitsUnit(measure, unit));
  const ofOperands = operands.flatMap((id) => scope.unitOf(id.slice(0, id.indexOf('['))) ?? []);
  return [...ofOperands, ...scope.units].find(fits);
}

function sideOf(expression: Expression, unit: Unit, scope: AuditScope): Side {
  const evaluation = evaluate(expression, (id) => operandValue(scope.observation(id), scope.unitOf));
  if (!evaluation.ok) return { kind: 'missing', reason: evaluation.reason };
  return { kind: 'known', ...fromBase(evaluation.extent, unit) };
}
