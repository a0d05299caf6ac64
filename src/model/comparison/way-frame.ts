import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison, Way } from '../../domain/comparison.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Reader } from '../read-in.ts';
import type { Yardsticks } from './offered-ways.ts';
import { changesByDifference } from './ways.ts';

/**
 * What a computed figure says of its region: that it is above or below what it is measured against, exactly level with
 * it, at most so much above or below, or that this cannot be told.
 */
export type Sense = 'up' | 'down' | 'level' | 'at_most_up' | 'at_most_down' | 'unclear';

/** How languages compare amounts: eight firms fewer, eight billion less, eight points lower; a place is first or last. */
export type Comparing = 'count' | 'amount' | 'level' | 'place';

/** What all figures of a way to look share. Names and periods are given ready to read. */
export interface WayFrame {
  readonly way: Way;
  /** The region that they are measured against; empty where there is none. */
  readonly against: string;
  readonly period: string;
  readonly since: string;
  readonly comparing: Comparing;
  /** `change` only: growth in per cent rather than a difference. */
  readonly isGrowth: boolean;
  /** `ratio` only: told in times rather than per cent. */
  readonly isMultiple: boolean;
  /** `ratio` only: what one region is of each of the others, rather than each of them of one. */
  readonly isInverse: boolean;
}

export interface ToldFigure {
  /** With its unit; without a sign where the sense tells it. Empty where no more than the sense is known. */
  readonly figure: string;
  readonly sense: Sense;
}

type Names = Pick<Catalogue, 'indicators' | 'units'>;

const PLAIN = { against: '', period: '', since: '', isGrowth: false, isMultiple: false, isInverse: false } as const;

/** What the figures of a comparison are told as. */
export function wayFrame(comparison: Comparison, yardsticks: Yardsticks, { catalogue, language }: Reader): WayFrame {
  const { way, indicator, period, since } = comparison;
  const nameOf = (region: string | undefined): string => catalogue.regions.get(region ?? '')?.name[language] ?? '';
  const related = way === 'value' ? relationFrame(indicator, catalogue, nameOf) : null;
  return (
    related ?? {
      ...PLAIN,
      way,
      against: nameOf(way === 'share' ? yardsticks.total?.region : yardsticks.reference?.region),
      period: formatPeriod(period, language),
      since: since === null ? '' : formatPeriod(since, language),
      comparing: comparedAs(indicator, catalogue),
      isGrowth: way === 'change' && !changesByDifference(kindOf(indicator, catalogue)),
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
