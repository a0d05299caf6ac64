import type { Expression, Operation } from './expression.ts';

/**
 * How an expression runs in one of its operands while the others stay as they are: not at all; `affine`, a·x + b;
 * `fractional`, (a·x + b) ÷ (c·x + d); otherwise monotone; or in a way that is not known to be monotone. All but the
 * last take their extremes over an interval at its ends, as long as no divisor becomes zero in it.
 */
export type Course = 'constant' | 'affine' | 'fractional' | 'monotone' | 'unknown';

/** The course of an expression in the operand. */
export function courseIn(expression: Expression, operand: string): Course {
  switch (expression.kind) {
    case 'number':
      return 'constant';
    case 'operand':
      return expression.id === operand ? 'affine' : 'constant';
    case 'operation':
      return courseOfOperation(expression, operand);
    case 'power':
      return [expression.base, expression.exponent].every((node) => courseIn(node, operand) === 'constant')
        ? 'constant'
        : 'unknown';
    case 'call':
      return courseOfCall(expression.arguments.map((node) => courseIn(node, operand)));
  }
}

function courseOfOperation({ operator, left, right }: Operation, operand: string): Course {
  const [one, other] = [courseIn(left, operand), courseIn(right, operand)];
  if (operator === '÷') return courseOfQuotient(one, other);
  if (one === 'constant') return other;
  if (other === 'constant') return one;
  return operator !== '×' && one === 'affine' && other === 'affine' ? 'affine' : 'unknown';
}

function courseOfQuotient(dividend: Course, divisor: Course): Course {
  if (divisor === 'constant') return dividend;
  if (divisor === 'affine') return dividend === 'constant' || dividend === 'affine' ? 'fractional' : 'unknown';
  return dividend === 'constant' ? divisor : 'unknown';
}

/** Functions are monotone in each argument, so one argument that varies monotonically keeps the result monotone. */
function courseOfCall(given: readonly Course[]): Course {
  const varying = given.filter((course) => course !== 'constant');
  if (varying.length === 0) return 'constant';
  return varying.length === 1 && varying[0] !== 'unknown' ? 'monotone' : 'unknown';
}
