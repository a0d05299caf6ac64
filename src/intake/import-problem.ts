import type { Localised } from '../domain/language.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

export type ImportProblemCode = keyof typeof PROBLEM_WORDS;

/** Something in the user's file that could not be used, told so that they can mend it. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** One-based line in the file; null for the file as a whole. */
  readonly line: number | null;
  /** Heading of the column, or its number; empty for a whole line. */
  readonly column: string;
  /** As it stands in the file, shortened. */
  readonly value: string;
  readonly reason: Localised;
  readonly remedy: Localised;
}

const LONGEST_VALUE = 80;

export function importProblem(
  code: ImportProblemCode,
  { line, column, value }: Pick<ImportProblem, 'line' | 'column' | 'value'>,
): ImportProblem {
  return { code, line, column: shortened(column), value: shortened(value), ...PROBLEM_WORDS[code] };
}

/** Problems as they come: the first ones whole, all of them counted. */
export interface ProblemLog {
  readonly kept: readonly ImportProblem[];
  readonly count: number;
  readonly countByCode: Readonly<Partial<Record<ImportProblemCode, number>>>;
}

export type ProblemCollector = ReturnType<typeof problemCollector>;

/** Collects problems and keeps the first `limit`, so that millions of them do not fill the memory. */
export function problemCollector(limit: number) {
  const kept: ImportProblem[] = [];
  const countByCode: Partial<Record<ImportProblemCode, number>> = {};
  let count = 0;
  return {
    add(code: ImportProblemCode, place: Pick<ImportProblem, 'line' | 'column' | 'value'>): void {
      count += 1;
      countByCode[code] = (countByCode[code] ?? 0) + 1;
      if (kept.length < limit) kept.push(importProblem(code, place));
    },
    count: (): number => count,
    hasAny: (codes: readonly ImportProblemCode[]): boolean => codes.some((code) => code in countByCode),
    log: (): ProblemLog => ({ kept: [...kept], count, countByCode: { ...countByCode } }),
  };
}

function shortened(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 20)}…${value.slice(-19)}`;
}
