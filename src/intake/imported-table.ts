import type { Interval } from '../domain/interval.ts';
import type { Status } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Qualifier } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import type { Division } from './divisions.ts';

/** A region of a table: one of the catalogue, or one that only the table has. */
export interface OwnRegion {
  readonly code: string;
  readonly name: string;
  /** Known to the catalogue, or a division of the country. */
  readonly isKnown: boolean;
  /** Of a division that the catalogue does not have: its name in Latin letters, and the divisions above it. */
  readonly latin?: string;
  readonly above?: readonly Division[];
  /** Sums up other rows, as 合计 does, and does not stand among them. */
  readonly isTotal?: true;
}

export interface OwnIndicator {
  readonly id: string;
  readonly name: string;
  /** Id of the indicator of the catalogue that has this name; null where there is none. */
  readonly matches: string | null;
  readonly unit: Unit;
}

/** What tells values of the same indicator, region and period apart. */
export interface OwnGroup {
  readonly category: { readonly id: string; readonly name: string; readonly isKnown: boolean } | null;
  readonly status: Status;
}

/** A value that is more than a plain number: with words, or missing. */
export type OddValue =
  | {
      readonly kind: 'worded';
      readonly printed: string;
      readonly value: number | null;
      readonly interval: Interval;
      readonly qualifier: Qualifier;
    }
  | {
      readonly kind: 'missing';
      readonly mark: string;
      /** What a column of notes says of it; null where none does. */
      readonly reason: string | null;
    };

/** Values as columns of numbers, 25 bytes each; entry `i` of every array is about value `i`. */
export interface ValueColumns {
  /** Indices into the lists of the table. */
  readonly region: Uint32Array;
  readonly indicator: Uint16Array;
  readonly period: Uint16Array;
  readonly group: Uint16Array;
  /** In the unit of the indicator; NaN where `odd` holds the value. */
  readonly value: Float64Array;
  /** The last digit counts for ten to minus this power. */
  readonly decimals: Int8Array;
  readonly line: Uint32Array;
  readonly column: Uint16Array;
}

/** What was read from a user's table. Plain data, which a worker can hand over and a browser can store. */
export interface ImportedTable {
  /** What the file was called. */
  readonly name: string;
  /** ISO date of the file. */
  readonly date: string;
  readonly regions: readonly OwnRegion[];
  readonly indicators: readonly OwnIndicator[];
  readonly periods: readonly Period[];
  readonly groups: readonly OwnGroup[];
  readonly size: number;
  readonly columns: ValueColumns;
  readonly odd: ReadonlyMap<number, OddValue>;
  readonly lines: { readonly first: number; readonly last: number };
}
