import type { Reader } from './read-in.ts';
import type { Dataset } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { SourceLine } from './chart-model.ts';
import { indexSources } from './source-lines.ts';
import { resolveWorkings, type Working } from './workings.ts';

/** Where the figures of a dataset stand and how the others follow from them, in one language. */
export interface DatasetProvenance {
  /** Names the anchors. */
  readonly id: string;
  readonly language: Language;
  /** Every sentence that a printed figure stands in, with its figures, in the order of the dataset. */
  readonly places: readonly { readonly line: SourceLine; readonly figures: readonly Observation[] }[];
  /** How each derived figure was computed, and those of other datasets that go into it. */
  readonly workings: readonly Working[];
  /** Index into `places`; null for derived figures. */
  readonly placeOf: (observation: Observation) => number | null;
}

export function datasetProvenance({ id, observations }: Dataset, reader: Reader): DatasetProvenance {
  const { language } = reader;
  const printed = observations.filter(({ provenance }) => provenance.kind === 'printed');
  const { lines, lineOf } = indexSources(printed, reader);
  return {
    id,
    language,
    places: lines.map((line, at) => ({ line, figures: printed.filter((observation) => lineOf(observation) === at) })),
    workings: resolveWorkings(observations, reader),
    placeOf: (observation) => (observation.provenance.kind === 'printed' ? lineOf(observation) : null),
  };
}
