import type { Localised } from '../domain/language.ts';
import { causesFirst, toldOnce } from './problem-order.ts';
import type { ProblemText } from './problems/problem-text.ts';
import { PROBLEM_TEXTS } from './problems/problem-texts.ts';

/** Something wrong in `data/`, told so that its author can mend it without reading code. */
export interface Problem {
  /** Stable kebab-case name of the kind of problem, such as `unknown-region`. */
  readonly code: ProblemCode;
  /** Path inside the data folder. */
  readonly file: string;
  /** One-based line in the file, where there is one. */
  readonly line: number | null;
  /** Column name of a CSV, or JSON path of a JSON file, where there is one. */
  readonly column: string | null;
  /** The offending value as it stands in the file, its middle left out where it is very long. */
  readonly value: string | null;
  /** What is wrong. */
  readonly message: Localised;
  /** What to do about it. */
  readonly remedy: Localised;
}

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** What the words of a problem need to know besides its place. */
export type ProblemDetails<Code extends ProblemCode> = Parameters<(typeof PROBLEM_TEXTS)[Code]>;

/** Where a problem is. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'value'>;

/** Takes note of a problem; the work goes on, so that all problems are told at once. */
export type Report = <Code extends ProblemCode>(code: Code, place: Place, ...details: ProblemDetails<Code>) => void;

/** The texts seen one by one, so that a code and its details stay together. */
const TEXTS: { readonly [Code in ProblemCode]: (...details: ProblemDetails<Code>) => ProblemText } = PROBLEM_TEXTS;

const LONGEST_VALUE = 120;

/** A problem with its words. */
function problem<Code extends ProblemCode>(code: Code, place: Place, ...details: ProblemDetails<Code>): Problem {
  return { code, ...place, value: place.value === null ? null : shortened(place.value), ...TEXTS[code](...details) };
}

/** Does a piece of work and gives its result with the problems that it reported: causes first, each told once. */
export function collectProblems<Result>(work: (report: Report) => Result): {
  readonly result: Result;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const result = work((code, place, ...details) => {
    problems.push(problem(code, place, ...details));
  });
  return { result, problems: toldOnce(causesFirst(problems)) };
}

function shortened(value: string): string {
  const half = LONGEST_VALUE / 2;
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, half)} … ${value.slice(-half)}`;
}
