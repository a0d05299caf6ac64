import type { Interval } from './interval.ts';
import { isOneSided, type Qualifier } from './quantity.ts';

/** Bounds that do not include their number. */
const STRICT: readonly Qualifier[] = ['more_than', 'less_than', 'nearly'];

/**
 * The qualifier of a derived value, which is never `exact`: an open end shows as one, strict where an operand is; bounds
 * without a value count as `between`, what comes from an approximate figure as `about`, any other value as `derived`. A lower end of zero that comes from an open end of an
 * operand says nothing about a positive quantity, so it counts as open.
 */
export function derivedQualifier(interval: Interval, hasValue: boolean, operands: readonly Qualifier[]): Qualifier {
  const strict = operands.some((qualifier) => STRICT.includes(qualifier));
  if (interval.upper === null) return strict ? 'more_than' : 'at_least';
  const fromZero = interval.lower === 0 && !hasValue && operands.some(isOneSided);
  if (interval.lower === null || fromZero) return strict ? 'less_than' : 'at_most';
  if (!hasValue || operands.some((qualifier) => qualifier === 'between' || isOneSided(qualifier))) return 'between';
  return operands.includes('about') ? 'about' : 'derived';
}
