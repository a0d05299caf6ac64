import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Comparison, type Way, WAYS } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { contains } from '../../domain/interval.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { isOwnRegion } from '../../domain/own-data.ts';
import { type Unit, type UnitKind, isOrdinal, isPlainlyMeasured } from '../../domain/unit.ts';
import { comparisonReasons } from './reason-words.ts';
import { ancestors } from './home-side.ts';
import { type Coverage, earlierSlices, findSlice } from './slices.ts';

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
  /** The same slice in the period that change starts from, if that is an earlier one. */
  readonly since: Coverage | null;
  /** Whether there is any period that change could start from. */
  readonly hasEarlier: boolean;
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

/** What a comparison measures against, of the slices of its indicator. */
export function yardsticksOf(
  comparison: Comparison,
  slices: readonly Coverage[],
  catalogue: Pick<Catalogue, 'regions'>,
): Yardsticks {
  const { regions, reference, since } = comparison;
  const slice = findSlice(slices, comparison) ?? null;
  const earlier = slice === null ? [] : earlierSlices(slice, slices);
  return {
    slice,
    reference: (reference === null ? undefined : slice?.observations.get(reference)) ?? null,
    total: slice && totalOf(regions, slice, catalogue),
    since: earlier.find(({ period }) => period === since) ?? null,
    hasEarlier: earlier.length > 0,
  };
}

/** Every way with the reason that speaks against it, if any does. */
export function offeredWays(
  comparison: Comparison,
  yardsticks: Yardsticks,
  catalogue: Catalogue,
): readonly OfferedWay[] {
  const indicator = catalogue.indicators.get(comparison.indicator);
  const unit = catalogue.units.get(indicator?.unit ?? '');
  if (!indicator || !unit) throw new RangeError(`no indicator ${comparison.indicator}`);
  return WAYS.map((way) => ({ way, reason: reasonAgainst(way, indicator, unit, comparison, yardsticks) }));
}

function reasonAgainst(
  way: Way,
  indicator: Indicator,
  unit: Unit,
  comparison: Comparison,
  yardsticks: Yardsticks,
): Localised | null {
  const { kind } = unit;
  switch (way) {
    case 'value':
      return null;
    case 'ratio':
    case 'index':
      if (!DIVISIBLE.includes(kind) && !isPlainlyMeasured(kind))
        return comparisonReasons.notDivisible[kind] ?? comparisonReasons.notRatio;
      return againstReference(comparison, yardsticks) ?? zeroReference(yardsticks);
    case 'gap':
      return comparisonReasons.noGap[kind] ?? againstReference(comparison, yardsticks);
    case 'share':
      return againstSum(indicator, unit) ?? (yardsticks.total === null ? comparisonReasons.noTotal : null);
    case 'change':
      if (isOrdinal(kind)) return comparisonReasons.rankChange;
      return againstChange(comparison, yardsticks);
  }
}

function againstChange({ regions }: Comparison, { slice, since, hasEarlier }: Yardsticks): Localised | null {
  if (since !== null) {
    const isKnown = regions.some((region) => slice?.observations.has(region) && since.observations.has(region));
    return isKnown ? null : comparisonReasons.noneEarlier;
  }
  return hasEarlier ? comparisonReasons.notEarlier : comparisonReasons.noEarlier;
}

/** Why figures of an indicator do not add up over regions; null where they do. Amounts per person or per year do not. */
function againstSum({ relation }: Indicator, { kind, dimension }: Unit): Localised | null {
  if (relation) return comparisonReasons.relation[relation.kind];
  return ADDITIVE.includes(kind) && !dimension.includes('/') ? null : comparisonReasons.notAdditive;
}

function againstReference({ regions, ...asked }: Comparison, { slice, reference }: Yardsticks): Localised | null {
  if (asked.reference === null) return comparisonReasons.noReferenceChosen;
  if (reference?.quantity.kind !== 'known') return comparisonReasons.noReference;
  const others = regions.filter((region) => region !== reference.region && slice?.observations.has(region));
  return others.length === 0 ? comparisonReasons.nothingElse : null;
}

function zeroReference({ reference }: Yardsticks): Localised | null {
  if (reference?.quantity.kind !== 'known') return null;
  return contains(reference.quantity.interval, 0) ? comparisonReasons.zeroReference : null;
}

function totalOf(
  regions: readonly string[],
  slice: Coverage,
  catalogue: Pick<Catalogue, 'regions'>,
): Observation | null {
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
