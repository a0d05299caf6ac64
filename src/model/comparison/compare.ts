import { readIn } from '../read-in.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Language, Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ChartModel } from '../chart-model.ts';
import { ownNote, withOwnRegionsMarked } from '../own-mark.ts';
import { resolveChart } from '../resolve-chart.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { comparisonSpec } from './comparison-spec.ts';
import { computeFigures } from './computed-comparison.ts';
import { type OfferedWay, offeredWays, yardsticksOf } from './offered-ways.ts';
import { regionsInFront } from './home-side.ts';
import { comparisonSentences } from './sentences.ts';
import { figuresInGrid, reasonAgainstTiles, tileSpec, withNotChosen } from './tile-choice.ts';

/** A comparison worked out in one language. */
export interface Compared {
  /** Null where no chosen region has a figure. */
  readonly model: ChartModel | null;
  /** The answer in words, most telling sentence first. */
  readonly sentences: readonly string[];
  readonly ways: readonly OfferedWay[];
  /** Why the figures cannot be drawn as a grid of tiles; null where they can. */
  readonly againstTiles: Localised | null;
  /** What is compared, with a catalogue that knows all of it, for downloads; null where there is nothing. */
  readonly figures: ComparedFigures | null;
}

export interface ComparedFigures {
  readonly title: Localised;
  /** Those of the chosen way: printed and derived ones of the catalogue, or computed for the comparison. */
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
}

/**
 * Works out a comparison: computes what the way asks for as observations of an indicator made for the purpose, and
 * resolves a chart of them like any other.
 */
export function compare(
  comparison: Comparison,
  catalogue: Catalogue,
  frame: ComparisonFrame,
  language: Language,
): Compared {
  const yardsticks = yardsticksOf(comparison, catalogue);
  const ways = offeredWays(comparison, yardsticks, catalogue);
  const figures = comparison.regions.flatMap((region) => yardsticks.slice?.observations.get(region) ?? []);
  const shown = withOwnRegionsMarked(catalogue, [...(yardsticks.slice?.observations.values() ?? [])]);
  const inGrid = yardsticks.slice === null ? [] : figuresInGrid(yardsticks.slice, comparison.regions, catalogue);
  const againstTiles = reasonAgainstTiles(inGrid, comparison);
  const isTiles = comparison.form === 'tiles' && againstTiles === null;
  const chosen = computeFigures(comparison, figures, yardsticks, catalogue);
  const { indicator, unit } = chosen;
  const isInGrid = ({ region }: Observation): boolean => inGrid.some((figure) => figure.region === region);
  const observations = isTiles ? chosen.observations.filter(isInGrid) : chosen.observations;
  const extended: Catalogue = {
    ...catalogue,
    units: new Map([...catalogue.units, [unit.id, unit]]),
    indicators: new Map([...catalogue.indicators, [indicator.id, indicator]]),
    observations: new Map([...catalogue.observations, ...observations.map((each) => [each.id, each] as const)]),
  };
  const known = chosen.observations.filter(({ quantity }) => quantity.kind === 'known');
  const front = regionsInFront(
    comparison,
    known.map(({ region }) => region),
    frame.home,
    catalogue,
  );
  const named = { ...extended, regions: shown.regions };
  const made = { values: figures, figures: chosen.observations, unit };
  const sentences = [
    ...comparisonSentences({ comparison, ...made, yardsticks, offered: ways, front, catalogue: named, language }),
    ...ownNote(figures, readIn(catalogue, language)),
  ];
  if (observations.length === 0) return { model: null, sentences, ways, againstTiles, figures: null };
  const draft = comparisonSpec(comparison, { indicator, unit, observations }, { sentences, front }, frame);
  const outside = figures.filter((figure) => !isInGrid(figure)).map(({ region }) => region);
  const spec = isTiles ? tileSpec(draft, { observations, outside }, shown) : draft;
  const model = resolveChart(spec, readIn(named, language));
  return {
    model: withNotChosen(model, inGrid),
    sentences,
    ways,
    againstTiles,
    figures: { title: indicator.name, observations, catalogue: extended },
  };
}
