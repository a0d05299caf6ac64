import { type Observation, observationId } from '../../domain/observation.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import { ownWords } from '../../model/own-words.ts';
import { additionsOf } from '../../intake/own-catalogue.ts';
import type { OwnOutline } from '../../intake/own-outline.ts';
import {
  type CatalogueIndex,
  type IndexedIndicator,
  partialCatalogue,
  type PublishedDataset,
} from '../../model/comparison/published-catalogue.ts';

/** The index of the catalogue with what a user's own table adds to it, in a group of its own before the others. */
export function indexWithOwn(index: CatalogueIndex, outline: OwnOutline): CatalogueIndex {
  const { units, regions, categories, document, indicators } = additionsOf(outline.names, partialCatalogue(index, []));
  const { name } = outline.names;
  const title = { zh: ownWords('zh').group(name), en: ownWords('en').group(name) };
  const own = indicators.map((indicator, at): IndexedIndicator => {
    const { regions: covered = [], periods = [] } = outline.coverage[at] ?? {};
    const twin = curatedTwin(indicator.id, index, outline);
    return {
      ...indicator,
      datasets: [OWN_DATASET, ...(twin?.datasets ?? [])],
      regions: [...new Set([...covered, ...(twin?.regions ?? [])])],
      periods: [...new Set([...periods, ...(twin?.periods ?? [])])].toSorted(),
      pinyin: twin?.pinyin ?? '',
      traditional: twin?.traditional ?? '',
    };
  });
  return {
    ...index,
    units: [...index.units, ...units],
    regions: [...index.regions, ...regions],
    categories: [...index.categories, ...categories],
    documents: [...index.documents, document],
    datasets: [{ id: OWN_DATASET, title, description: title }, ...index.datasets],
    indicators: [...own, ...index.indicators],
  };
}

/** The curated indicator of the same name and unit, whose figures may stand beside the user's own. */
export function curatedTwin(
  own: string,
  { indicators }: CatalogueIndex,
  { names }: OwnOutline,
): IndexedIndicator | undefined {
  const found = names.indicators.find(({ id }) => id === own);
  return indicators.find(({ id, unit }) => id === found?.matches && unit === found.unit.id);
}

/**
 * Own figures of an indicator with curated ones beside them, of regions and periods that the own table says nothing of.
 * Checks of the curated figures hold of those that stand beside own ones too.
 */
export function besideOwn(
  indicator: string,
  own: readonly Observation[],
  curated: readonly PublishedDataset[],
  twin: string,
): PublishedDataset {
  const told = new Set(own.map(({ id }) => id));
  const adopted = new Map<string, Observation>();
  for (const observation of curated.flatMap(({ observations }) => observations)) {
    const id = observationId({ ...observation, indicator });
    if (observation.indicator === twin && !told.has(id)) adopted.set(observation.id, { ...observation, id, indicator });
  }
  return {
    observations: [...own, ...adopted.values()],
    operands: [],
    checks: curated
      .flatMap(({ checks }) => checks)
      .map((result) => ({
        ...result,
        operands: [...result.operands, ...result.operands.flatMap((id) => adopted.get(id)?.id ?? [])],
      })),
  };
}
