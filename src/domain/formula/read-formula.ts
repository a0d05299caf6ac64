import { closest } from '../closest.ts';
import type { Unit } from '../unit.ts';
import { checkMeasure, type MeasureProblem } from './check-measure.ts';
import { countNamed, type NamedCount } from './count-named.ts';
import { type Expression, figuresOf } from './expression.ts';
import { FUNCTIONS } from './functions.ts';
import { type Measure, measureOf } from './measure.ts';
import { type FormulaProblem, parseFormula } from './parse.ts';

/** What formulas may refer to. */
export interface FormulaScope {
  readonly isKnown: (observation: string) => boolean;
  readonly unitOf: (indicator: string) => Unit | undefined;
  /** All names, for suggestions. */
  readonly names: () => readonly string[];
  /** How many regions the text names beside an observation; absent where formulas may not ask. */
  readonly namedCount?: NamedCount;
}

/** What is wrong with a formula; `nearest` is the known name most like an unknown one. */
export type FormulaFault =
  | FormulaProblem
  | (MeasureProblem & { readonly nearest?: string | undefined })
  | { readonly kind: 'no-named-regions'; readonly at: number; readonly name: string };

export type ReadFormula =
  | {
      readonly ok: true;
      /** With the counts of named regions put in. */
      readonly expression: Expression;
      readonly measure: Measure;
      /** What is compared, see `figuresOf`. */
      readonly figures: readonly string[];
    }
  | { readonly ok: false; readonly fault: FormulaFault };

/** Reads a formula and checks its names and units. */
export function readFormula(formula: string, scope: FormulaScope): ReadFormula {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return { ok: false, fault: parsed.problem };
  const checked = checkMeasure(parsed.expression, (id) => {
    const unit = scope.isKnown(id) ? scope.unitOf(indicatorOf(id)) : undefined;
    return unit && measureOf(unit);
  });
  if (!checked.ok) return { ok: false, fault: withNearest(checked.problem, scope) };
  const counted = countNamed(parsed.expression, scope.namedCount ?? (() => undefined));
  return 'unknown' in counted
    ? { ok: false, fault: { kind: 'no-named-regions', ...counted.unknown } }
    : { ok: true, expression: counted.expression, measure: checked.measure, figures: figuresOf(parsed.expression) };
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
