import type { Reader } from './read-in.ts';
import type { CheckResult } from '../domain/audit.ts';
import type { Warning } from './chart-model.ts';
import { conflictSentence } from './conflict.ts';
import { lineageOf } from './lineage.ts';

/** The conflicting checks that say something of these observations, or of what they were computed from. */
export function resolveWarnings(ids: readonly string[], { catalogue, language }: Reader): readonly Warning[] {
  const lineages = [...new Set(ids)].map((id) => ({ id, lineage: lineageOf(id, catalogue) }));
  return [...catalogue.checks.values()].flatMap((result) => {
    const marks = lineages.filter(({ lineage }) => isConcerned(lineage, result)).map(({ id }) => id);
    if (result.verdict !== 'conflicting' || marks.length === 0) return [];
    return [{ check: result.check.id, conflict: conflictSentence(result, catalogue.units, language), marks }];
  });
}

/** Whether a check stands on any of these observations. */
export function isConcerned(lineage: ReadonlySet<string>, { operands }: CheckResult): boolean {
  return operands.some((operand) => lineage.has(operand));
}
