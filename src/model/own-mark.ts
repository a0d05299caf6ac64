import type { Reader } from './read-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import type { Region } from '../domain/region.ts';
import { ownWords } from './own-words.ts';

/** Whether figures are a user's own: all of them, some beside curated ones, or none. */
export type Ownership = 'all' | 'some' | 'none';

export function ownershipOf(observations: readonly Observation[]): Ownership {
  const own = observations.filter(({ dataset }) => dataset === OWN_DATASET).length;
  if (own === 0) return 'none';
  return own === observations.length ? 'all' : 'some';
}

/** A subtitle that says plainly where figures are a user's own, wherever the chart goes. */
export function markedSubtitle(subtitle: string, observations: readonly Observation[], language: Language): string {
  const ownership = ownershipOf(observations);
  if (ownership === 'none') return subtitle;
  return [subtitle, ownWords(language).mark[ownership]].filter((part) => part !== '').join(' · ');
}

/** A catalogue in which regions whose figure is the user's own are named so, where others' are curated. */
export function withOwnRegionsMarked(catalogue: Catalogue, observations: readonly Observation[]): Catalogue {
  if (ownershipOf(observations) !== 'some') return catalogue;
  const regions = new Map(catalogue.regions);
  for (const { dataset, region: code } of observations) {
    const region = regions.get(code);
    if (dataset === OWN_DATASET && region !== undefined) regions.set(code, marked(region));
  }
  return { ...catalogue, regions };
}

function marked(region: Region): Region {
  const { name } = region;
  return { ...region, name: { zh: ownWords('zh').marked(name.zh), en: ownWords('en').marked(name.en) } };
}

/** Says that figures are the user's own, and which file they are from; nothing where none is. */
export function ownNote(
  figures: readonly Observation[],
  { catalogue: { documents }, language }: Reader,
): readonly string[] {
  if (ownershipOf(figures) === 'none') return [];
  return [ownWords(language).note(documents.get(OWN_DATASET)?.title[language] ?? OWN_DATASET)];
}
