import type { Expression } from './expression.ts';

/**
 * An expression with operands replaced by the formulas that they were derived with, and the operands of these again;
 * an operand that `formulaOf` knows no formula for stays.
 */
export function inlineOperands(expression: Expression, formulaOf: (id: string) => Expression | undefined): Expression {
  const inside = (node: Expression): Expression => inlineOperands(node, formulaOf);
  switch (expression.kind) {
    case 'operand': {
      const formula = formulaOf(expression.id);
      return formula === undefined ? expression : inside(formula);
    }
    case 'operation':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case 'power':
      return { ...expression, base: inside(expression.base), exponent: inside(expression.exponent) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(inside) };
    case 'number':
      return expression;
  }
}
