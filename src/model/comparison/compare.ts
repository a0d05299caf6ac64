import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartForm, ChartSpec, Pick } from '../../catalogue/chart-spec.ts';
import type { Comparison, Way } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Language, LANGUAGES, type Localised } from '../../domain/language.ts';
import { type Observation, observationId } from '../../domain/observation.ts';
import type { Unit } from '../../domain/unit.ts';
import { comparisonReasons } from '../../i18n/comparison-reasons.ts';
import { comparisonWords } from '../../i18n/comparison-words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ChartModel } from '../chart-model.ts';
import { ownNote, withOwnRegionsMarked } from '../own-mark.ts';
import { resolveChart } from '../resolve-chart.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { ancestors, type OfferedWay, offeredWays, type Yardsticks, yardsticksOf } from './offered-ways.ts';
import { regionsInFront } from './home-side.ts';
import { comparisonSentences } from './sentences.ts';
import { figuresInGrid, reasonAgainstTiles, tileSpec, withNotChosen } from './tile-choice.ts';
import { wayFigure, type WayOfTwo } from './way-figure.ts';
import { unitOfWay } from './way-unit.ts';

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

/** The id of the chart that a comparison makes. */
export const COMPARISON_CHART = 'comparison';

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
  const chosen = computed(comparison, figures, yardsticks, catalogue);
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
    ...ownNote(figures, catalogue, language),
  ];
  if (observations.length === 0) return { model: null, sentences, ways, againstTiles, figures: null };
  const draft = specOf(comparison, { indicator, unit, observations }, { sentences, front }, frame, language);
  const outside = figures.filter((figure) => !isInGrid(figure)).map(({ region }) => region);
  const spec = isTiles ? tileSpec(draft, { observations, outside }, shown) : draft;
  const model = resolveChart(spec, named, language);
  return {
    model: withNotChosen(model, inGrid),
    sentences,
    ways,
    againstTiles,
    figures: { title: indicator.name, observations, catalogue: extended },
  };
}

interface Computed {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly observations: readonly Observation[];
}

function computed(
  comparison: Comparison,
  figures: readonly Observation[],
  yardsticks: Yardsticks,
  catalogue: Catalogue,
): Computed {
  const indicator = catalogue.indicators.get(comparison.indicator);
  const unit = catalogue.units.get(indicator?.unit ?? '');
  const { way } = comparison;
  if (indicator === undefined || unit === undefined) throw new RangeError(`no indicator ${comparison.indicator}`);
  if (way === 'value') return { indicator, unit, observations: figures };
  const own = unitOfWay(way, unit, catalogue);
  const made: Indicator = {
    ...indicator,
    id: `${indicator.id}.${way}`,
    unit: own.id,
    name: inBoth((language) => computedName(indicator, way, comparison, yardsticks, catalogue, language)),
  };
  const observations = figures
    .filter(({ region }) => way === 'share' || way === 'change' || region !== comparison.reference)
    .filter(({ id }) => id !== yardsticks.total?.id || way !== 'share')
    .flatMap((figure) => compute(figure, way, made, yardsticks, catalogue));
  return { indicator: made, unit: own, observations };
}

function compute(
  figure: Observation,
  way: WayOfTwo,
  indicator: Indicator,
  { reference, total, since }: Yardsticks,
  catalogue: Catalogue,
): readonly Observation[] {
  const against = {
    ratio: reference,
    gap: reference,
    index: reference,
    share: total,
    change: since?.observations.get(figure.region),
  };
  const other = against[way];
  if (!other) return [];
  const key = { ...figure, indicator: indicator.id };
  const id = observationId(key);
  const made = wayFigure(way, figure, other, catalogue);
  if (way !== 'share' || ancestors(figure.region, catalogue).includes(other.region)) return [{ ...key, id, ...made }];
  return [{ ...key, id, ...made, quantity: { kind: 'missing', reason: comparisonReasons.notPart } }];
}

function computedName(
  { name }: Indicator,
  way: Exclude<Way, 'value'>,
  comparison: Comparison,
  { total }: Yardsticks,
  { regions }: Catalogue,
  language: Language,
): string {
  const regionName = (code: string | null): string => regions.get(code ?? '')?.name[language] ?? '';
  const against = {
    ratio: regionName(comparison.reference),
    gap: regionName(comparison.reference),
    index: regionName(comparison.reference),
    share: regionName(total?.region ?? null),
    change: comparison.since === null ? '' : formatPeriod(comparison.since, language),
  };
  const { computed: words, comma } = comparisonWords(language);
  return `${name[language]}${comma}${words[way](against[way])}`;
}

function specOf(
  comparison: Comparison,
  { indicator, unit, observations }: Computed,
  { sentences, front }: { readonly sentences: readonly string[]; readonly front: readonly string[] },
  { rankPlaces }: ComparisonFrame,
  language: Language,
): ChartSpec {
  const { period, category, status, way, sort, reference } = comparison;
  const select: Pick = {
    indicator: [indicator.id],
    region: observations.map(({ region }) => region),
    period: [period],
    category: [category ?? ''],
    status: [status],
  };
  const places = unit.kind === 'rank' ? (rankPlaces[comparison.indicator] ?? null) : null;
  return {
    id: COMPARISON_CHART,
    form: formOf(way, unit, places),
    select: [select],
    across: 'region',
    sort,
    focus: [...(way === 'gap' && reference !== null ? [reference] : []), ...front],
    reference: [],
    ...(places === null ? {} : { places }),
    finding: inBoth(() => sentences[0]?.replace(/[。.]$/, '') ?? indicator.name[language]),
    notes: sentences.slice(1).map((sentence) => inBoth(() => sentence)),
  };
}

function formOf(way: Way, unit: Unit, places: number | null): ChartForm {
  if (unit.kind === 'rank') return places === null ? 'range-dots' : 'rank-strip';
  return way === 'gap' || way === 'change' || unit.kind === 'points' ? 'gap-to-peers' : 'ranked-bars';
}

function inBoth(words: (language: Language) => string): Localised {
  const [zh = '', en = ''] = LANGUAGES.map(words);
  return { zh, en };
}
