import type { Reader } from './read-in.ts';
import type { CheckResult } from '../domain/audit.ts';
import { conflictCauses } from '../domain/conflict-causes.ts';
import type { Warning } from './chart-model.ts';
import { conflictSentence } from './conflict.ts';
import { lineageOf } from './lineage.ts';

/**
 * What conflicts with these observations, or with what they were computed from: of conflicting checks that share a cause
 * the first one that concerns them tells it.
 */
export function resolveWarnings(ids: readonly string[], { catalogue, language }: Reader): readonly Warning[] {
  const lineages = [...new Set(ids)].map((id) => ({ id, lineage: lineageOf(id, catalogue) }));
  return conflictCauses(catalogue.checks.values()).flatMap((cause) => {
    const concerned = cause.filter((check) => lineages.some(({ lineage }) => isConcerned(lineage, check)));
    const [result] = concerned;
    if (result === undefined) return [];
    const marks = lineages
      .filter(({ lineage }) => concerned.some((check) => isConcerned(lineage, check)))
      .map(({ id }) => id);
    return [{ check: result.check.id, conflict: conflictSentence(result, catalogue.units, language), marks }];
  });
}

/** Whether a check stands on any of these observations. */
export function isConcerned(lineage: ReadonlySet<string>, { operands }: CheckResult): boolean {
  return operands.some((operand) => lineage.has(operand));
}
