import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';

type Regions = Pick<Catalogue, 'regions'>;

/** The regions around a region, from the inside out. */
export function ancestors(region: string, { regions }: Regions): readonly string[] {
  const above: string[] = [];
  for (
    let at = regions.get(region)?.parent ?? null;
    at !== null && !above.includes(at);
    at = regions.get(at)?.parent ?? null
  ) {
    above.push(at);
  }
  return above;
}

/**
 * Those of some regions that stand for the region that the catalogue is about: itself, else the groups of it, else its
 * counties and districts. None where they are all there is, so that nothing stands against them.
 */
export function homeSide(regions: readonly string[], home: string | null, catalogue: Regions): readonly string[] {
  if (home === null) return [];
  const inside = regions.filter((code) => ancestors(code, catalogue).includes(home));
  const groups = inside.filter((code) => catalogue.regions.get(code)?.kind === 'group');
  const side = regions.includes(home) ? [home] : groups.length > 0 ? groups : inside;
  return side.length < regions.length || regions.includes(home) ? side : [];
}

/** Where there are more regions of the home side than these, a comparison is about all regions alike. */
const MOST_IN_FRONT = 4;

/** The regions that a comparison is about: the one in focus; without one, those that stand for home if they are a few. */
export function regionsInFront(
  { highlight }: Pick<Comparison, 'highlight'>,
  regions: readonly string[],
  home: string | null,
  catalogue: Regions,
): readonly string[] {
  if (highlight !== null) return [highlight];
  const side = homeSide(regions, home, catalogue);
  return side.length > 1 && side.length <= MOST_IN_FRONT ? side : [];
}
