import type { ImportProblemCode } from './import-problem.ts';
import type { OddValue, ValueColumns } from './imported-table.ts';
import { keyIndex } from './key-index.ts';
import { LIMITS } from './own-names.ts';
import type { Amount } from './read-amount.ts';
import type { ValueKey } from './row-keys.ts';
import { growingColumns } from './value-columns.ts';

export interface StoreLimits {
  readonly values: number;
  readonly oddValues: number;
}

/** Values, each key once. */
export interface ValueStore {
  /** Null where the value was taken in, or was there already; else the problem that it is. */
  readonly add: (
    key: ValueKey,
    amount: Amount,
    place: { readonly line: number; readonly column: number },
  ) => ImportProblemCode | null;
  readonly size: () => number;
  readonly finish: () => {
    readonly size: number;
    readonly columns: ValueColumns;
    readonly odd: ReadonlyMap<number, OddValue>;
  };
}

export function valueStore(limits: StoreLimits): ValueStore {
  const columns = growingColumns();
  const seen = keyIndex();
  const odd = new Map<number, OddValue>();
  return {
    add(key, amount, place) {
      const size = columns.size();
      if (size >= limits.values || odd.size >= limits.oddValues) return 'too-many-values';
      const first = seen.add(numberOf(key), size);
      if (first !== null) {
        const isSame = amount.odd === null && !odd.has(first) && columns.valueAt(first) === amount.value;
        return isSame ? null : 'repeated-value';
      }
      if (amount.odd !== null) odd.set(size, amount.odd);
      const { region, indicator, period, group } = key;
      const { value, decimals } = amount;
      const { line, column } = place;
      // No spread: for each of millions of values it takes a hundred times as long.
      columns.add({ region, indicator, period, group, value, decimals, line, column });
      return null;
    },
    size: columns.size,
    finish: () => ({ ...columns.finish(), odd }),
  };
}

/** A number below 2^53 for every key. */
function numberOf({ region, indicator, period, group }: ValueKey): number {
  return ((region * LIMITS.indicator + indicator) * LIMITS.period + period) * LIMITS.group + group;
}
