import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pick } from '../catalogue/chart-spec.ts';
import { selectObservations } from '../catalogue/select.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';

/** An observation that a chart shows, with the label that its pick gives it. */
export interface Selected {
  readonly observation: Observation;
  readonly label: Localised | null;
}

/** What the picks select, in their order; an observation that several picks select appears once, at the first. */
export function selectAll(picks: readonly Pick[], catalogue: Catalogue): readonly Selected[] {
  const selected = new Map<string, Selected>();
  for (const pick of picks) {
    for (const observation of selectObservations(pick, catalogue)) {
      if (!selected.has(observation.id)) selected.set(observation.id, { observation, label: pick.label ?? null });
    }
  }
  return [...selected.values()];
}
