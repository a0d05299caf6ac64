import type { Localised } from '../domain/language.ts';

/** Something wrong in `data/`, told so that its author can mend it without reading code. */
export interface Problem {
  /** Stable kebab-case name of the kind of problem, such as `unknown-region`. */
  readonly code: string;
  /** Path inside the data folder. */
  readonly file: string;
  /** One-based line in the file, where there is one. */
  readonly line: number | null;
  /** Column name of a CSV, or JSON path of a JSON file, where there is one. */
  readonly column: string | null;
  /** The offending value as it stands in the file. */
  readonly value: string | null;
  /** What is wrong. */
  readonly message: Localised;
  /** What to do about it. */
  readonly remedy: Localised;
}
