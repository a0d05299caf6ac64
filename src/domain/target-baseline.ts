import type { Localised } from './language.ts';

/** What a target is measured from. */
export interface TargetBaseline {
  /** Observation id of the target. */
  readonly target: string;
  /** Observation id of the value that it starts from; null where the text has none that could be used. */
  readonly baseline: string | null;
  /** Observation ids of derived values that say what the target asks for. */
  readonly needed: readonly string[];
  /** Why the two may be compared, or what is missing. */
  readonly note: Localised | null;
}
