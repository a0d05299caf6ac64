import { closest } from '../closest.ts';
import type { Unit } from '../unit.ts';
import { checkMeasure, type MeasureProblem } from './check-measure.ts';
import type { Expression } from './expression.ts';
import { FUNCTIONS } from './functions.ts';
import { type Measure, measureOf } from './measure.ts';
import { type FormulaProblem, parseFormula } from './parse.ts';

/** What formulas may refer to. */
export interface FormulaScope {
  readonly isKnown: (observation: string) => boolean;
  readonly unitOf: (indicator: string) => Unit | undefined;
  /** All names, for suggestions. */
  readonly names: () => readonly string[];
}

/** What is wrong with a formula; `nearest` is the known name most like an unknown one. */
export type FormulaFault = FormulaProblem | (MeasureProblem & { readonly nearest?: string | undefined });

export type ReadFormula =
  | { readonly ok: true; readonly expression: Expression; readonly measure: Measure }
  | { readonly ok: false; readonly fault: FormulaFault };

/** Reads a formula and checks its names and units. */
export function readFormula(formula: string, scope: FormulaScope): ReadFormula {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return { ok: false, fault: parsed.problem };
  const checked = checkMeasure(parsed.expression, (id) => {
    const unit = scope.isKnown(id) ? scope.unitOf(indicatorOf(id)) : undefined;
    return unit && measureOf(unit);
  });
  return checked.ok
    ? { ok: true, expression: parsed.expression, measure: checked.measure }
    : { ok: false, fault: withNearest(checked.problem, scope) };
}

function indicatorOf(id: string): string {
  return id.slice(0, id.indexOf('['));
}

function withNearest(problem: MeasureProblem, scope: FormulaScope): FormulaFault {
  switch (problem.kind) {
    case 'unknown-operand':
      return { ...problem, nearest: closest(problem.name, scope.names()) };
    case 'unknown-function':
      return { ...problem, nearest: closest(problem.name, Object.keys(FUNCTIONS)) };
    default:
      return problem;
  }
}
