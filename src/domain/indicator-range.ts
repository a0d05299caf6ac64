import { type Interval, overlaps } from './interval.ts';
import type { Unit, UnitKind } from './unit.ts';

/**
 * What numbers an indicator can have at all, by its nature:
 * - `part`: a part of a whole, 0 to 100%;
 * - `part-change`: a change of such a part or a difference of two, −100 to 100 points;
 * - `amount`: what is counted, measured or divided by the like and has no upper end; that 10亿元以下 is not below zero goes
 *   without saying, and the end is left as open as the words leave it;
 * - `growth`: a rate of change of an amount, which cannot lose more than all of itself;
 * - `place`: a rank or grade, the first being 1;
 * - `any`: whatever may be of either sign.
 */
export const INDICATOR_RANGES = ['part', 'part-change', 'amount', 'growth', 'place', 'any'] as const;
export type IndicatorRange = (typeof INDICATOR_RANGES)[number];

/** The limits of each range in base units: 1 is 100%. */
const LIMITS: Readonly<Record<IndicatorRange, Interval>> = {
  part: { lower: 0, upper: 1 },
  'part-change': { lower: -1, upper: 1 },
  amount: { lower: null, upper: null },
  growth: { lower: -1, upper: null },
  place: { lower: 1, upper: null },
  any: { lower: null, upper: null },
};

/** The kinds of unit that figures of a range can have; absent where any will do. */
const KINDS: Partial<Readonly<Record<IndicatorRange, readonly UnitKind[]>>> = {
  part: ['share'],
  'part-change': ['points'],
  growth: ['share'],
  place: ['rank', 'grade'],
};

/** Whether figures of this range can be told in a unit of this kind. */
export function rangeFits(range: IndicatorRange, kind: UnitKind): boolean {
  if (range === 'amount') return kind !== 'points' && kind !== 'rank' && kind !== 'grade';
  return KINDS[range]?.includes(kind) ?? true;
}

/**
 * An interval, in the unit, without what figures of the range cannot be: 突破40% of a whole is 40 to 100%. One that lies
 * outside of the limits altogether contradicts them and stays as it is, for checks to find.
 */
export function withinRange(interval: Interval, range: IndicatorRange, { scale }: Pick<Unit, 'scale'>): Interval {
  const limits = { lower: inUnit(LIMITS[range].lower, scale), upper: inUnit(LIMITS[range].upper, scale) };
  if (!overlaps(interval, limits)) return interval;
  return {
    lower: tighter(interval.lower, limits.lower, Math.max),
    upper: tighter(interval.upper, limits.upper, Math.min),
  };
}

/** Whether an end is no more than the limit that figures told in this kind of unit have by nature. */
export function isNaturalEnd(end: number, side: keyof Interval, kind: UnitKind): boolean {
  if (kind === 'points') return end === (side === 'lower' ? -100 : 100);
  if (kind === 'rank' || kind === 'grade') return side === 'lower' && end === 1;
  return side === 'lower' ? end === 0 : kind === 'share' && end === 100;
}

/** Limits are whole parts of one, so that they are exact in every unit. */
function inUnit(limit: number | null, scale: number): number | null {
  return limit === null || limit === 0 ? limit : Math.round(limit / scale);
}

function tighter(
  end: number | null,
  limit: number | null,
  choose: (one: number, other: number) => number,
): number | null {
  if (end === null || limit === null) return end ?? limit;
  return choose(end, limit);
}
