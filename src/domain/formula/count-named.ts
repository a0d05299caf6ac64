import { type Expression, NAMED } from './expression.ts';

/** How many regions the text names beside an observation; undefined where that was not recorded. */
export type NamedCount = (observation: string) => number | undefined;

/**
 * The expression with the counts of named regions put in. Where one cannot be told, the offset and the observation.
 */
export function countNamed(
  expression: Expression,
  namedCount: NamedCount,
): { readonly expression: Expression } | { readonly unknown: { readonly at: number; readonly name: string } } {
  const unknown: { readonly at: number; readonly name: string }[] = [];
  const count = (node: Expression): Expression => {
    switch (node.kind) {
      case 'operation':
        return { ...node, left: count(node.left), right: count(node.right) };
      case 'power':
        return { ...node, base: count(node.base), exponent: count(node.exponent) };
      case 'call': {
        if (node.name !== NAMED) return { ...node, arguments: node.arguments.map(count) };
        const [given] = node.arguments;
        const number = given?.kind === 'operand' ? namedCount(given.id) : undefined;
        if (number !== undefined) return { kind: 'number', value: number, percent: false, at: node.at };
        unknown.push({ at: node.at, name: given?.kind === 'operand' ? given.id : NAMED });
        return node;
      }
      default:
        return node;
    }
  };
  const counted = count(expression);
  const [first] = unknown;
  return first === undefined ? { expression: counted } : { unknown: first };
}
