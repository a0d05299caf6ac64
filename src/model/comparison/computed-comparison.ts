import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison, Way } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Language, LANGUAGES, type Localised } from '../../domain/language.ts';
import { type Observation, observationId } from '../../domain/observation.ts';
import type { Unit } from '../../domain/unit.ts';
import { comparisonReasons } from './reason-words.ts';
import { comparisonWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { ancestors, type Yardsticks } from './offered-ways.ts';
import { wayFigure, type WayOfTwo } from './way-figure.ts';
import { unitOfWay } from './way-unit.ts';

/** What a way to look makes of figures: those of the indicator itself, or of one made for the purpose. */
export interface ComputedFigures {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly observations: readonly Observation[];
}

/** The figures of the chosen way, one for each that it can be computed from. */
export function computeFigures(
  comparison: Comparison,
  figures: readonly Observation[],
  yardsticks: Yardsticks,
  catalogue: Catalogue,
): ComputedFigures {
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

function inBoth(words: (language: Language) => string): Localised {
  const [zh = '', en = ''] = LANGUAGES.map(words);
  return { zh, en };
}
