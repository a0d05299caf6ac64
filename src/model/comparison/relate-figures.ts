import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { inEveryLanguage, type Language } from '../../domain/language.ts';
import { type Observation, observationId } from '../../domain/observation.ts';
import type { Unit } from '../../domain/unit.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { ancestors } from './home-side.ts';
import type { Yardsticks } from './offered-ways.ts';
import { comparisonReasons } from './reason-words.ts';
import type { ResolvedComparison } from './resolve-comparison.ts';
import { otherFigure, unitOfWay, wayFigure, type WayOfTwo } from './ways.ts';
import { comparisonWords } from './words.ts';

/** The figures that are compared, and what the chosen way makes of them. */
export interface RelatedFigures {
  /** Of the indicator itself: one for each chosen region that has one, in the order of the comparison. */
  readonly values: readonly Observation[];
  /** Of the chosen way, one for each value that it can be computed from: observations of an indicator made for it. */
  readonly figures: readonly Observation[];
  /** Those of the figures. */
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** Knows the figures too. */
  readonly catalogue: Catalogue;
}

/** Carries out the way of a comparison. */
export function relateFigures({ comparison, yardsticks }: ResolvedComparison, catalogue: Catalogue): RelatedFigures {
  const { way, regions } = comparison;
  const base = catalogue.indicators.get(comparison.indicator);
  const unit = catalogue.units.get(base?.unit ?? '');
  if (base === undefined || unit === undefined) throw new RangeError(`no indicator ${comparison.indicator}`);
  const values = regions.flatMap((region) => yardsticks.slice?.observations.get(region) ?? []);
  if (way === 'value') return { values, figures: values, indicator: base, unit, catalogue };
  const unitOfFigures = unitOfWay(way, unit, catalogue);
  const indicator: Indicator = {
    ...base,
    id: `${base.id}.${way}`,
    unit: unitOfFigures.id,
    name: inEveryLanguage((language) => nameOfFigures(base, way, comparison, yardsticks, catalogue, language)),
  };
  const figures = values.flatMap((value) => {
    const other = otherFigure(way, value.region, yardsticks);
    return other === null || other.id === value.id ? [] : figureOf(value, other, way, indicator, catalogue);
  });
  return {
    values,
    figures,
    indicator,
    unit: unitOfFigures,
    catalogue: extended(catalogue, indicator, unitOfFigures, figures),
  };
}

function figureOf(
  value: Observation,
  other: Observation,
  way: WayOfTwo,
  indicator: Indicator,
  catalogue: Catalogue,
): Observation {
  const key = { ...value, indicator: indicator.id };
  const figure: Observation = { ...key, id: observationId(key), ...wayFigure(way, value, other, catalogue) };
  const isPart = way !== 'share' || ancestors(value.region, catalogue).includes(other.region);
  return isPart ? figure : { ...figure, quantity: { kind: 'missing', reason: comparisonReasons.notPart } };
}

/** What is computed, after the name of the indicator. */
function nameOfFigures(
  { name }: Indicator,
  way: WayOfTwo,
  { reference, since }: Comparison,
  { total }: Yardsticks,
  { regions }: Catalogue,
  language: Language,
): string {
  const nameOf = (region: string | null | undefined): string => regions.get(region ?? '')?.name[language] ?? '';
  const against = {
    ratio: nameOf(reference),
    gap: nameOf(reference),
    index: nameOf(reference),
    share: nameOf(total?.region),
    change: since === null ? '' : formatPeriod(since, language),
  };
  return [name[language], comparisonWords(language).computed[way](against[way])].join(punctuation(language).comma);
}

function extended(catalogue: Catalogue, indicator: Indicator, unit: Unit, figures: readonly Observation[]): Catalogue {
  return {
    ...catalogue,
    units: new Map([...catalogue.units, [unit.id, unit]]),
    indicators: new Map([...catalogue.indicators, [indicator.id, indicator]]),
    observations: new Map([...catalogue.observations, ...figures.map((each) => [each.id, each] as const)]),
  };
}
