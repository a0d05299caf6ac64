import type { Language } from '../domain/language.ts';
import type { Problem } from './problem.ts';

/** A problem for a terminal: `file:line  column  "value"`, what is wrong, and what to do about it. */
export function writeProblem({ file, line, column, value, message, remedy }: Problem, language: Language): string {
  const place = [
    line === null ? file : `${file}:${line}`,
    ...(column === null ? [] : [column]),
    ...(value === null ? [] : [JSON.stringify(value)]),
  ];
  return `${place.join('  ')}\n  ${message[language]}\n  → ${remedy[language]}`;
}
