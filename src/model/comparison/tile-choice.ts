import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparisonReasons } from './reason-words.ts';
import type { Coverage } from './slices.ts';

/** Fewer regions than this are no picture of a grid. */
const ENOUGH = 3;

/**
 * All figures of a slice whose regions stand in one grid of tiles: the grid that has most of the regions compared, of
 * equal ones most figures. Of those compared and of the others, so that tiles can tell what has no figure from what was
 * not chosen.
 */
export function figuresInGrid(
  { observations }: Coverage,
  compared: readonly string[],
  { regions }: Pick<Catalogue, 'regions'>,
): readonly Observation[] {
  const placed = [...observations.values()].filter(
    ({ region, quantity }) => quantity.kind === 'known' && (regions.get(region)?.tile ?? null) !== null,
  );
  const chosen = (figures: readonly Observation[]): number =>
    figures.filter(({ region }) => compared.includes(region)).length;
  const grids = [...group(placed, ({ region }) => regions.get(region)?.parent ?? null).values()];
  return grids.toSorted((a, b) => chosen(b) - chosen(a) || b.length - a.length)[0] ?? [];
}

/** Why the figures of a grid make no picture of tiles; null where they do. */
export function reasonAgainstTiles(
  figures: readonly Observation[],
  { way, regions }: Pick<Comparison, 'way' | 'regions'>,
): Localised | null {
  if (way === 'ratio' || way === 'gap' || way === 'index') return comparisonReasons.referenceTile;
  if (figures.length < ENOUGH) return comparisonReasons.fewTiles;
  return figures.some(({ region }) => regions.includes(region)) ? null : comparisonReasons.noneInGrid;
}
