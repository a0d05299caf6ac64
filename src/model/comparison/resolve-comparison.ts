import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison, ComparisonForm, Slice, Way } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { isOwnIndicator } from '../../domain/own-data.ts';
import type { Period } from '../../domain/period.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { type Notice, reportOwnElsewhere } from './notice.ts';
import { type OfferedWay, offeredWays, type Yardsticks, yardsticksOf } from './offered-ways.ts';
import { inFocus, resolveRegion, resolveRegions } from './resolve-regions.ts';
import { type Coverage, earlierSlices, findSlice, slicesOf } from './slices.ts';
import { figuresInGrid, reasonAgainstTiles } from './tile-choice.ts';

/** A comparison that can be shown, with all that was found out in choosing it. */
export interface ResolvedComparison {
  readonly comparison: Comparison;
  /** What was asked for and could not be had. */
  readonly notices: readonly Notice[];
  /** Of the indicator. */
  readonly slices: readonly Coverage[];
  readonly yardsticks: Yardsticks;
  readonly ways: readonly OfferedWay[];
  /** All figures of the slice that stand in the grid of tiles with those compared. */
  readonly inGrid: readonly Observation[];
  /** Why the figures cannot be drawn as a grid of tiles; null where they can. */
  readonly againstTiles: Localised | null;
}

/**
 * A comparison that can be shown, as near to what is asked for as the catalogue allows; what was left open gets its
 * default, and what was left out or replaced is told.
 */
export function resolveComparison(
  asked: Partial<Comparison>,
  catalogue: Catalogue,
  frame: ComparisonFrame,
): ResolvedComparison {
  const notices: Notice[] = [];
  const { indicator, slices } = resolveIndicator(asked.indicator, catalogue, frame, notices);
  const slice = resolveSlice(asked, indicator, slices, notices);
  const regions = resolveRegions(asked.regions, slice, catalogue, notices);
  const usual = inFocus(regions, slice, frame, catalogue);
  const draft: Comparison = {
    indicator,
    regions,
    period: slice.period,
    category: slice.category,
    status: slice.status,
    way: asked.way ?? 'value',
    form: asked.form ?? 'chart',
    reference: resolveRegion('reference', asked.reference, usual, slice, catalogue, notices),
    since: resolveSince(asked, slice, slices, notices),
    highlight: resolveRegion('highlight', asked.highlight, usual, slice, catalogue, notices),
    sort: asked.sort ?? 'value',
  };
  const yardsticks = yardsticksOf(draft, slices, catalogue);
  const ways = offeredWays(draft, yardsticks, catalogue);
  const inGrid = figuresInGrid(slice, regions, catalogue);
  const way = resolveWay(draft, ways, notices);
  const againstTiles = reasonAgainstTiles(inGrid, { way, regions });
  const form = resolveForm(draft, againstTiles, notices);
  return { comparison: { ...draft, way, form }, notices, slices, yardsticks, ways, inGrid, againstTiles };
}

/** The one asked for if it has any figure, else the usual one; with its slices. */
function resolveIndicator(
  asked: string | undefined,
  catalogue: Catalogue,
  { indicator: usual }: ComparisonFrame,
  notices: Notice[],
): { readonly indicator: string; readonly slices: readonly Coverage[] } {
  const indicator = asked ?? usual;
  const slices = slicesOf(indicator, catalogue);
  if (asked === undefined || slices.length > 0) return { indicator, slices };
  if (isOwnIndicator(asked)) reportOwnElsewhere(notices);
  else notices.push({ kind: 'unknown-indicator', text: asked });
  return { indicator: usual, slices: slicesOf(usual, catalogue) };
}

function resolveSlice(
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
function resolveSince(
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

/** Without regions no way can be offered; the one asked for is kept for when there are some again. */
function resolveWay({ way, regions }: Comparison, ways: readonly OfferedWay[], notices: Notice[]): Way {
  const reason = ways.find((each) => each.way === way)?.reason ?? null;
  if (regions.length === 0 || reason === null) return way;
  notices.push({ kind: 'way-not-offered', way, reason });
  return 'value';
}

/** As with ways, what is asked for is kept while there are no regions. */
function resolveForm({ form, regions }: Comparison, againstTiles: Localised | null, notices: Notice[]): ComparisonForm {
  if (form === 'chart' || regions.length === 0 || againstTiles === null) return form;
  notices.push({ kind: 'no-tiles', reason: againstTiles });
  return 'chart';
}
