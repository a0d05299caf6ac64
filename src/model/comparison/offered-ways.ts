import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Comparison, type Way, WAYS } from '../../domain/comparison.ts';
import { contains } from '../../domain/interval.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { isOwnRegion } from '../../domain/own-data.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { comparisonReasons } from '../../i18n/comparison-reasons.ts';
import { type Coverage, findSlice, slicesOf } from './slices.ts';

/** A way to look, and why it makes no sense here where it does not. */
export interface OfferedWay {
  readonly way: Way;
  /** Null for a way that can be chosen. */
  readonly reason: Localised | null;
}

/** What a comparison measures against. */
export interface Yardsticks {
  /** The slice compared; null where the indicator has none like it. */
  readonly slice: Coverage | null;
  readonly reference: Observation | null;
  /** The region that contains most of those compared and has a figure of its own. */
  readonly total: Observation | null;
  /** The same slice in the period that change starts from. */
  readonly since: Coverage | null;
}

const DIVISIBLE: readonly UnitKind[] = [
  'money',
  'count',
  'count_measured',
  'length',
  'area',
  'volume',
  'duration',
  'ratio',
];
const ADDITIVE: readonly UnitKind[] = ['money', 'count', 'count_measured', 'area', 'volume'];

export function yardsticksOf(comparison: Comparison, catalogue: Catalogue): Yardsticks {
  const slices = slicesOf(comparison.indicator, catalogue);
  const slice = findSlice(slices, comparison) ?? null;
  const { reference, since } = comparison;
  return {
    slice,
    reference: (reference === null ? undefined : slice?.observations.get(reference)) ?? null,
    total: slice && totalOf(comparison.regions, slice, catalogue),
    since: (since === null ? undefined : findSlice(slices, { ...comparison, period: since })) ?? null,
  };
}

/** Every way with the reason that speaks against it, if any does. */
export function offeredWays(
  comparison: Comparison,
  yardsticks: Yardsticks,
  catalogue: Catalogue,
): readonly OfferedWay[] {
  const kind = catalogue.units.get(catalogue.indicators.get(comparison.indicator)?.unit ?? '')?.kind ?? 'count';
  return WAYS.map((way) => ({ way, reason: reasonAgainst(way, kind, comparison, yardsticks) }));
}

function reasonAgainst(way: Way, kind: UnitKind, comparison: Comparison, yardsticks: Yardsticks): Localised | null {
  switch (way) {
    case 'value':
      return null;
    case 'ratio':
    case 'index':
      if (!DIVISIBLE.includes(kind)) return comparisonReasons.notDivisible[kind] ?? comparisonReasons.notRatio;
      return againstReference(comparison, yardsticks) ?? zeroReference(yardsticks);
    case 'gap':
      return comparisonReasons.noGap[kind] ?? againstReference(comparison, yardsticks);
    case 'share':
      if (!ADDITIVE.includes(kind)) return comparisonReasons.notAdditive;
      return yardsticks.total === null ? comparisonReasons.noTotal : null;
    case 'change':
      if (kind === 'rank') return comparisonReasons.rankChange;
      return yardsticks.since === null ? comparisonReasons.noEarlier : null;
  }
}

function againstReference({ regions }: Comparison, { slice, reference }: Yardsticks): Localised | null {
  if (reference?.quantity.kind !== 'known') return comparisonReasons.noReference;
  const others = regions.filter((region) => region !== reference.region && slice?.observations.has(region));
  return others.length === 0 ? comparisonReasons.nothingElse : null;
}

function zeroReference({ reference }: Yardsticks): Localised | null {
  if (reference?.quantity.kind !== 'known') return null;
  return contains(reference.quantity.interval, 0) ? comparisonReasons.zeroReference : null;
}

function totalOf(regions: readonly string[], slice: Coverage, catalogue: Catalogue): Observation | null {
  const parts = new Map<string, number>();
  for (const region of regions) {
    // Where a region of the user's own lies is not known, so it is no part of anything.
    if (!slice.observations.has(region) || isOwnRegion(region)) continue;
    for (const above of ancestors(region, catalogue)) parts.set(above, (parts.get(above) ?? 0) + 1);
  }
  const candidates = [...parts].filter(([region]) => slice.observations.get(region)?.quantity.kind === 'known');
  const [best] = candidates.toSorted(([, a], [, b]) => b - a);
  return best === undefined ? null : (slice.observations.get(best[0]) ?? null);
}

/** The regions around a region, from the inside out. */
export function ancestors(region: string, { regions }: Pick<Catalogue, 'regions'>): readonly string[] {
  const above: string[] = [];
  for (
    let at = regions.get(region)?.parent ?? null;
    at !== null && !above.includes(at);
    at = regions.get(at)?.parent ?? null
  ) {
    above.push(at);
  }
  return above;
}
