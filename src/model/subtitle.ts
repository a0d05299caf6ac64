import type { Reader } from './read-in.ts';
import { DIMENSIONS, type Dimension } from '../catalogue/chart-spec.ts';
import { keyAlong } from '../catalogue/select.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Unit } from '../domain/unit.ts';
import { punctuation } from '../i18n/punctuation.ts';

/** The order in which a subtitle names what all marks share. */
const NAMED: readonly Dimension[] = ['indicator', 'region', 'category', 'period', 'status'];

/** The dimensions along which all observations have the same key. */
export function sharedDimensions(observations: readonly Observation[]): ReadonlySet<Dimension> {
  return new Set(
    DIMENSIONS.filter((dimension) => new Set(observations.map((each) => keyAlong(dimension, each))).size === 1),
  );
}

/**
 * Indicator, unit, region, period, each only as far as it holds for every mark: 融资额（亿元）· 2015 年. What a
 * chart's axis or series tells already is left to them, and so is the status where it is the usual one.
 */
export function generateSubtitle(observations: readonly Observation[], unit: Unit, reader: Reader): string {
  const { language } = reader;
  const [first] = observations;
  if (first === undefined) return '';
  const shared = sharedDimensions(observations);
  const names = NAMED.filter((dimension) => shared.has(dimension))
    .filter((dimension) => !(dimension === 'status' && first.status === 'actual'))
    .map((dimension) => ({ dimension, name: reader.keyOf(dimension, first) }))
    .filter(({ name }) => name !== '');
  return withUnit(names, unitName(unit, language), language).join(' · ');
}

function withUnit(
  names: readonly { dimension: Dimension; name: string }[],
  unit: string,
  language: Language,
): readonly string[] {
  if (unit === '') return names.map(({ name }) => name);
  const hasIndicator = names[0]?.dimension === 'indicator';
  const { parentheses } = punctuation(language);
  if (!hasIndicator) return [...names.map(({ name }) => name), unit];
  return names.map(({ dimension, name }) => (dimension === 'indicator' ? `${name}${parentheses(unit)}` : name));
}

/** Ranks and ratios carry their unit in every label: 第 15 位, 0.5 : 1. */
function unitName(unit: Unit, language: Language): string {
  return unit.kind === 'rank' || unit.kind === 'ratio' ? '' : unit.label[language];
}
