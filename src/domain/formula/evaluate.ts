import { Exact, type ExactDecimal } from '../decimal.ts';
import { add, divide, multiply, power, subtract } from '../interval.ts';
import type { Localised } from '../language.ts';
import type { Expression, Operator } from './expression.ts';
import { applyFunction, type Extent, FUNCTIONS } from './functions.ts';

/** What a formula gives: an extent in base units, or the reason why it gives none. */
export type Evaluation =
  { readonly ok: true; readonly extent: Extent } | { readonly ok: false; readonly reason: Localised };

/** Values of observations by id, in base units; a missing one gives its reason. */
export type OperandLookup = (id: string) => Evaluation;

const DIVISION_BY_ZERO: Localised = {
  zh: '除数的区间包含零，无法相除。',
  en: 'The interval of the divisor contains zero, so the division has no answer.',
};
const NO_VALUE: Localised = {
  zh: '在这些数值上公式没有结果。',
  en: 'The formula has no result for these values.',
};

/** Evaluates a formula whose units have been checked (see `checkMeasure`) on intervals. */
export function evaluate(expression: Expression, lookup: OperandLookup): Evaluation {
  switch (expression.kind) {
    case 'number':
      return known(constant(expression.percent ? expression.value / 100 : expression.value));
    case 'operand':
      return lookup(expression.id);
    case 'operation':
      return evaluateAll([expression.left, expression.right], lookup, ([left, right]) =>
        left && right ? operate(expression.operator, left, right) : missing(NO_VALUE),
      );
    case 'power':
      return evaluateAll([expression.base, expression.exponent], lookup, ([base, exponent]) =>
        base && exponent ? raise(base, exponent) : missing(NO_VALUE),
      );
    case 'call': {
      const named = Object.hasOwn(FUNCTIONS, expression.name) ? FUNCTIONS[expression.name] : undefined;
      return evaluateAll(expression.arguments, lookup, (given) =>
        named ? known(applyFunction(named, given)) : missing(NO_VALUE),
      );
    }
  }
}

function operate(operator: Operator, left: Extent, right: Extent): Evaluation {
  const { interval, at } = OPERATIONS[operator];
  const bounds = interval(left.interval, right.interval);
  if (bounds === null) return missing(DIVISION_BY_ZERO);
  const value = left.value === null || right.value === null ? null : at(new Exact(left.value), right.value).toNumber();
  return known({ value, interval: bounds });
}

const OPERATIONS = {
  '+': { interval: add, at: (left: ExactDecimal, right: number) => left.add(right) },
  '−': { interval: subtract, at: (left: ExactDecimal, right: number) => left.sub(right) },
  '×': { interval: multiply, at: (left: ExactDecimal, right: number) => left.mul(right) },
  '÷': { interval: divide, at: (left: ExactDecimal, right: number) => left.div(right) },
} as const;

function raise(base: Extent, exponent: Extent): Evaluation {
  const bounds = exponent.value === null ? null : power(base.interval, exponent.value);
  if (exponent.value === null || bounds === null) return missing(NO_VALUE);
  const value = base.value === null ? null : new Exact(base.value).pow(exponent.value).toNumber();
  return known({ value, interval: bounds });
}

function evaluateAll(
  nodes: readonly Expression[],
  lookup: OperandLookup,
  join: (extents: readonly Extent[]) => Evaluation,
): Evaluation {
  const extents: Extent[] = [];
  for (const node of nodes) {
    const evaluated = evaluate(node, lookup);
    if (!evaluated.ok) return evaluated;
    extents.push(evaluated.extent);
  }
  return join(extents);
}

function constant(value: number): Extent {
  return { value, interval: { lower: value, upper: value } };
}

function missing(reason: Localised): Evaluation {
  return { ok: false, reason };
}

function known(extent: Extent): Evaluation {
  return { ok: true, extent };
}
