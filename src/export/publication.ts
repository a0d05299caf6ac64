import type { Catalogue, CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which edition of the data files belong to. */
export type Edition = Pick<Catalogue, 'title' | 'version' | 'licence'> & Partial<Pick<CompleteCatalogue, 'changes'>>;

/** Observations that are published together: a dataset, what a chart shows, a comparison, a reader's own data. */
export interface Publication {
  /** Names the files. */
  readonly id: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly observations: readonly Observation[];
  readonly vocabulary: Vocabulary;
  readonly edition: Edition;
}
