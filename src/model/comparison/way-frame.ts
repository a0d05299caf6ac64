import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { UnitKind } from '../../domain/unit.ts';
import type { Comparing, WayFrame } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Yardsticks } from './offered-ways.ts';
import { changesByDifference } from './way-unit.ts';

type Names = Pick<Catalogue, 'indicators' | 'units' | 'regions'>;

const PLAIN = { against: '', period: '', since: '', isGrowth: false, isMultiple: false, isInverse: false } as const;

/** What the figures of a comparison are told as. */
export function wayFrame(comparison: Comparison, yardsticks: Yardsticks, names: Names, language: Language): WayFrame {
  const { way, indicator, period, since } = comparison;
  const nameOf = (region: string | undefined): string => names.regions.get(region ?? '')?.name[language] ?? '';
  const related = way === 'value' ? relationFrame(indicator, names, nameOf) : null;
  return (
    related ?? {
      ...PLAIN,
      way,
      against: nameOf(way === 'share' ? yardsticks.total?.region : yardsticks.reference?.region),
      period: formatPeriod(period, language),
      since: since === null ? '' : formatPeriod(since, language),
      comparing: comparedAs(indicator, names),
      isGrowth: way === 'change' && !changesByDifference(kindOf(indicator, names)),
    }
  );
}

/**
 * An indicator that is a gap or a ratio itself is told as such: 常德市比衡阳市高 24.5 个百分点 rather than
 * 常德市 +24.5 个百分点. Null for any other.
 */
function relationFrame(indicator: string, names: Names, nameOf: (region: string) => string): WayFrame | null {
  const relation = names.indicators.get(indicator)?.relation;
  if (relation === undefined) return null;
  const { kind, base, left, right } = relation;
  if (kind === 'gap' && right !== null) return gapFrame(base, nameOf(right), names);
  const one = left ?? right;
  if (kind !== 'ratio' || one === null) return null;
  const isMultiple = kindOf(indicator, names) === 'multiple';
  return { ...PLAIN, way: 'ratio', against: nameOf(one), comparing: 'level', isMultiple, isInverse: left !== null };
}

/** What differences between figures of an indicator are told as. */
export function gapFrame(indicator: string, against: string, names: Names): WayFrame {
  return { ...PLAIN, way: 'gap', against, comparing: comparedAs(indicator, names) };
}

const COMPARED_AS: Readonly<Partial<Record<UnitKind, Comparing>>> = {
  count: 'count',
  money: 'amount',
  count_measured: 'amount',
  area: 'amount',
  volume: 'amount',
  rank: 'place',
};

/** How figures of an indicator are held against each other. */
function comparedAs(indicator: string, names: Names): Comparing {
  return COMPARED_AS[kindOf(indicator, names)] ?? 'level';
}

function kindOf(indicator: string, { indicators, units }: Names): UnitKind {
  return units.get(indicators.get(indicator)?.unit ?? '')?.kind ?? 'count';
}
