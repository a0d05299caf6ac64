import { parsePeriod, periodBounds } from '../../../domain/period.ts';
import type { ChartModel } from '../../../model/chart-model.ts';

/** A place on the axis of a line chart: a position, or a year between positions of which nothing is known. */
export interface TimeSlot {
  /** Key of the position; empty for a year between. */
  readonly key: string;
  readonly label: string;
}

const YEAR = 365.25 * 24 * 3600 * 1000;
/** More years between are not worth so many cells. */
const MOST_SLOTS = 40;
/** Share of a year by which the middles of periods may miss a whole number of years. */
const TOLERANCE = 0.06;

/**
 * Positions with empty places between, so that years apart stand apart on an axis that has no notion of time. Periods
 * that do not stand whole years apart, and what is no period, stand side by side.
 */
export function timeSlots({ positions }: ChartModel): readonly TimeSlot[] {
  const plain = positions.map(({ key, label }) => ({ key, label }));
  const middles = positions.map(({ key }) => middleOf(key));
  const first = middles[0];
  if (first === undefined) return plain;
  const years = middles.map((middle) => (middle === undefined ? NaN : (middle - first) / YEAR));
  const places = years.map(Math.round);
  const fits = years.every((year, at) => Math.abs(year - (places[at] ?? 0)) < TOLERANCE);
  const rises = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const last = places.at(-1) ?? 0;
  const isEven = new Set(places.slice(1).map((place, at) => place - (places[at] ?? 0))).size < 2;
  if (!fits || !rises || isEven || last >= MOST_SLOTS) return plain;
  return Array.from({ length: last + 1 }, (_, year) => plain[places.indexOf(year)] ?? { key: '', label: '' });
}

/** ms */
function middleOf(key: string): number | undefined {
  const period = parsePeriod(key);
  if (period === undefined) return undefined;
  const { start, end } = periodBounds(period);
  return (Date.parse(start) + Date.parse(end)) / 2;
}
