import { type Expression, operandsOf, type Power } from './expression.ts';
import { FUNCTIONS } from './functions.ts';
import { addMeasures, type Measure, multiplyMeasures, nameMeasure, NUMBER, SHARE } from './measure.ts';

/** Why a formula has no meaning, found without looking at values. `at` is the zero-based offset in the formula. */
export type MeasureProblem =
  | { readonly kind: 'unknown-operand' | 'unknown-function'; readonly at: number; readonly name: string }
  | { readonly kind: 'argument-count'; readonly at: number; readonly name: string; readonly given: number }
  | { readonly kind: 'unit-clash'; readonly at: number; readonly name: string; readonly measures: readonly string[] }
  | { readonly kind: 'exponent'; readonly at: number };

export type CheckedMeasure =
  { readonly ok: true; readonly measure: Measure } | { readonly ok: false; readonly problem: MeasureProblem };

/** The measure of a formula's result, from those of its operands. */
export function checkMeasure(
  expression: Expression,
  measureOfOperand: (id: string) => Measure | undefined,
): CheckedMeasure {
  const check = (node: Expression): CheckedMeasure => {
    switch (node.kind) {
      case 'number':
        return { ok: true, measure: node.percent ? SHARE : NUMBER };
      case 'operand': {
        const measure = measureOfOperand(node.id);
        return measure ? { ok: true, measure } : fail({ kind: 'unknown-operand', at: node.at, name: node.id });
      }
      case 'operation':
        return checkAll([node.left, node.right], check, ([left, right]) => {
          const result = left && right && combine(node.operator, left, right);
          return result ?? { kind: 'unit-clash', at: node.at, name: node.operator, measures: names([left, right]) };
        });
      case 'power':
        return checkPower(node, check);
      case 'call':
        return checkCall(node.name, node.arguments, node.at, check);
    }
  };
  return check(expression);
}

/** A power must have a plain number below and a constant above. */
function checkPower({ base, exponent, at }: Power, check: (node: Expression) => CheckedMeasure): CheckedMeasure {
  return checkAll([base, exponent], check, (measures) => {
    const plain = measures.every(({ nature, dimension }) => nature === 'number' && dimension.size === 0);
    return plain && operandsOf(exponent).length === 0 ? NUMBER : { kind: 'exponent', at };
  });
}

function checkCall(
  name: string,
  given: readonly Expression[],
  at: number,
  check: (node: Expression) => CheckedMeasure,
): CheckedMeasure {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) return fail({ kind: 'unknown-function', at, name });
  if (given.length < known.arity.least || given.length > known.arity.most) {
    return fail({ kind: 'argument-count', at, name, given: given.length });
  }
  return checkAll(given, check, (measures) => {
    return known.measure(measures) ?? { kind: 'unit-clash', at, name, measures: names(measures) };
  });
}

function checkAll(
  nodes: readonly Expression[],
  check: (node: Expression) => CheckedMeasure,
  join: (measures: readonly Measure[]) => Measure | MeasureProblem,
): CheckedMeasure {
  const measures: Measure[] = [];
  for (const node of nodes) {
    const checked = check(node);
    if (!checked.ok) return checked;
    measures.push(checked.measure);
  }
  const joined = join(measures);
  return 'kind' in joined ? fail(joined) : { ok: true, measure: joined };
}

function combine(operator: '+' | '−' | '×' | '÷', left: Measure, right: Measure): Measure | undefined {
  return operator === '+' || operator === '−'
    ? addMeasures(operator, left, right)
    : multiplyMeasures(operator, left, right);
}

function names(measures: readonly (Measure | undefined)[]): string[] {
  return measures.map((measure) => (measure ? nameMeasure(measure) : '?'));
}

function fail(problem: MeasureProblem): CheckedMeasure {
  return { ok: false, problem };
}
