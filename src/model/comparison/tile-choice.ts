import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { LANGUAGES, type Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparisonReasons } from '../../i18n/comparison-reasons.ts';
import { comparisonWords } from '../../i18n/comparison-words.ts';
import type { Coverage } from './slices.ts';

/** Fewer regions than this are no picture of a grid. */
const ENOUGH = 3;

/**
 * All figures of a slice whose regions stand in one grid of tiles: the grid that has most of the regions compared, of
 * equal ones most figures. Not only of those compared, since an empty tile says that there is no figure.
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

/** Why figures make no grid of tiles; null where they do. */
export function reasonAgainstTiles(
  figures: readonly Observation[],
  { way }: Pick<Comparison, 'way'>,
): Localised | null {
  if (way === 'ratio' || way === 'gap' || way === 'index') return comparisonReasons.referenceTile;
  return figures.length < ENOUGH ? comparisonReasons.fewTiles : null;
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
