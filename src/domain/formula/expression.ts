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

/**
 * Ids of the observations whose values count, each once, and the counts of regions that are named beside one: what a
 * statement compares. Inside `one` an observation lends its kind only.
 */
export function figuresOf(expression: Expression): readonly string[] {
  const figures = (node: Expression): readonly string[] => {
    if (node.kind === 'operand') return [node.id];
    if (node.kind !== 'call') return childrenOf(node).flatMap(figures);
    if (node.name === 'one') return [];
    const inner = node.arguments.flatMap(figures);
    return node.name === NAMED ? inner.map((id) => `${NAMED}(${id})`) : inner;
  };
  return [...new Set(figures(expression))];
}

/** The function that counts the regions named beside an observation. */
export const NAMED = 'named';

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
