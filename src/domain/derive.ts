import type { Derivation } from './derivation.ts';
import { type FormulaScope, type FormulaFault, readFormula } from './formula/read-formula.ts';
import { evaluate } from './formula/evaluate.ts';
import { operandsOf, type Expression } from './formula/expression.ts';
import { fitsUnit, nameMeasure } from './formula/measure.ts';
import { operandValue } from './formula/operand-value.ts';
import type { IndicatorRange } from './indicator-range.ts';
import { derivedQuantity } from './derived-quantity.ts';
import { type Observation, observationId } from './observation.ts';
import type { Unit } from './unit.ts';

/** Why a derivation cannot be carried out; `derivation` is its id. */
export type DerivationFault = { readonly derivation: string } & (
  | FormulaFault
  | { readonly kind: 'cycle'; readonly path: readonly string[] }
  | { readonly kind: 'result-unit'; readonly measure: string; readonly unit: string }
  | { readonly kind: 'already-there'; readonly observation: string }
);

/** What derivations have to know of indicators; undefined for one that is not known. */
export interface Indicators {
  readonly unitOf: (indicator: string) => Unit | undefined;
  readonly rangeOf: (indicator: string) => IndicatorRange | undefined;
}

export interface Derived {
  /** In the order of the derivations. */
  readonly observations: readonly Observation[];
  readonly faults: readonly DerivationFault[];
}

/**
 * Carries out derivations over printed observations and over one another, in whatever order they need.
 * A derivation whose operands are missing, or whose divisor may be zero, yields a missing value with the reason.
 */
export function derive(
  derivations: readonly Derivation[],
  printed: ReadonlyMap<string, Observation>,
  { unitOf, rangeOf }: Indicators,
): Derived {
  const pending = new Map(derivations.map((derivation) => [observationId(derivation), derivation]));
  const done = new Map<string, Observation>();
  const faults: DerivationFault[] = [];
  const isKnown = (id: string): boolean => printed.has(id) || pending.has(id);
  const scope: FormulaScope = { isKnown, unitOf, names: () => [...printed.keys(), ...pending.keys()] };

  const settle = (id: string, path: readonly string[]): Observation | undefined => {
    const settled = printed.get(id) ?? done.get(id);
    const derivation = pending.get(id);
    if (settled || !derivation || faults.some((fault) => fault.derivation === derivation.id)) return settled;
    if (path.includes(id)) {
      faults.push({ derivation: derivation.id, kind: 'cycle', path: [...path.slice(path.indexOf(id)), id] });
      return undefined;
    }
    const expression = checked(derivation, scope, faults);
    if (!expression) return undefined;
    const operands = operandsOf(expression).map((operand) => settle(operand, [...path, id]));
    if (operands.some((operand) => operand === undefined)) return undefined;
    const observation = carryOut(
      derivation,
      expression,
      operands.filter((operand) => operand !== undefined),
      { unitOf, rangeOf },
    );
    done.set(id, observation);
    return observation;
  };

  for (const [id, derivation] of pending) {
    if (printed.has(id)) faults.push({ derivation: derivation.id, kind: 'already-there', observation: id });
    else settle(id, []);
  }
  return { observations: [...pending.keys()].flatMap((id) => done.get(id) ?? []), faults };
}

function checked(derivation: Derivation, scope: FormulaScope, faults: DerivationFault[]): Expression | undefined {
  const read = readFormula(derivation.formula, scope);
  if (!read.ok) {
    faults.push({ derivation: derivation.id, ...read.fault });
    return undefined;
  }
  const unit = scope.unitOf(derivation.indicator);
  if (unit && fitsUnit(read.measure, unit)) return read.expression;
  const measure = nameMeasure(read.measure);
  faults.push({ derivation: derivation.id, kind: 'result-unit', measure, unit: unit?.id ?? derivation.indicator });
  return undefined;
}

function carryOut(
  derivation: Derivation,
  expression: Expression,
  operands: readonly Observation[],
  { unitOf, rangeOf }: Indicators,
): Observation {
  const byId = new Map(operands.map((operand) => [operand.id, operand]));
  const evaluation = evaluate(expression, (id) => operandValue(byId.get(id), unitOf));
  const unit = unitOf(derivation.indicator);
  if (!unit) throw new RangeError('a checked derivation has a unit');
  const { id, dataset, formula, assumption, ...key } = derivation;
  return {
    ...key,
    id: observationId(key),
    dataset,
    quantity: derivedQuantity(evaluation, operands, unit, rangeOf(derivation.indicator)),
    provenance: {
      kind: 'derived',
      derivation: id,
      formula,
      assumption,
      operands: operands.map((operand) => operand.id),
    },
    note: null,
  };
}
