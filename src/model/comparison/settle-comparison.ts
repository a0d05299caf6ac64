import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison, Slice, Way } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import { isOwnIndicator, isOwnRegion, OWN_DATASET } from '../../domain/own-data.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { offeredWays, yardsticksOf } from './offered-ways.ts';
import { type Coverage, findSlice, slicesOf } from './slices.ts';
import { figuresInGrid, reasonAgainstTiles } from './tile-choice.ts';

/** Something that was asked for and could not be had, or was put in its place. */
export type Notice =
  | { readonly kind: 'unreadable'; readonly key: string; readonly text: string }
  | { readonly kind: 'unknown-indicator'; readonly text: string }
  | { readonly kind: 'unknown-region'; readonly text: string }
  /** A user's own data, which are in another browser. */
  | { readonly kind: 'own-elsewhere' }
  | { readonly kind: 'no-such-slice'; readonly indicator: string }
  | { readonly kind: 'way-not-offered'; readonly way: Way; readonly reason: Localised }
  | { readonly kind: 'no-tiles'; readonly reason: Localised }
  | { readonly kind: 'other-data'; readonly asked: string; readonly now: string };

export interface Settled {
  readonly comparison: Comparison;
  readonly notices: readonly Notice[];
}

/** Most regions that are compared unless more are asked for. */
const MANY = 16;

/** So many regions are worth a comparison. */
const ENOUGH = 3;

/**
 * A comparison that can be shown, as near to what is asked for as the catalogue allows; what was left open gets its
 * default, and what was left out or replaced is told.
 */
export function settleComparison(asked: Partial<Comparison>, catalogue: Catalogue, frame: ComparisonFrame): Settled {
  const notices: Notice[] = [];
  const indicator = settleIndicator(asked.indicator, catalogue, frame, notices);
  const slices = slicesOf(indicator, catalogue);
  const slice = settleSlice(asked, indicator, slices, notices);
  const known = knownRegions(asked.regions, catalogue, notices);
  const regions = known.length > 0 ? known : defaultRegions(slice, catalogue);
  const { home } = frame;
  const hasFigure = (region: string | null): boolean => region !== null && slice.observations.has(region);
  const oneOf = (region: string | null | undefined, fallback: string | null): string | null => {
    if (region === undefined) return hasFigure(fallback) ? fallback : null;
    if (region === null || catalogue.regions.has(region)) return region;
    reportRegion(region, notices);
    return hasFigure(fallback) ? fallback : null;
  };
  const draft: Comparison = {
    indicator,
    regions,
    period: slice.period,
    category: slice.category,
    status: slice.status,
    way: asked.way ?? 'value',
    form: asked.form ?? 'chart',
    reference: oneOf(asked.reference, home !== null && regions.includes(home) ? home : null),
    since: asked.since === undefined ? earlierPeriod(slice, slices) : asked.since,
    highlight: oneOf(asked.highlight, home !== null && regions.includes(home) ? home : null),
    sort: asked.sort ?? 'value',
  };
  const offer = offeredWays(draft, yardsticksOf(draft, catalogue), catalogue).find(({ way }) => way === draft.way);
  const isOffered = offer === undefined || offer.reason === null;
  if (!isOffered) notices.push({ kind: 'way-not-offered', way: draft.way, reason: offer.reason });
  const comparison: Comparison = isOffered ? draft : { ...draft, way: 'value' };
  const against = reasonAgainstTiles(figuresInGrid(slice, regions, catalogue), comparison);
  if (comparison.form === 'chart' || against === null) return { comparison, notices };
  notices.push({ kind: 'no-tiles', reason: against });
  return { comparison: { ...comparison, form: 'chart' }, notices };
}

function settleIndicator(
  asked: string | undefined,
  catalogue: Catalogue,
  { indicator }: ComparisonFrame,
  notices: Notice[],
): string {
  if (asked === undefined || slicesOf(asked, catalogue).length > 0) return asked ?? indicator;
  if (isOwnIndicator(asked)) reportOwn(notices);
  else notices.push({ kind: 'unknown-indicator', text: asked });
  return indicator;
}

function settleSlice(
  asked: Partial<Slice>,
  indicator: string,
  slices: readonly Coverage[],
  notices: Notice[],
): Coverage {
  const [usual] = slices;
  if (usual === undefined) throw new RangeError('the catalogue holds no observation to compare');
  const fits = slices.filter(
    (slice) =>
      (asked.period === undefined || slice.period === asked.period) &&
      (asked.category === undefined || slice.category === asked.category) &&
      (asked.status === undefined || slice.status === asked.status),
  );
  const [slice] = fits;
  if (slice === undefined) notices.push({ kind: 'no-such-slice', indicator });
  return slice ?? findSlice(slices, { ...usual, ...asked }) ?? usual;
}

function knownRegions(
  asked: readonly string[] | undefined,
  catalogue: Catalogue,
  notices: Notice[],
): readonly string[] {
  const codes = [...new Set(asked)];
  for (const code of codes) if (!catalogue.regions.has(code)) reportRegion(code, notices);
  return codes.filter((code) => catalogue.regions.has(code));
}

function reportRegion(code: string, notices: Notice[]): void {
  if (isOwnRegion(code)) reportOwn(notices);
  else notices.push({ kind: 'unknown-region', text: code });
}

/** Told once, whatever of the own data is missing. */
function reportOwn(notices: Notice[]): void {
  if (!notices.some(({ kind }) => kind === 'own-elsewhere')) notices.push({ kind: 'own-elsewhere' });
}

/** All regions that have a figure; groups only where there is little else, since they contain the others, or own ones. */
function defaultRegions({ observations }: Coverage, { regions }: Catalogue): readonly string[] {
  const all = [...observations.keys()];
  const isOwn = (code: string): boolean => observations.get(code)?.dataset === OWN_DATASET;
  const single = all.filter((code) => regions.get(code)?.kind !== 'group' || isOwn(code));
  return (single.length >= ENOUGH ? single : all).slice(0, MANY);
}

/** The nearest earlier period of the same category and status, from which change can be told. */
function earlierPeriod(slice: Coverage, slices: readonly Coverage[]): Coverage['period'] | null {
  const earlier = slices
    .filter(({ category, status }) => category === slice.category && status === slice.status)
    .filter(({ period }) => comparePeriods(period, slice.period) < 0)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  return earlier[0]?.period ?? null;
}
