import type { Localised } from './language.ts';

/** What planners look for targets and standards by. */
export interface TargetTopic {
  readonly id: string;
  readonly name: Localised;
  /** Ids of indicators in reading order, each once; an indicator belongs to one topic. */
  readonly indicators: readonly string[];
}
