import type { Reader } from './read-in.ts';
import type { Observation } from '../domain/observation.ts';
import type { Tile } from './chart-model.ts';

/** The tile grid that the observed regions stand in, all its regions, with a figure or without. */
export function resolveTiles(
  observations: readonly Observation[],
  { catalogue: { regions }, language }: Reader,
): readonly Tile[] {
  const parent = observations
    .map(({ region }) => regions.get(region))
    .find((region) => region !== undefined && region.tile !== null)?.parent;
  return Array.from(regions.values()).flatMap(({ code, name, tile, parent: above }) =>
    tile === null || above !== parent ? [] : { key: code, label: name[language], ...tile },
  );
}
