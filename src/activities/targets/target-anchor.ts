import type { Observation } from '../../domain/observation.ts';

/** `agro_processing_ratio[430400,2020,target]` as an anchor on the page of targets. */
export function targetAnchor({ id }: Pick<Observation, 'id'>): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
}
