import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison, Slice } from '../../domain/comparison.ts';
import { isOwnIndicator } from '../../domain/own-data.ts';
import type { Period } from '../../domain/period.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { type Notice, reportOwnElsewhere } from './notice.ts';
import { offeredWays, yardsticksOf } from './offered-ways.ts';
import { inFocus, settleRegion, settleRegions } from './settle-regions.ts';
import { type Coverage, earlierSlices, findSlice, slicesOf } from './slices.ts';
import { figuresInGrid, reasonAgainstTiles } from './tile-choice.ts';

export interface Settled {
  readonly comparison: Comparison;
  readonly notices: readonly Notice[];
}

/**
 * A comparison that can be shown, as near to what is asked for as the catalogue allows; what was left open gets its
 * default, and what was left out or replaced is told.
 */
export function settleComparison(asked: Partial<Comparison>, catalogue: Catalogue, frame: ComparisonFrame): Settled {
  const notices: Notice[] = [];
  const indicator = settleIndicator(asked.indicator, catalogue, frame, notices);
  const slices = slicesOf(indicator, catalogue);
  const slice = settleSlice(asked, indicator, slices, notices);
  const regions = settleRegions(asked.regions, slice, catalogue, notices);
  const usual = inFocus(regions, slice, frame, catalogue);
  const draft: Comparison = {
    indicator,
    regions,
    period: slice.period,
    category: slice.category,
    status: slice.status,
    way: asked.way ?? 'value',
    form: asked.form ?? 'chart',
    reference: settleRegion('reference', asked.reference, usual, slice, catalogue, notices),
    since: settleSince(asked, slice, slices, notices),
    highlight: settleRegion('highlight', asked.highlight, usual, slice, catalogue, notices),
    sort: asked.sort ?? 'value',
  };
  // Without regions no way can be offered; the one asked for is kept for when there are some again.
  if (regions.length === 0) return { comparison: draft, notices };
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
  if (isOwnIndicator(asked)) reportOwnElsewhere(notices);
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

/** The period that change starts from: the one asked for, if it is an earlier one with figures, else the nearest such. */
function settleSince(
  { since, way }: Partial<Comparison>,
  slice: Coverage,
  slices: readonly Coverage[],
  notices: Notice[],
): Period | null {
  const earlier = earlierSlices(slice, slices).map(({ period }) => period);
  if (since === null) return null;
  if (since !== undefined && earlier.includes(since)) return since;
  const nearest = earlier[0] ?? null;
  if (since !== undefined && way === 'change' && nearest !== null) {
    notices.push({ kind: 'not-earlier', asked: since, now: nearest });
  }
  return nearest;
}
