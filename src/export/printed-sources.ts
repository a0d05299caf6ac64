import type { Observation } from '../domain/observation.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What figures rest on: themselves where they were printed, else what their formulas lead to, each once. What the
 * vocabulary does not know stands for itself.
 */
export function printedSources(
  observations: readonly Observation[],
  { observations: known }: Pick<Vocabulary, 'observations'>,
): readonly Observation[] {
  const found = new Set<Observation>();
  const seen = new Set<Observation>();
  const follow = (observation: Observation): void => {
    if (seen.has(observation)) return;
    seen.add(observation);
    const { provenance } = observation;
    const operands = provenance.kind === 'printed' ? [] : provenance.operands.flatMap((id) => known?.get(id) ?? []);
    if (operands.length === 0) found.add(observation);
    for (const operand of operands) follow(operand);
  };
  for (const observation of observations) follow(observation);
  return [...found];
}
