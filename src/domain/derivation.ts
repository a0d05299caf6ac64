import type { Localised } from './language.ts';
import type { ObservationKey } from './observation.ts';

/** A value computed here from others: what it is a value of, and how. */
export interface Derivation extends ObservationKey {
  /** Stable name, for links. */
  readonly id: string;
  readonly dataset: string;
  readonly formula: string;
  /** What has to hold for the formula to be right; null where it follows from arithmetic alone. */
  readonly assumption: Localised | null;
}
