import type { Localised } from './language.ts';

/** A named set of regions that planners compare with one another. */
export interface PeerSet {
  readonly id: string;
  readonly name: Localised;
  /** Region codes in reading order, each once. */
  readonly regions: readonly string[];
}
