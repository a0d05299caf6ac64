/** What a formula says, as a tree. Positions are zero-based offsets into the formula's text. */
export type Expression = NumberLiteral | Operand | Operation | Power | Call;

interface Positioned {
  readonly at: number;
}

/** A plain number, or a percentage such as `100%` (then `percent` is true and `value` is 100). */
export interface NumberLiteral extends Positioned {
  readonly kind: 'number';
  readonly value: number;
  readonly percent: boolean;
}

/** An observation, by its id in canonical form: `gdp[430400,2015]`. */
export interface Operand extends Positioned {
  readonly kind: 'operand';
  readonly id: string;
}

export const OPERATORS = ['+', '−', '×', '÷'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Operation extends Positioned {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A power with a constant exponent, for growth paths: `multiple ^ (1/5)`. */
export interface Power extends Positioned {
  readonly kind: 'power';
  readonly base: Expression;
  readonly exponent: Expression;
}

export interface Call extends Positioned {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** Ids of the observations in an expression, each once, in the order of their first mention. */
export function operandsOf(expression: Expression): string[] {
  const ids = new Set<string>();
  visit(expression, (node) => {
    if (node.kind === 'operand') ids.add(node.id);
  });
  return [...ids];
}

function visit(node: Expression, see: (node: Expression) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'operation':
      return [node.left, node.right];
    case 'power':
      return [node.base, node.exponent];
    case 'call':
      return node.arguments;
    default:
      return [];
  }
}
