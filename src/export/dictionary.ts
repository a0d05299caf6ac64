import type { Category, Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { Unit } from '../domain/unit.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Everything that some observations mention, each once, in the order in which it first appears. */
export interface Dictionary {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly regions: readonly Region[];
  readonly categories: readonly Category[];
  readonly documents: readonly SourceDocument[];
}

export function dictionaryOf(observations: readonly Observation[], vocabulary: Vocabulary): Dictionary {
  const indicators = meanings(
    vocabulary.indicators,
    observations.map(({ indicator }) => indicator),
  );
  return {
    indicators,
    units: meanings(
      vocabulary.units,
      indicators.map(({ unit }) => unit),
    ),
    regions: meanings(
      vocabulary.regions,
      observations.map(({ region }) => region),
    ),
    categories: meanings(
      vocabulary.categories,
      observations.flatMap(({ category }) => category ?? []),
    ),
    documents: meanings(
      vocabulary.documents,
      observations.flatMap(({ provenance }) => (provenance.kind === 'printed' ? provenance.document : [])),
    ),
  };
}

function meanings<Meaning>(known: ReadonlyMap<string, Meaning>, codes: readonly string[]): readonly Meaning[] {
  return [...new Set(codes)].map((code) => meaningOf(known, code));
}

/** A whole vocabulary, whether anything mentions its entries or not. */
export function wholeDictionary({ indicators, units, regions, categories, documents }: Vocabulary): Dictionary {
  return {
    indicators: [...indicators.values()],
    units: [...units.values()],
    regions: [...regions.values()],
    categories: [...categories.values()],
    documents: [...documents.values()],
  };
}
