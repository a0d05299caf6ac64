import type { Observation } from '../domain/observation.ts';
import type { Catalogue } from './catalogue.ts';
import type { Dimension, Pick } from './chart-spec.ts';

/** The key of an observation along a dimension; `""` for no category, as picks write it. */
export function keyAlong(dimension: Dimension, observation: Observation): string {
  return observation[dimension] ?? '';
}

/** The order in which the lists of a pick sort, from the coarsest to the finest. */
const SORTED_BY: readonly Dimension[] = ['indicator', 'region', 'period', 'category', 'status'];

/**
 * The observations that match every given list of the pick. They stand in the order of the lists, the indicator's first,
 * then those of region, period, category and status; what no list orders keeps the order of the catalogue.
 */
export function selectObservations(
  pick: Pick,
  { observations }: { readonly observations: Catalogue['observations'] },
): readonly Observation[] {
  const wanted = SORTED_BY.flatMap((dimension) => {
    const keys: readonly string[] | undefined = pick[dimension];
    return keys ? [{ dimension, rank: new Map(keys.map((key, rank) => [key, rank])) }] : [];
  });
  const ranksOf = (observation: Observation) =>
    wanted.map(({ dimension, rank }) => rank.get(keyAlong(dimension, observation)));
  return Array.from(observations.values(), (observation) => ({ observation, ranks: ranksOf(observation) }))
    .filter(({ ranks }) => ranks.every((rank) => rank !== undefined))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ observation }) => observation);
}

function compareRanks(left: readonly (number | undefined)[], right: readonly (number | undefined)[]): number {
  for (const [at, rank] of left.entries()) {
    const difference = (rank ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
