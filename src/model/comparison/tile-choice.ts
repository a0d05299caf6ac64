import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { LANGUAGES, type Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparisonReasons } from './reason-words.ts';
import { comparisonWords } from './words.ts';
import type { ChartModel } from '../chart-model.ts';
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

/** The tiles of a grid, with those said to be not chosen that have a figure and no mark. */
export function withNotChosen(model: ChartModel, inGrid: readonly Observation[]): ChartModel {
  const left = inGrid
    .map(({ region }) => region)
    .filter((code) => !model.marks.some(({ position }) => position === code));
  const { tiles } = model;
  if (tiles === undefined) return model;
  return { ...model, tiles: tiles.map((tile) => (left.includes(tile.key) ? { ...tile, notChosen: true } : tile)) };
}

/** A chart as a grid of tiles; regions compared that have no place in it are named in a note. */
export function tileSpec(
  spec: ChartSpec,
  { observations, outside }: { readonly observations: readonly Observation[]; readonly outside: readonly string[] },
  { regions }: Pick<Catalogue, 'regions'>,
): ChartSpec {
  const placed = observations.map(({ region }) => region);
  const [zh = '', en = ''] = LANGUAGES.map((language) =>
    comparisonWords(language).outsideGrid(outside.map((code) => regions.get(code)?.name[language] ?? code)),
  );
  return {
    ...spec,
    form: 'tile-grid',
    sort: 'order',
    select: spec.select.map((pick) => ({ ...pick, region: placed })),
    focus: spec.focus.filter((code) => placed.includes(code)),
    notes: outside.length === 0 ? spec.notes : [...spec.notes, { zh, en }],
  };
}
