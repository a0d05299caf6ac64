/** A closed interval of real numbers; `null` marks an end that is open to infinity. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}
