import type { ChartForm, ChartSpec } from '../../catalogue/chart-spec.ts';
import type { Comparison, Way } from '../../domain/comparison.ts';
import { inEveryLanguage, type Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ChartModel } from '../chart-model.ts';
import type { Reader } from '../read-in.ts';
import { resolveChart } from '../resolve-chart.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import type { RelatedFigures } from './relate-figures.ts';
import type { ResolvedComparison } from './resolve-comparison.ts';
import { comparisonWords } from './words.ts';

/** The id of the chart that a comparison makes. */
export const COMPARISON_CHART = 'comparison';

/** What of a comparison its chart tells and stresses. */
interface Told {
  /** In one language, the finding first; at least one. */
  readonly sentences: readonly string[];
  /** The regions that the finding is about. */
  readonly front: readonly string[];
}

/** The figures that the chart of a comparison shows: all of them, or those that a grid of tiles has a place for. */
export function figuresDrawn(resolved: ResolvedComparison, { figures }: RelatedFigures): readonly Observation[] {
  return isTileGrid(resolved) ? figures.filter((figure) => isInGrid(figure, resolved)) : figures;
}

/** The chart of a comparison in the reader's language, whose title is the finding. It shows one figure at least. */
export function drawComparison(
  resolved: ResolvedComparison,
  related: RelatedFigures,
  told: Told,
  reader: Reader,
  frame: ComparisonFrame,
): ChartModel {
  const bars = barSpec(resolved, related, told, frame);
  const spec = isTileGrid(resolved) ? tileSpec(bars, resolved, related, reader) : bars;
  return withNotChosen(resolveChart(spec, reader), resolved.inGrid);
}

function isTileGrid({ comparison, againstTiles }: ResolvedComparison): boolean {
  return comparison.form === 'tiles' && againstTiles === null;
}

function isInGrid({ region }: Observation, { inGrid }: ResolvedComparison): boolean {
  return inGrid.some((figure) => figure.region === region);
}

/** Bars, or whatever else suits the figures. */
function barSpec(
  resolved: ResolvedComparison,
  related: RelatedFigures,
  { sentences, front }: Told,
  { rankPlaces }: ComparisonFrame,
): ChartSpec {
  const { indicator, unit } = related;
  const { period, category, status, way, sort, reference, indicator: base }: Comparison = resolved.comparison;
  const places = unit.kind === 'rank' ? (rankPlaces[base] ?? null) : null;
  return {
    id: COMPARISON_CHART,
    form: formOf(way, unit, places),
    select: [
      {
        indicator: [indicator.id],
        region: figuresDrawn(resolved, related).map(({ region }) => region),
        period: [period],
        category: [category ?? ''],
        status: [status],
      },
    ],
    across: 'region',
    sort,
    focus: [...(way === 'gap' && reference !== null ? [reference] : []), ...front],
    reference: [],
    ...(places === null ? {} : { places }),
    finding: asTold(sentences[0]?.replace(/[。.]$/, '') ?? ''),
    notes: sentences.slice(1).map(asTold),
  };
}

function formOf(way: Way, unit: Unit, places: number | null): ChartForm {
  if (unit.kind === 'rank') return places === null ? 'range-dots' : 'rank-strip';
  return way === 'gap' || way === 'change' || unit.kind === 'points' ? 'gap-to-peers' : 'ranked-bars';
}

/** A sentence stands in the language that the chart is resolved in, and in no other. */
function asTold(sentence: string): Localised {
  return { zh: sentence, en: sentence };
}

/** The same as a grid of tiles; regions compared that have no place in it are named in a note. */
function tileSpec(
  spec: ChartSpec,
  resolved: ResolvedComparison,
  { values }: RelatedFigures,
  { catalogue }: Reader,
): ChartSpec {
  const placed = spec.select.flatMap(({ region }) => region ?? []);
  const outside = values.filter((figure) => !isInGrid(figure, resolved)).map(({ region }) => region);
  const note = inEveryLanguage((language) =>
    comparisonWords(language).outsideGrid(outside.map((code) => catalogue.regions.get(code)?.name[language] ?? code)),
  );
  return {
    ...spec,
    form: 'tile-grid',
    sort: 'order',
    focus: spec.focus.filter((code) => placed.includes(code)),
    notes: outside.length === 0 ? spec.notes : [...spec.notes, note],
  };
}

/** The tiles of a grid, with those said to be not chosen that have a figure and no mark. */
function withNotChosen(model: ChartModel, inGrid: readonly Observation[]): ChartModel {
  const { tiles, marks } = model;
  if (tiles === undefined) return model;
  const left = inGrid.map(({ region }) => region).filter((code) => !marks.some(({ position }) => position === code));
  return { ...model, tiles: tiles.map((tile) => (left.includes(tile.key) ? { ...tile, notChosen: true } : tile)) };
}
